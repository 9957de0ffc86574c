// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/port_findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

FlowAnswer answer(Reach reach, std::optional<double> milliseconds = {})
{
    FlowAnswer made;
    made.reach = reach;
    made.roundTripMs = milliseconds;
    return made;
}

// 'o' open, 's' silent once, 'S' twice, 'r' refused twice, 'w' refused on the way twice, '-' not asked for want of a
// socket; the first is port 100.
PortFindings findings(const char *ports)
{
    PortFindings made;
    for (quint16 port = 100; *ports; ++ports, ++port) {
        const Reach reach = *ports == 'o'   ? Reach::Open
                            : *ports == 'r' ? Reach::Refused
                            : *ports == 'w' ? Reach::RefusedOnTheWay
                            : *ports == '-' ? Reach::NotAsked
                                            : Reach::Silent;
        made.heard(port, answer(reach));
        if (*ports == 'S' || *ports == 'r' || *ports == 'w')
            made.heard(port, answer(reach));
    }
    return made;
}

} // namespace

TEST(PortFindings, NothingIsClosedThatWasNotAskedTwice)
{
    const PortConclusion lost = findings("oosoo").conclude();
    EXPECT_EQ(lost.open, 4);
    EXPECT_EQ(lost.closed, 0);
    EXPECT_EQ(lost.unsure, 1);
    EXPECT_THAT(lost.closedRanges, IsEmpty());
    EXPECT_EQ(lost.how, Reach::Open);
    const PortConclusion hole = findings("ooSoo").conclude();
    EXPECT_EQ(hole.closed, 1);
    EXPECT_THAT(hole.closedRanges, ElementsAre(PortRange{102, 102}));
    EXPECT_EQ(hole.how, Reach::Silent);
}

TEST(PortFindings, OneAnswerInAnyRoundIsEnough)
{
    PortFindings made = findings("oso");
    made.heard(101, answer(Reach::Open, 12.0));
    made.heard(101, answer(Reach::Silent));
    EXPECT_TRUE(made.isOpen(101));
    EXPECT_EQ(made.conclude().open, 3);
    EXPECT_EQ(made.conclude().medianMs, 12.0);
}

TEST(PortFindings, SilentNeighboursAreOneHoleWhenOneOfThemWasAskedTwice)
{
    const PortConclusion hole = findings("osssSssooSSo").conclude();
    EXPECT_EQ(hole.closed, 8);
    EXPECT_THAT(hole.closedRanges, ElementsAre(PortRange{101, 106}, PortRange{109, 110}));
}

TEST(PortFindings, SaysHowMostOfTheClosedOnesAreClosed)
{
    EXPECT_EQ(findings("oSwwo").conclude().how, Reach::RefusedOnTheWay);
    EXPECT_EQ(findings("rrrS").conclude().how, Reach::Refused);
    PortFindings other;
    FlowAnswer echo = answer(Reach::Silent);
    echo.heardOther = true;
    other.heard(1, echo);
    other.heard(1, echo);
    EXPECT_TRUE(other.conclude().isOtherAnswer);
}

TEST(PortFindings, WhatCouldNotBeAskedSaysNothing)
{
    const PortConclusion none = findings("---").conclude();
    EXPECT_EQ(none.open + none.closed + none.unsure, 0);
    EXPECT_THAT(findings("o-s").toConfirm(10), ElementsAre(102));
    const PortConclusion some = findings("o-So").conclude();
    EXPECT_EQ(some.closed, 1);
    EXPECT_THAT(some.closedRanges, ElementsAre(PortRange{102, 102}));
}

TEST(PortFindings, BordersAreLookedForWherePeopleDrawThem)
{
    PortFindings made;
    made.heard(39750, answer(Reach::Open));
    made.heard(40020, answer(Reach::Silent));
    made.heard(44990, answer(Reach::Silent));
    made.heard(45100, answer(Reach::Open));
    EXPECT_THAT(made.borders(100, 60), ElementsAre(39799, 39800, 39899, 39900, 39999, 40000, 44999, 45000, 45099));
    EXPECT_THAT(made.borders(100, 2), ElementsAre(39799, 39800));
    for (const quint16 port : made.borders(100, 60)) {
        const bool isShut = 40000 <= port && port < 45000;
        made.heard(port, answer(isShut ? Reach::Silent : Reach::Open));
    }
    made.heard(40020, answer(Reach::Silent));
    EXPECT_THAT(made.conclude().closedRanges, ElementsAre(PortRange{40000, 44999}));
}

TEST(PortFindings, ManySilentPortsAreConfirmedByAFew)
{
    EXPECT_THAT(findings("ssssssssso").toConfirm(3), ElementsAre(100, 104, 108));
    EXPECT_THAT(findings("oooo").toConfirm(3), IsEmpty());
}
