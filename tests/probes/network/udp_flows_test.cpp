// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/udp_flows.h"

#include "tests/support/stun_responder.h"
#include "tests/support/wait_until.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

UdpFlow flowTo(const StunResponder &responder, int round = 0)
{
    return {QHostAddress(QHostAddress::LocalHost), responder.port(), 0, round};
}

} // namespace

TEST(UdpFlows, WhatTwoAskAlikeIsAskedOnceAndAnotherRoundAnew)
{
    StunResponder responder;
    const auto flows = quickFlows();
    QObject first, second;
    std::vector<Reach> heard;
    const auto keep = [&heard](const FlowAnswer &answer) { heard.push_back(answer.reach); };
    flows->ask(flowTo(responder), &first, keep);
    flows->ask(flowTo(responder), &second, keep);
    EXPECT_TRUE(heard.empty());
    waitUntil([&] { return heard.size() == 2; });
    flows->ask(flowTo(responder), &first, keep);
    waitUntil([&] { return heard.size() == 3; });
    EXPECT_EQ(flows->begun(), 1);
    flows->ask(flowTo(responder, 1), &first, keep);
    waitUntil([&] { return heard.size() == 4; });
    EXPECT_EQ(flows->begun(), 2);
    EXPECT_EQ(heard, std::vector<Reach>(4, Reach::Open));
}

TEST(UdpFlows, NobodyIsAskedForSomebodyWhoIsGone)
{
    StunResponder responder;
    const auto flows = quickFlows();
    auto gone = std::make_unique<QObject>();
    QObject there;
    bool isTold = false, isToldToNobody = false;
    flows->ask(flowTo(responder), gone.get(), [&](const FlowAnswer &) { isToldToNobody = true; });
    flows->ask(flowTo(responder, 1), &there, [&](const FlowAnswer &) { isTold = true; });
    gone.reset();
    waitUntil([&] { return isTold; });
    EXPECT_EQ(flows->begun(), 1);
    EXPECT_FALSE(isToldToNobody);
}

TEST(UdpFlows, MayGoWhileFlowsAreUnderWay)
{
    StunResponder mute(StunResponder::Mode::Mute);
    StunResponder other;
    QObject there;
    auto flows = quickFlows();
    const auto others = quickFlows();
    bool isTold = false;
    flows->ask(flowTo(mute), &there, [&](const FlowAnswer &) { FAIL(); });
    waitUntil([&] { return flows->begun() == 1; });
    flows.reset();
    others->ask(flowTo(other), &there, [&](const FlowAnswer &) { isTold = true; });
    waitUntil([&] { return isTold; });
}

TEST(UdpFlows, ALocalPortIsUsedByOneFlowAtATime)
{
    StunResponder one, two;
    quint16 free = 0;
    {
        const StunResponder holder;
        free = holder.port();
    }
    const auto flows = quickFlows();
    QObject there;
    std::vector<FlowAnswer> answers;
    for (const StunResponder *each : {&one, &two}) {
        UdpFlow flow = flowTo(*each);
        flow.localPort = free;
        flows->ask(flow, &there, [&](const FlowAnswer &answer) { answers.push_back(answer); });
    }
    waitUntil([&] { return answers.size() == 2; });
    for (const FlowAnswer &each : answers) {
        EXPECT_EQ(each.reach, Reach::Open);
        EXPECT_EQ(each.portTrouble, DatagramSocket::PortTrouble::None);
        ASSERT_TRUE(each.mapped);
        EXPECT_EQ(each.mapped->port, free);
    }
}

TEST(UdpFlows, TheRunsFlowsAreSharedAndGoWithTheLastWhoHoldsThem)
{
    const ProbeSurroundings surroundings;
    const ProbeSurroundings copy = surroundings;
    auto mine = flowsOf(surroundings);
    EXPECT_EQ(flowsOf(copy), mine);
    const quint32 seed = mine->seed();
    const std::weak_ptr<UdpFlows> watch = mine;
    mine.reset();
    EXPECT_TRUE(watch.expired());
    EXPECT_NE(flowsOf(surroundings)->seed(), seed);
}
