// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/reading_probe.h"

#include "probes/system/system.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <stdexcept>

namespace selfcheck {

namespace {

constexpr Fact<qint64> answer{QLatin1StringView("test.answerCount")};

template<class Condition>
bool comesTrue(Condition condition)
{
    const QDeadlineTimer patience(10000);
    while (!condition() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

Outcome answering(const System &, const Parameters &parameters)
{
    Facts facts;
    facts.set(answer, parameters.integer(QLatin1StringView("n")));
    return facts;
}

Outcome throwing(const System &, const Parameters &) { throw std::runtime_error("no such luck"); }

// Not a std::binary_semaphore: that of GCC 12 can sleep through its release (GCC bug 104928).
std::promise<void> released;
std::shared_future<void> release = released.get_future().share();
std::atomic<bool> left = false;
Outcome waiting(const System &, const Parameters &)
{
    release.wait();
    left = true;
    return Facts();
}

TEST(ReadingProbe, DeliversOnceFromTheEventLoop)
{
    ReadingProbe probe(answering, std::make_shared<System>(), Parameters(QJsonObject{{QStringLiteral("n"), 42}}));
    int count = 0;
    qint64 got = 0;
    QObject::connect(&probe, &Probe::finished, &probe, [&](const Outcome &outcome) {
        ++count;
        got = outcome->get(answer).value_or(-1);
    });
    probe.start();
    EXPECT_EQ(count, 0);
    ASSERT_TRUE(comesTrue([&] { return count > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(count, 1);
    EXPECT_EQ(got, 42);
}

TEST(ReadingProbe, NamesWhatWasThrown)
{
    ReadingProbe probe(throwing, std::make_shared<System>(), Parameters());
    std::optional<Failure> failure;
    QObject::connect(&probe, &Probe::finished, &probe, [&](const Outcome &outcome) { failure = outcome.failure(); });
    probe.start();
    ASSERT_TRUE(comesTrue([&] { return failure.has_value(); }));
    EXPECT_EQ(failure->kind(), FailureKind::ProbeFault);
    EXPECT_EQ(failure->detail(), QStringLiteral("no such luck"));
}

TEST(ReadingProbe, DestroyedEarlyDeliversNothingAndWaitsForNobody)
{
    bool delivered = false;
    {
        ReadingProbe probe(waiting, std::make_shared<System>(), Parameters());
        QObject::connect(&probe, &Probe::finished, [&](const Outcome &) { delivered = true; });
        probe.start();
    }
    EXPECT_FALSE(left);
    released.set_value();
    ASSERT_TRUE(comesTrue([&] { return left.load(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(delivered);
}

} // namespace

} // namespace selfcheck
