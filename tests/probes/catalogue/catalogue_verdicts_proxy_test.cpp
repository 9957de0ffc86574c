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
        "proxy.server": "proxy.company.example:3128", "proxy.target": "agent.provider.example:443"})");
}

} // namespace

TEST(CatalogueVerdicts, AProxyHasToBeAgreed)
{
    EXPECT_EQ(judged(agreement, factsOf(jsonOf(R"({"proxy.state": "none", "proxy.agreed": false})"))),
              light(Verdict::Green, "none", Owner::It));
    EXPECT_EQ(judged(agreement, factsOf(jsonOf(R"({"proxy.state": "bypassed", "proxy.agreed": false})"))),
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
        for (const char *state : {R"({"proxy.state": "none"})", R"({"proxy.state": "bypassed"})"})
            EXPECT_EQ(judged(row, factsOf(jsonOf(state))), grey(row, GreyReason::NotApplicable)) << state;
        for (const char *kind : {R"({"proxy.kind": "socks"})", R"({"proxy.kind": "other"})"})
            EXPECT_EQ(judged(row, factsOf(inUse(), jsonOf(kind))), grey(row, GreyReason::Unsupported)) << kind;
        EXPECT_EQ(judged(row, factsOf(inUse())), grey(row, GreyReason::MissingFact)) << row.toStdString();
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
