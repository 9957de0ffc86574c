// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about the proxy server in every colour: facts in, light, case and owner out. Typed by hand from the
// document: a proxy has to be agreed, to let through, to change nothing and to keep nothing.
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString agreement = QStringLiteral("4.2-proxy");
const QString path = QStringLiteral("4.4-proxy-path");
const QString content = QStringLiteral("4.4-proxy-content");
const QString cache = QStringLiteral("4.4-proxy-cache");

QJsonObject inUse()
{
    return jsonOf(R"({"proxy.state": "used", "proxy.kind": "http", "proxy.agreed": false,
        "proxy.scriptState": "none", "proxy.paceKnown": false, "interception.state": "none",
        "proxy.server": "proxy.company.example:3128", "proxy.target": "agent.provider.example:443"})");
}

} // namespace

TEST(CatalogueVerdicts, AProxyHasToBeAgreed)
{
    EXPECT_EQ(judged(agreement,
                     factsOf(jsonOf(R"({"proxy.state": "none", "proxy.agreed": false, "proxy.scriptState": "none"})"))),
              light(Verdict::Green, "none", Owner::It));
    EXPECT_EQ(
        judged(agreement,
               factsOf(jsonOf(R"({"proxy.state": "bypassed", "proxy.agreed": false, "proxy.scriptState": "loaded"})"))),
        light(Verdict::Green, "bypassed", Owner::It));
    EXPECT_EQ(judged(agreement, factsOf(inUse())), light(Verdict::Amber, "not-agreed", Owner::It));
    EXPECT_EQ(judged(agreement, factsOf(inUse(), jsonOf(R"({"proxy.agreed": true})"))),
              light(Verdict::Green, "agreed", Owner::It));
    EXPECT_EQ(judged(agreement, factsOf(inUse(), jsonOf(R"({"proxy.kind": "socks"})"))),
              light(Verdict::Amber, "not-agreed", Owner::It));
    EXPECT_EQ(judged(agreement, factsOf(jsonOf(R"({"proxy.agreed": true})"))),
              grey(agreement, GreyReason::MissingFact));
}

TEST(CatalogueVerdicts, WithoutAProxyThereIsNothingToLetThrough)
{
    for (const QString &row : {path, content, cache}) {
        for (const char *state : {R"({"proxy.state": "none", "interception.state": "unknown"})",
                                  R"({"proxy.state": "bypassed", "interception.state": "none"})"})
            EXPECT_EQ(judged(row, factsOf(jsonOf(state))), grey(row, GreyReason::NotApplicable)) << state;
        for (const char *kind : {R"({"proxy.kind": "socks"})", R"({"proxy.kind": "other"})"})
            EXPECT_EQ(judged(row, factsOf(inUse(), jsonOf(kind))), grey(row, GreyReason::Unsupported)) << kind;
        EXPECT_EQ(judged(row, factsOf(inUse())), grey(row, GreyReason::MissingFact)) << row.toStdString();
    }
}

TEST(CatalogueVerdicts, AProxyScriptHasToBeThere)
{
    for (const auto &[state, say] :
         std::vector<std::pair<const char *, const char *>>{{"unreachable", "script-unreachable"},
                                                            {"silent", "script-silent"},
                                                            {"not-found", "script-not-found"},
                                                            {"too-large", "script-too-large"},
                                                            {"no-script", "script-no-script"},
                                                            {"hangs", "script-hangs"}}) {
        const QJsonObject script{{QStringLiteral("proxy.scriptState"), QString::fromLatin1(state)}};
        // Without its script a PC goes past the proxy, and the proxy is not to be seen.
        EXPECT_EQ(judged(agreement, factsOf(script, jsonOf(R"({"proxy.state": "bypassed", "proxy.agreed": true})"))),
                  light(Verdict::Amber, say, Owner::It));
        EXPECT_EQ(judged(agreement, factsOf(script)), light(Verdict::Amber, say, Owner::It)) << "nothing else is known";
    }
}

TEST(CatalogueVerdicts, AProxyMayAddLittleTime)
{
    const auto adding = [](double milliseconds) {
        return judged(path, factsOf(inUse(), {{QStringLiteral("proxy.pathState"), QStringLiteral("connected")},
                                              {QStringLiteral("proxy.paceKnown"), true},
                                              {QStringLiteral("proxy.addedMs"), milliseconds}}));
    };
    EXPECT_EQ(adding(0.0), light(Verdict::Green, "connected", Owner::It));
    EXPECT_EQ(adding(99.9), light(Verdict::Green, "connected", Owner::It));
    EXPECT_EQ(adding(100.0), light(Verdict::Amber, "slow", Owner::It));
}

