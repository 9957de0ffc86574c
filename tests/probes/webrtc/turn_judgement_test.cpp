// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_judgement.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

TurnJudgement judged(TurnState udp, TurnState tcp, TurnState tls)
{
    return judgeTurn(
        {{QStringLiteral("UDP"), true, udp}, {QStringLiteral("TCP"), false, tcp}, {QStringLiteral("TLS"), false, tls}});
}

std::string state(TurnState udp, TurnState tcp, TurnState tls) { return judged(udp, tcp, tls).state.toStdString(); }

} // namespace

using enum TurnState;

TEST(TurnJudgement, UdpIsEnough)
{
    const TurnJudgement judgement = judged(Relays, Silent, CertificateExpired);
    EXPECT_EQ(judgement.state, QStringLiteral("relays"));
    EXPECT_EQ(judgement.working, QStringList{QStringLiteral("UDP")});
    EXPECT_EQ(judgement.deciding, 0u);
}

TEST(TurnJudgement, WithoutUdpItSaysWhatBecameOfIt)
{
    for (const TurnState closed : {Silent, Refused, RefusedOnTheWay, LocalFirewall, NoRoute, Unreachable})
        EXPECT_EQ(state(closed, Silent, Relays), "udp-blocked") << QString(wordOf(closed)).toStdString();
    for (const TurnState heard : {NoData, OneWay, Quota, Forbidden, BadAnswer, TransportUnsupported})
        EXPECT_EQ(state(heard, Silent, Relays), "udp-fails") << QString(wordOf(heard)).toStdString();
    const TurnJudgement both = judged(Silent, Relays, Relays);
    EXPECT_EQ(both.working, (QStringList{QStringLiteral("TCP"), QStringLiteral("TLS")}));
    EXPECT_EQ(both.deciding, 1u);
}

TEST(TurnJudgement, WhatTheServerSaysOutweighsTheWay)
{
    EXPECT_EQ(state(Silent, Silent, Silent), "silent");
    EXPECT_EQ(state(Silent, Silent, WrongCredentials), "wrong-credentials");
    EXPECT_EQ(state(WrongCredentials, CertificateExpired, Silent), "wrong-credentials");
    EXPECT_EQ(state(Silent, Silent, CertificateExpired), "certificate-expired");
    EXPECT_EQ(state(Silent, LocalFirewall, Refused), "local-firewall");
    EXPECT_EQ(state(NoCredentials, Silent, CertificateUntrusted), "no-credentials");
    EXPECT_EQ(judged(Silent, Refused, Quota).deciding, 2u);
    EXPECT_TRUE(judged(Silent, Refused, Quota).working.isEmpty());
}

TEST(TurnJudgement, EveryStateHasItsOwnWord)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(Relays); ++i)
        words += wordOf(static_cast<TurnState>(i));
    EXPECT_EQ(QStringList(words).removeDuplicates(), 0);
}
