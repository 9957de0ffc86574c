// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/leaving.h"

#include "probes/background.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <future>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

// Its destructor would wait for ever.
struct Waiting {
    std::promise<void> never;
    ~Waiting() { never.get_future().wait(); }
};

} // namespace

class Leaving : public testing::Test {
protected:
    void SetUp() override { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

TEST_F(Leaving, TakesTheExitCodeAndWhatWasWritten)
{
    EXPECT_EXIT(
        {
            std::fputs("last words", stderr);
            leaveProgram(3, endBackground(10s));
        },
        testing::ExitedWithCode(3), "last words");
}

TEST_F(Leaving, WaitsForNobodyWhoBlocks)
{
    EXPECT_EXIT(
        {
            runInBackground([] { std::promise<void>().get_future().wait_for(1h); });
            static const Waiting stuck;
            leaveProgram(2, endBackground(10ms));
        },
        testing::ExitedWithCode(2), "");
}

} // namespace selfcheck