TEST(CatalogueVerdicts, ASignInIsTriedWhereItCanBe)
{
    const auto at = [](const char *state) {
        return judged(path, factsOf(inUse(), {{QStringLiteral("proxy.pathState"), QString::fromLatin1(state)}}));
    };
    EXPECT_EQ(at("sign-in"), light(Verdict::Red, "sign-in", Owner::It));
    EXPECT_EQ(at("sign-in-refused"), light(Verdict::Red, "sign-in-refused", Owner::You));
    EXPECT_EQ(at("sign-in-windows").verdict, Verdict::Grey) << "the PC signs in by itself; nobody tried";
    EXPECT_EQ(at("sign-in-windows").greyReason, GreyReason::Unsupported);
}

TEST(CatalogueVerdicts, WhatGoesThroughTheProxyIsJudgedByThatWay)
{
    for (const char *row : {"4.4-agent-server", "7-http", "12-tcp-443-webrtc", "12-tcp-80-443", "12-cloudfront"}) {
        const QString id = QString::fromLatin1(row);
        EXPECT_TRUE(rowNamed(id).parameters.value(QLatin1StringView("proxy")).toBool()) << row;
        const QJsonObject open = jsonOf(R"({"tcp.state": "open", "tcp.way": "proxy", "tcp.directState": "silent"})");
        EXPECT_EQ(judged(id, factsOf(open)), light(Verdict::Green, "open-proxy", rowNamed(id).owner)) << row;
        for (const char *state :
             {"proxy-failed", "proxy-sign-in", "proxy-sign-in-refused", "proxy-forbidden", "proxy-gateway-failed"})
            expectStates(id, "tcp.state", {{state, Verdict::Red, Owner::It}}, jsonOf(R"({"tcp.way": "proxy"})"));
        const Judgement unknown =
            judged(id, factsOf(jsonOf(R"({"tcp.state": "proxy-sign-in-windows", "tcp.way": "proxy"})")));
        EXPECT_EQ(unknown.verdict, Verdict::Grey) << row;
        EXPECT_EQ(unknown.greyReason, GreyReason::Unsupported) << row;
    }
}

TEST(CatalogueVerdicts, WhatCannotGoThroughAProxySaysSo)
{
    for (const char *row : {"12-tcp-5061", "12-tcp-22", "12-tcp-4747", "12-tcp-1549"}) {
        const QString id = QString::fromLatin1(row);
        EXPECT_FALSE(rowNamed(id).parameters.contains(QLatin1StringView("proxy"))) << row;
        const auto at = [&](const char *state, const char *way) {
            return judged(id, factsOf({{QStringLiteral("tcp.state"), QString::fromLatin1(state)},
                                       {QStringLiteral("tcp.way"), QString::fromLatin1(way)}}));
        };
        for (const char *state : {"silent", "refused-on-the-way", "no-route"}) {
            EXPECT_EQ(at(state, "past-proxy"), light(Verdict::Red, "past-proxy", Owner::It)) << row << state;
            EXPECT_EQ(at(state, "direct").say, QString::fromLatin1(state)) << row;
        }
        EXPECT_EQ(at("refused", "past-proxy").say, QStringLiteral("refused")) << "the server was reached";
        EXPECT_EQ(at("open", "past-proxy").verdict, Verdict::Green) << row;
    }
}

TEST(CatalogueVerdicts, AProxyHasToLetThrough)
{
    expectStates(path, "proxy.pathState", {{"connected", Verdict::Green, Owner::It}}, inUse());
    for (const char *state :
         {"sign-in", "forbidden", "gateway-failed", "other-status", "no-answer", "closed", "no-proxy", "tls-failed",
          "name-not-found", "name-server-silent", "refused", "unreachable", "silent"})
        expectStates(path, "proxy.pathState", {{state, Verdict::Red, Owner::It}}, inUse());
}

TEST(CatalogueVerdicts, AProxyChangesNothingAndKeepsNothing)
{
    expectStates(content, "proxy.contentState",
                 {{"unchanged", Verdict::Green, Owner::It},
                  {"changed", Verdict::Red, Owner::It},
                  {"intercepted", Verdict::Red, Owner::It}},
                 inUse());
    expectStates(cache, "proxy.cacheState", {{"fresh", Verdict::Green, Owner::It}, {"stale", Verdict::Red, Owner::It}},
                 inUse());
}

TEST(CatalogueVerdicts, TheProxyRowsShareOneMeasurement)
{
    for (const QString &row : rowsOf("proxy"))
        EXPECT_EQ(rowNamed(row).parameters, rowNamed(agreement).parameters) << row.toStdString();
    EXPECT_EQ(rowsOf("proxy").size(), 4U);
}
