// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Two reports compared member by member, so that a failed test names the member that differs. Which
// differences matter to a reader is no question here; core/comparison.h knows.
#pragma once

#include "core/report.h"

#include <gtest/gtest.h>

namespace selfcheck::test {

inline void expectSame(const Finding &read, const Finding &written)
{
    EXPECT_EQ(read.id, written.id);
    EXPECT_EQ(read.chapter, written.chapter);
    EXPECT_EQ(read.number, written.number);
    EXPECT_EQ(read.probe, written.probe);
    EXPECT_EQ(read.verdict, written.verdict);
    EXPECT_EQ(read.greyReason, written.greyReason);
    EXPECT_EQ(read.because, written.because);
    EXPECT_EQ(read.say, written.say);
    EXPECT_EQ(read.owner, written.owner);
    EXPECT_EQ(read.facts, written.facts);
    ASSERT_EQ(read.demand.has_value(), written.demand.has_value());
    if (read.demand) {
        EXPECT_EQ(read.demand->key, written.demand->key);
        EXPECT_EQ(read.demand->value, written.demand->value);
        EXPECT_EQ(read.demand->ours, written.demand->ours);
    }
    ASSERT_EQ(read.failure.has_value(), written.failure.has_value());
    if (read.failure) {
        EXPECT_EQ(read.failure->toString(), written.failure->toString());
        EXPECT_EQ(read.failure->all().size(), written.failure->all().size());
    }
    EXPECT_EQ(read.when, written.when);
    EXPECT_EQ(read.durationMs, written.durationMs);
    EXPECT_EQ(read.earlier, written.earlier);
}

inline void expectSame(const Report &read, const Report &written)
{
    EXPECT_EQ(read.id, written.id);
    EXPECT_EQ(read.programVersion, written.programVersion);
    EXPECT_EQ(read.catalogueId, written.catalogueId);
    EXPECT_EQ(read.catalogueVersion, written.catalogueVersion);
    EXPECT_EQ(read.catalogueCode, written.catalogueCode);
    EXPECT_EQ(read.profile, written.profile);
    EXPECT_EQ(read.workplace, written.workplace);
    EXPECT_EQ(read.language, written.language);
    EXPECT_EQ(read.started, written.started);
    EXPECT_EQ(read.finished, written.finished);
    EXPECT_EQ(read.cancelled, written.cancelled);
    EXPECT_EQ(read.isMasked, written.isMasked);
    EXPECT_EQ(read.machine, written.machine);
    EXPECT_EQ(read.chapters, written.chapters);
    ASSERT_EQ(read.findings.size(), written.findings.size());
    for (std::size_t i = 0; i < read.findings.size(); ++i)
        expectSame(read.findings[i], written.findings[i]);
}

} // namespace selfcheck::test
