// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/binding_watch.h"

#include "tests/probes/network/nat_server.h"
#include "tests/support/wait_until.h"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

// The sockets of the first round, in the order in which they ask.
const std::vector<std::chrono::milliseconds> idle{1s, 10s, 15s, 20s, 25s, 30s};

BindingWatch::Times quick()
{
    BindingWatch::Times times;
    times.idle = idle;
    times.hurry = 200;
    times.pauses = {20ms, 20ms};
    return times;
}

struct Watched {
    BindingLife life;
    std::vector<BindingLife> steps;
    int ended = 0;
};

Watched watch(NatServer &server, const BindingWatch::Times &times = quick())
{
    Watched watched;
    BindingWatch made(server.endpoint(), times);
    QObject::connect(&made, &BindingWatch::changed, &made, [&] {
        EXPECT_EQ(watched.ended, 0) << "the end comes last";
        watched.steps.push_back(made.life());
    });
    QObject::connect(&made, &BindingWatch::ended, &made, [&] { ++watched.ended; });
    made.start();
    EXPECT_EQ(watched.ended, 0);
    waitUntil([&] { return watched.ended > 0; });
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(watched.ended, 1);
    watched.life = made.life();
    return watched;
}

// The server's NAT forgets after that long. Sockets of the second round: the times they are for. Between the rounds
// the one that looks has asked.
std::function<bool(int)> lasting(std::chrono::milliseconds life, std::vector<std::chrono::milliseconds> finer = {})
{
    return [life, finer = std::move(finer)](int index) {
        const auto place = static_cast<std::size_t>(index);
        return (place < idle.size() ? idle[place] : finer.at(place - idle.size() - 1)) < life;
    };
}

} // namespace

TEST(BindingWatch, OpenBindingsAreOpenAtLeastThatLong)
{
    NatServer server;
    const Watched watched = watch(server);
    EXPECT_EQ(watched.life, (BindingLife{30s, {}}));
    EXPECT_FALSE(watched.steps.empty());
    EXPECT_EQ(server.received, 6 * 3) << "two questions of each socket, one about it";
}

TEST(BindingWatch, AShortLifeIsFoundToTheSecond)
{
    NatServer server;
    // Those of 16 to 19 s are looked at because those of 20 s and 25 s were gone.
    server.isOpen = lasting(18500ms, {16s, 17s, 18s, 19s});
    EXPECT_EQ(watch(server).life, (BindingLife{18s, 19s}));
}

TEST(BindingWatch, ASecondRoundThatFindsNothingLeavesTheBounds)
{
    NatServer server;
    server.isOpen = [open = lasting(18s)](int index) { return index < 6 && open(index); };
    EXPECT_EQ(watch(server).life, (BindingLife{15s, 16s}));
}

TEST(BindingWatch, OneLossIsNoEnd)
{
    NatServer server;
    server.isOpen = [](int index) { return index != 2; };
    const Watched watched = watch(server);
    EXPECT_EQ(watched.life, (BindingLife{30s, {}}));
    for (const BindingLife &step : watched.steps)
        EXPECT_FALSE(step.below) << "not even for a moment";
}

TEST(BindingWatch, NothingIsBelievedWhereLookingShowsNothing)
{
    // Answers to other ports never come in, though nothing is wrong.
    NatServer server;
    server.isOpen = [](int) { return false; };
    const Watched watched = watch(server);
    EXPECT_EQ(watched.life, BindingLife());
    EXPECT_TRUE(watched.steps.empty());
}

TEST(BindingWatch, AServerThatAnswersOnlyWhoAsksShowsBindingsThatComeBackElsewhere)
{
    NatServer server;
    server.ignoresWishes = true;
    EXPECT_EQ(watch(server).life, BindingLife()) << "the same port proves nothing";
    NatServer other;
    other.ignoresWishes = true;
    other.comesBack = [](int index) { return index < 2; };
    EXPECT_EQ(watch(other).life, (BindingLife{{}, 15s}));
}

TEST(BindingWatch, AServerThatFallsSilentIsNoLostBinding)
{
    NatServer server;
    server.isOpen = [&server](int index) {
        server.isMute = index >= 1;
        return !server.isMute;
    };
    EXPECT_EQ(watch(server).life, (BindingLife{1s, {}}));
}

TEST(BindingWatch, ALookThatComesLateIsNone)
{
    NatServer server;
    BindingWatch::Times times = quick();
    // Every look is late by this measure, as after a sleep of the PC.
    times.late = -1h;
    EXPECT_EQ(watch(server, times).life, BindingLife());
}

TEST(BindingWatch, WithoutAnAnswerItEnds)
{
    NatServer server;
    server.isMute = true;
    EXPECT_EQ(watch(server).life, BindingLife());
    NatServer refusing;
    refusing.errorCode = 500;
    EXPECT_EQ(watch(refusing).life, BindingLife());
}
