// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_target.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

Result<std::vector<TcpTarget>> targets(const char *json)
{
    return tcpTargets(Parameters(QJsonDocument::fromJson(json).object()));
}

QStringList shown(const Result<std::vector<TcpTarget>> &result)
{
    QStringList list;
    if (result)
        for (const TcpTarget &target : *result)
            list.append(target.toString());
    return list;
}

} // namespace

TEST(TcpTargets, ListsAreSpreadAndPortsMayBeReplaced)
{
    EXPECT_EQ(shown(targets(
                  R"({"targets":[{"host":["a.example","127.0.3.5:8443","[::1]:99","::1"],"port":443,"greeting":"https"},
                                           {"host":"a.example","port":80,"greeting":"http"}]})")),
              QStringList({QStringLiteral("a.example:443"), QStringLiteral("127.0.3.5:8443"),
                           QStringLiteral("[::1]:99"), QStringLiteral("[::1]:443"), QStringLiteral("a.example:80")}));
}

TEST(TcpTargets, TheSameTargetIsCheckedOnce)
{
    EXPECT_EQ(shown(targets(R"({"targets":[{"host":["a","a:443"],"port":443},{"host":"a","port":443}]})")),
              QStringList{QStringLiteral("a:443")});
}

TEST(TcpTargets, WithoutGreetingItIsConnectOnly)
{
    const auto result = targets(R"({"targets":[{"host":"a","port":4747}]})");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->front().greeting, GreetingKind::None);
}

TEST(TcpTargets, NoneIsNotConfigured)
{
    for (const char *json : {"{}", R"({"targets":[]})", R"({"targets":[{"host":[],"port":443}]})"}) {
        const auto result = targets(json);
        ASSERT_FALSE(result) << json;
        EXPECT_EQ(result.failure().kind(), FailureKind::NotConfigured) << json;
    }
}

TEST(TcpTargets, MistakesAreNamedWithTheirPlace)
{
    const struct {
        const char *json;
        const char *place;
    } cases[] = {
        {R"({"targets":[{"host":"a","port":443,"greeting":"gopher"}]})", "#/targets/0/greeting"},
        {R"({"targets":[{"host":"a","port":443},{"host":"","port":443}]})", "#/targets/1/host"},
        {R"({"targets":[{"port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"a b","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"https://a","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"a:x","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"a:","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"a:70000","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"[::1","port":443}]})", "#/targets/0/host"},
        {R"({"targets":[{"host":"a"}]})", "#/targets/0/port"},
        {R"({"targets":[{"host":"a","port":65536}]})", "#/targets/0/port"},
        {R"({"targets":["a"]})", "#/targets/0"},
    };
    for (const auto &tested : cases) {
        const auto result = targets(tested.json);
        ASSERT_FALSE(result) << tested.json;
        EXPECT_EQ(result.failure().kind(), FailureKind::BadContent) << tested.json;
        EXPECT_EQ(result.failure().place(), QLatin1StringView(tested.place)) << tested.json;
    }
}

TEST(TcpState, EveryStateOfConnectionAndTlsHasItsOwnWord)
{
    QStringList words;
    for (int state = 0; state <= int(TcpState::Open); ++state)
        words.append(QString(wordOf(TcpState(state))));
    EXPECT_EQ(words.size(), 24);
    EXPECT_EQ(words.removeDuplicates(), 0);
    for (const Reach reach : {Reach::Open, Reach::Refused, Reach::RefusedOnTheWay, Reach::Unreachable, Reach::NoRoute,
                              Reach::Silent, Reach::LocalFirewall})
        EXPECT_EQ(wordOf(stateOf(reach)), wordOf(reach));
    EXPECT_EQ(stateOf(TlsState::Secured), TcpState::Open);
    EXPECT_EQ(stateOf(TlsState::Silent), TcpState::TlsFailed);
    EXPECT_EQ(stateOf(TlsState::Untrusted), TcpState::CertificateUntrusted);
    EXPECT_EQ(stateOf(TlsState::ClosedEarly), TcpState::ClosedEarly);
}
