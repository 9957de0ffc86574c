// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_choice.h"

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

ProxyServer server(ProxyServer::Kind kind) { return {kind, QStringLiteral("proxy.example"), 3128}; }

HeardProxies heardOf(const ProxyAnswer &answer)
{
    HeardProxies heard;
    heard.forTarget = answer;
    return heard;
}

} // namespace

TEST(ProxyChoice, TheFirstOneCounts)
{
    const ProxyServer http = server(ProxyServer::Kind::Http);
    const ProxyServer socks = server(ProxyServer::Kind::Socks);
    EXPECT_EQ(chosen({{http, socks}, false}), http);
    EXPECT_EQ(chosen({{ProxyServer(), http}, false}), std::nullopt);
    EXPECT_EQ(chosen({}), std::nullopt);
}

TEST(ProxyChoice, NamesThePlaceWhereItIsSet)
{
    using Origin = ProxySettings::Origin;
    const ProxyAnswer used{{server(ProxyServer::Kind::Http)}, false};
    EXPECT_EQ(settingsOf(heardOf({})).origin, Origin::None);
    EXPECT_EQ(settingsOf(heardOf(used)).origin, Origin::System);
    EXPECT_EQ(settingsOf(heardOf({used.servers, true})).origin, Origin::Environment);
    EXPECT_EQ(settingsOf(heardOf({{}, true})).origin, Origin::Environment) << "set, though not used for this address";
    HeardProxies heard = heardOf(used);
    heard.settings = ProxySettings{Origin::Script, {}, QStringLiteral("http://pac.example/a.pac")};
    EXPECT_EQ(settingsOf(heard).script, QStringLiteral("http://pac.example/a.pac"));
    heard.settings = ProxySettings();
    EXPECT_EQ(settingsOf(heard).origin, Origin::System) << "found in the network";
}

TEST(ProxyChoice, AsksForEachAddressAndForTheSettings)
{
    System system;
    QStringList asked;
    system.proxiesFor = [&asked](const QUrl &url) -> Result<ProxyAnswer> {
        asked.append(url.toString());
        return ProxyAnswer();
    };
    const HeardProxies both =
        askForProxies(system, QUrl(QStringLiteral("https://a.example/")), QUrl(QStringLiteral("http://b.example/")));
    EXPECT_TRUE(both.forTarget.hasValue());
    EXPECT_TRUE(both.forPage.hasValue());
    EXPECT_FALSE(both.settings.has_value());
    const HeardProxies one = askForProxies(system, QUrl(QStringLiteral("https://a.example/")), QUrl());
    EXPECT_FALSE(one.forPage.hasValue());
    EXPECT_EQ(asked, (QStringList{QStringLiteral("https://a.example/"), QStringLiteral("http://b.example/"),
                                  QStringLiteral("https://a.example/")}));
}

} // namespace selfcheck
