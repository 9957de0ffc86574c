// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/background.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace selfcheck {

using namespace std::chrono_literals;

TEST(Background, WhatIsAboutToEndIsWaitedFor)
{
    std::atomic<int> ended = 0;
    std::promise<void> released;
    const std::shared_future<void> release = released.get_future().share();
    for (int i = 0; i < 20; ++i)
        runInBackground([&ended, release] {
            release.wait();
            ++ended;
        });
    EXPECT_EQ(ended, 0);
    released.set_value();
    EXPECT_TRUE(endBackground(10s));
    EXPECT_EQ(ended, 20);
}

TEST(Background, WhatBlocksIsLeft)
{
    std::promise<void> released;
    const std::shared_future<void> release = released.get_future().share();
    runInBackground([release] { release.wait(); });
    EXPECT_FALSE(endBackground(1ms));
    released.set_value();
    EXPECT_TRUE(endBackground(10s));
}

TEST(Background, WhatWorkHoldsIsGoneWithIt)
{
    const auto held = std::make_shared<int>(42);
    runInBackground([held] {});
    EXPECT_TRUE(endBackground(10s));
    EXPECT_EQ(held.use_count(), 1);
}

} // namespace selfcheck
