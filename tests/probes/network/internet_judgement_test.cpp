// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/internet_judgement.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QString judged(const InternetSigns &signs) { return judgeInternet(signs); }

InternetSigns healthy()
{
    InternetSigns signs;
    signs.dns = NameState::Ok;
    signs.portal = PortalState::None;
    signs.portalReach = Reach::Open;
    return signs;
}

} // namespace

TEST(InternetJudgement, HealthyIsOk) { EXPECT_EQ(judged(healthy()), u"ok"); }

TEST(InternetJudgement, TheLinkComesFirst)
{
    for (const char *word : {"no-link", "no-address", "no-gateway"}) {
        InternetSigns signs;
        signs.link = QLatin1StringView(word);
        EXPECT_EQ(judged(signs), QLatin1StringView(word));
    }
}

TEST(InternetJudgement, ASilentGatewayIsNoFaultByItself)
{
    InternetSigns signs = healthy();
    signs.isGatewayAbsent = false;
    EXPECT_EQ(judged(signs), u"ok");
}

TEST(InternetJudgement, AnAbsentGatewayExplainsTheRest)
{
    InternetSigns signs;
    signs.isGatewayAbsent = true;
    signs.dns = NameState::ServerSilent;
    EXPECT_EQ(judged(signs), u"no-gateway");
    signs = healthy();
    signs.isGatewayAbsent = true;
    EXPECT_EQ(judged(signs), u"ok") << "the page came, so there is a way";
}

TEST(InternetJudgement, NamesThatDoNotResolve)
{
    for (const NameState state : {NameState::ServerSilent, NameState::ServerRefused, NameState::ServerFailed}) {
        InternetSigns signs;
        signs.dns = state;
        EXPECT_EQ(judged(signs), u"no-dns");
        signs.portal = PortalState::None;
        EXPECT_EQ(judged(signs), u"no-dns") << "even if the page is reachable by its address";
    }
    InternetSigns signs;
    signs.isWithoutNameServers = true;
    EXPECT_EQ(judged(signs), u"no-dns");
}

TEST(InternetJudgement, ANameThatDoesNotExistIsNoBrokenNameLookup)
{
    for (const NameState state : {NameState::NotFound, NameState::NoData}) {
        InternetSigns signs;
        signs.dns = state;
        EXPECT_EQ(judged(signs), u"name-not-found");
        signs.portalReach = Reach::Silent;
        EXPECT_EQ(judged(signs), u"no-internet") << "the test page's address is known and silent";
    }
    InternetSigns signs;
    signs.dns = NameState::Ok;
    signs.isPortalNameMissing = true;
    EXPECT_EQ(judged(signs), u"name-not-found");
}

TEST(InternetJudgement, WhatTheTestPageSays)
{
    InternetSigns signs;
    EXPECT_EQ(judgePortalPage(signs), u"unknown");
    signs.hasTestPage = true;
    EXPECT_EQ(judgePortalPage(signs), u"failed") << "nobody was asked";
    const std::pair<Reach, const char *> words[] = {
        {Reach::Open, "odd"},        {Reach::Refused, "odd"},           {Reach::LocalFirewall, "blocked"},
        {Reach::NotAsked, "failed"}, {Reach::Silent, "silent"},         {Reach::Unreachable, "silent"},
        {Reach::NoRoute, "silent"},  {Reach::RefusedOnTheWay, "silent"}};
    for (const auto &[reach, word] : words) {
        signs.portalReach = reach;
        EXPECT_EQ(judgePortalPage(signs), QLatin1StringView(word));
    }
    signs.portalReach = Reach::Open;
    signs.portal = PortalState::None;
    EXPECT_EQ(judgePortalPage(signs), u"none");
    signs.portal = PortalState::Portal;
    EXPECT_EQ(judgePortalPage(signs), u"portal");
}

TEST(InternetJudgement, MadeUpNames)
{
    InternetSigns signs = healthy();
    signs.isHijacked = true;
    EXPECT_EQ(judged(signs), u"dns-hijacked");
    signs.portal = PortalState::Portal;
    EXPECT_EQ(judged(signs), u"portal") << "the sign-in page is the cause";
}

TEST(InternetJudgement, TheTestPageDecidesAboutTheInternet)
{
    InternetSigns signs = healthy();
    signs.portal = PortalState::Unknown;
    for (const Reach reach : {Reach::Silent, Reach::Unreachable, Reach::NoRoute, Reach::RefusedOnTheWay}) {
        signs.portalReach = reach;
        EXPECT_EQ(judged(signs), u"no-internet");
    }
    for (const Reach reach : {Reach::Open, Reach::Refused, Reach::LocalFirewall, Reach::NotAsked}) {
        signs.portalReach = reach;
        EXPECT_EQ(judged(signs), u"ok");
    }
    signs.portalReach.reset();
    EXPECT_EQ(judged(signs), u"ok") << "without a profile nothing is said about it";
}

TEST(InternetJudgement, AProviderOnThisPcNeedsNoNames)
{
    InternetSigns signs;
    signs.isProviderHere = true;
    signs.isWithoutNameServers = true;
    signs.portal = PortalState::None;
    EXPECT_EQ(judged(signs), u"ok");
}
