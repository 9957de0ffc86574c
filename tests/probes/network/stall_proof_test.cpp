// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stall_proof.h"

#include "tests/support/wait_until.h"

#include <QtCore/QTimer>
#include <gtest/gtest.h>

#include <vector>

using namespace selfcheck;

namespace {

using Flow = StallProof::Flow;
using State = StallProof::State;

struct Proof {
    State state = State::Unknown;
    std::vector<bool> tried; ///< large?
    int finished = 0;
};

// Each exchange ends as the list says.
Proof prove(std::vector<Flow> flows)
{
    Proof result;
    StallProof proof([&](bool isLarge, const StallProof::Done &done) {
        const Flow flow = flows.at(result.tried.size());
        result.tried.push_back(isLarge);
        auto exchange = std::make_unique<QObject>();
        QTimer::singleShot(0, exchange.get(), [done, flow] { done(flow); });
        return exchange;
    });
    QObject::connect(&proof, &StallProof::finished, &proof, [&](State state) {
        result.state = state;
        ++result.finished;
    });
    proof.start();
    test::waitUntil([&] { return result.finished > 0; });
    QCoreApplication::processEvents();
    EXPECT_EQ(result.finished, 1);
    return result;
}

} // namespace

TEST(StallProof, OneAnswerIsEnoughToPass)
{
    const Proof proof = prove({Flow::Answered});
    EXPECT_EQ(proof.state, State::Passes);
    EXPECT_EQ(proof.tried, std::vector{true});
}

TEST(StallProof, SilenceAnswerSilenceProvesIt)
{
    const Proof proof = prove({Flow::Silent, Flow::Answered, Flow::Silent});
    EXPECT_EQ(proof.state, State::Stalls);
    EXPECT_EQ(proof.tried, (std::vector{true, false, true}));
}

TEST(StallProof, NothingLessProvesIt)
{
    EXPECT_EQ(prove({Flow::Other}).state, State::Unknown);
    EXPECT_EQ(prove({Flow::Silent, Flow::Silent}).state, State::Unknown) << "a dead server";
    EXPECT_EQ(prove({Flow::Silent, Flow::Other}).state, State::Unknown);
    EXPECT_EQ(prove({Flow::Silent, Flow::Answered, Flow::Answered}).state, State::Unknown) << "a lost packet";
    EXPECT_EQ(prove({Flow::Silent, Flow::Answered, Flow::Other}).state, State::Unknown);
}
