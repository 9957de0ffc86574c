// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about the website's script, the WebSocket and co-browsing in every colour: facts in, light, case and owner
// out. The tables here are typed by hand from the document, not read from the catalogue.
#include "tests/probes/catalogue/verdicts.h"

#include <QtCore/QJsonDocument>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

constexpr Verdict green = Verdict::Green;
constexpr Verdict amber = Verdict::Amber;
constexpr Verdict red = Verdict::Red;

} // namespace

TEST(CatalogueVerdictsWeb, AWebSocketIsGreenOnlyWhenItCarries)
{
    EXPECT_EQ(rowsOf("websocket"), (std::vector{QStringLiteral("6-websocket"), QStringLiteral("8-websocket")}));
    for (const QString &row : rowsOf("websocket")) {
        expectStates(row, "websocket.state",
                     {{"open", green, Owner::It},
                      {"refused", red, Owner::Provider},
                      {"silent", red, Owner::It},
                      {"refused-on-the-way", red, Owner::It},
                      {"name-not-found", red, Owner::Provider},
                      {"name-server-silent", red, Owner::You},
                      {"certificate-expired", red, Owner::Provider},
                      {"certificate-untrusted", red, Owner::It},
                      {"no-greeting", red, Owner::Provider},
                      {"upgrade-stripped", red, Owner::It},
                      {"no-upgrade", red, Owner::It},
                      {"headers-altered", red, Owner::It},
                      {"handshake-silent", red, Owner::It},
                      {"handshake-closed", red, Owner::It},
                      {"handshake-garbled", red, Owner::It},
                      {"silent-afterwards", red, Owner::It},
                      {"closed-afterwards", red, Owner::It},
                      {"garbled-afterwards", red, Owner::It},
                      {"wrong-path", red, Owner::Provider},
                      {"upgrade-refused", red, Owner::Provider},
                      {"server-error", red, Owner::Provider}},
                     {{QStringLiteral("websocket.idleState"), QStringLiteral("unseen")}});
        EXPECT_EQ(judged(row, {}), grey(row, GreyReason::MissingFact));
        EXPECT_EQ(judged(row, factsOf({{QStringLiteral("websocket.state"), QStringLiteral("upgraded")}})),
                  grey(row, GreyReason::MissingFact))
            << "no green without a known word";
    }
}

TEST(CatalogueVerdictsWeb, AWebSocketThatIsCutInSilenceIsNotGreen)
{
    const auto idle = [](const char *state, qint64 cutSec) {
        return factsOf({{QStringLiteral("websocket.state"), QStringLiteral("open")},
                        {QStringLiteral("websocket.idleState"), QString::fromLatin1(state)},
                        {QStringLiteral("websocket.idleSec"), qint64(31)},
                        {QStringLiteral("websocket.cutSec"), cutSec}});
    };
    for (const QString &row : rowsOf("websocket")) {
        EXPECT_EQ(judged(row, idle("watching", 0)).verdict, green);
        EXPECT_EQ(judged(row, idle("watching", 0)).say, QStringLiteral("open-idle"));
        EXPECT_EQ(judged(row, idle("survived", 0)).verdict, green);
        for (const char *state : {"cut", "cut-unseen"}) {
            EXPECT_EQ(judged(row, idle(state, 30)).verdict, red);
            EXPECT_EQ(judged(row, idle(state, 61)).verdict, red);
            EXPECT_EQ(judged(row, idle(state, 121)).verdict, amber);
            EXPECT_EQ(judged(row, idle(state, 121)).say, QStringLiteral("idle-cut"));
        }
    }
}

TEST(CatalogueVerdictsWeb, AScriptIsGreenOnlyWhenItIsEmbeddedAndLoads)
{
    EXPECT_EQ(rowsOf("webpage"), (std::vector{QStringLiteral("6-js-interface"), QStringLiteral("8-js-interface")}));
    for (const QString &row : rowsOf("webpage")) {
        expectStates(row, "webpage.state",
                     {{"loaded", green, Owner::It},
                      {"refused", red, Owner::It},
                      {"silent", red, Owner::It},
                      {"name-server-silent", red, Owner::You},
                      {"certificate-not-yet-valid", red, Owner::You},
                      {"certificate-untrusted", red, Owner::It},
                      {"page-lost", red, Owner::It},
                      {"page-status", red, Owner::It},
                      {"missing", red, Owner::It},
                      {"mixed-content", red, Owner::It},
                      {"policy", red, Owner::It},
                      {"script-lost", red, Owner::Provider},
                      {"script-status", red, Owner::Provider},
                      {"script-empty", red, Owner::Provider},
                      {"script-type", red, Owner::Provider},
                      {"missing-manager", amber, Owner::It},
                      {"held-back", amber, Owner::It},
                      {"script-type-odd", amber, Owner::Provider},
                      {"proxy-failed", red, Owner::It},
                      {"proxy-sign-in", red, Owner::It},
                      {"proxy-sign-in-refused", red, Owner::It},
                      {"proxy-forbidden", red, Owner::It},
                      {"proxy-gateway-failed", red, Owner::It}},
                     jsonOf(R"({"tcp.way": "direct"})"));
        EXPECT_EQ(judged(row, factsOf(jsonOf(R"({"webpage.state": "loaded", "tcp.way": "proxy"})"))),
                  light(green, "loaded-proxy", Owner::It));
        EXPECT_EQ(judged(row, factsOf(jsonOf(R"({"webpage.state": "proxy-sign-in-windows"})"))).verdict, Verdict::Grey);
        for (const char *open : {"page-refused", "page-unreadable", "page-cut"})
            EXPECT_EQ(judged(row, factsOf({{QStringLiteral("webpage.state"), QString::fromLatin1(open)}})),
                      grey(row, GreyReason::MissingFact))
                << open;
    }
}

TEST(CatalogueVerdictsWeb, CoBrowsingNeedsBothWays)
{
    const QString row = QStringLiteral("7-http");
    expectStates(row, "tcp.state",
                 {{"open", green, Owner::It},
                  {"refused", red, Owner::Provider},
                  {"silent", red, Owner::It},
                  {"tls-failed", red, Owner::It},
                  {"wrong-greeting", red, Owner::It}},
                 jsonOf(R"({"tcp.way": "direct"})"));
    const QString targets = QString::fromUtf8(QJsonDocument(rowNamed(row).parameters).toJson(QJsonDocument::Compact));
    EXPECT_TRUE(targets.contains(QStringLiteral("\"greeting\":\"http\"")));
    EXPECT_TRUE(targets.contains(QStringLiteral("\"greeting\":\"https\"")));
}
