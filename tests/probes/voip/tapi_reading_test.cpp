// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the recorded telephone lines (tests/data/tapi) do not show: refusals of the system itself, and many lines.
#include "probes/voip/tapi_reading.h"

#include "probes/system/telephony.h"
#include "tests/probes/support/recorded_system.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

Telephony recorded(const char *name)
{
    const QString path = QStringLiteral(SELFCHECK_TEST_DATA "/tapi/input/%1.json").arg(QLatin1StringView(name));
    return telephonyFromRecord(test::jsonFile(path).value(QLatin1StringView("telephony")).toObject());
}

Outcome readingOf(const Result<Telephony> &told)
{
    System system;
    system.telephony = [told] { return told; };
    return tapi::read(system, Parameters());
}

} // namespace

TEST(TapiReading, AServiceThatCannotBeAskedIsAFailure)
{
    const Outcome outcome =
        readingOf(Failure::systemCall(QStringLiteral("lineInitializeExW"), QStringLiteral("error 0x80000048")));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.failure().kind(), FailureKind::SystemCall);
    EXPECT_TRUE(outcome.failure().detail().contains(QLatin1StringView("0x80000048")));
}

TEST(TapiReading, NeedsNoRegistry)
{
    const Outcome outcome = readingOf(recorded("complete"));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(tapi::state), QStringLiteral("lines"));
    EXPECT_FALSE(outcome->get(tapi::providers));
}

// A large telephone system stays within what a report may hold.
TEST(TapiReading, ThousandsOfLinesAreCountedAndSomeNamed)
{
    Telephony telephony = recorded("user_line_without_hold");
    const Telephony::Line phone = telephony.lines.at(1);
    for (quint32 id = 3; id < 1500; ++id) {
        telephony.lines.push_back(phone);
        telephony.lines.back().id = id;
    }
    telephony.lineCount = static_cast<quint32>(telephony.lines.size());
    const Outcome outcome = readingOf(telephony);
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->get(tapi::lineCount), 1500);
    EXPECT_EQ(outcome->get(tapi::lines)->size(), 50);
    EXPECT_EQ(outcome->get(tapi::userGaps)->size(), 50);
    EXPECT_EQ(outcome->get(tapi::userState), QStringLiteral("missing"));
    EXPECT_TRUE(Facts::fromJson(outcome->toJson(), QStringLiteral("facts")));

    for (Telephony::Line &line : telephony.lines)
        line.caps.bytes.truncate(10);
    EXPECT_EQ(readingOf(telephony)->get(tapi::unreadable)->size(), 20);
}

// Each line alone among broken ones: what can be read decides only where it suffices.
TEST(TapiReading, ABrokenLineNeverMakesALackCertain)
{
    Telephony telephony = recorded("no_route_point");
    EXPECT_EQ(readingOf(telephony)->get(tapi::incomingState), QStringLiteral("missing"));
    telephony.lines.push_back(telephony.lines.front());
    telephony.lines.back().addresses.front() = {{}, QStringLiteral("lineGetAddressCapsW 0x80000048")};
    ++telephony.lineCount;
    EXPECT_EQ(readingOf(telephony)->get(tapi::incomingState), QStringLiteral("unknown"));
    EXPECT_EQ(readingOf(telephony)->get(tapi::userState), QStringLiteral("complete"));
    EXPECT_EQ(readingOf(telephony)->get(tapi::state), QStringLiteral("lines"));
}
