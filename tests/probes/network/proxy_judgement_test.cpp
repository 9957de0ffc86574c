// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_judgement.h"

#include "probes/wire/chain_check.h"
#include "tests/probes/network/test_certificates.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

FetchedPage page(const QByteArray &head, const QByteArray &body = {})
{
    const HttpResponse::Parsed parsed = HttpResponse::parse(head + "\r\n\r\n");
    EXPECT_EQ(parsed.heard, Heard::Complete) << head.toStdString();
    return {parsed.response, body};
}

FetchedPage at(int second, const QByteArray &more = {})
{
    return page("HTTP/1.1 200 OK\r\nDate: Wed, 25 Nov 2026 01:00:0" + QByteArray::number(second) + " GMT" + more);
}

TlsResult shown(const QByteArray &pem, const char *issuer, TlsState state = TlsState::Secured)
{
    TlsResult result;
    result.state = state;
    result.issuer = QString::fromLatin1(issuer);
    result.chain = {derOf(pem)};
    return result;
}

TrustStore trusting(const Authority &authority)
{
    TrustStore store;
    EXPECT_TRUE(store.addPem({authority.rootPem()}, QStringLiteral("test")));
    return store;
}

class Chains : public testing::Test {
protected:
    Authority provider{"Provider root"};
    Authority office{"Office root"};
    QByteArray own = provider.issue().certificatePem;
    QByteArray forged = office.issue().certificatePem;
};

} // namespace

TEST_F(Chains, ACertificateOfTheProfilesRootIsTheServersOwn)
{
    EXPECT_EQ(judgeChain({shown(own, "Provider root"), {}, trusting(provider)}), ChainState::Same);
    EXPECT_EQ(judgeChain({shown(own, "Provider root"), shown(forged, "Office root"), trusting(provider)}),
              ChainState::Same);
}

TEST_F(Chains, WhatNobodyTrustsIsSomebodyElses)
{
    const TlsResult byProxy = shown(forged, "Office root", TlsState::Untrusted);
    EXPECT_EQ(judgeChain({byProxy, {}, trusting(provider)}), ChainState::Foreign);
}

TEST_F(Chains, ATrustedAuthorityOfTheOfficeShowsBesideTheDirectWay)
{
    const TlsResult byProxy = shown(forged, "Office root");
    EXPECT_EQ(judgeChain({byProxy, shown(own, "Public CA"), {}}), ChainState::Foreign);
    EXPECT_EQ(judgeChain({byProxy, {}, {}}), ChainState::Unknown) << "trusted alone proves nothing";
    EXPECT_EQ(judgeChain({byProxy, shown(forged, "Office root"), {}}), ChainState::Same);
    const QByteArray second = office.issue().certificatePem;
    EXPECT_EQ(judgeChain({byProxy, shown(second, "Office root"), {}}), ChainState::Same)
        << "another server of the same authority";
}

TEST_F(Chains, ABadCertificateOfTheServerIsNotTheProxysFault)
{
    const TlsResult bad = shown(forged, "Office root", TlsState::Untrusted);
    EXPECT_EQ(judgeChain({bad, bad, trusting(provider)}), ChainState::Unknown);
    EXPECT_EQ(judgeChain({TlsResult(), {}, trusting(provider)}), ChainState::Unknown);
}

TEST_F(Chains, LeadToARootOrNot)
{
    EXPECT_TRUE(leadsTo(trusting(provider), {derOf(own)}));
    EXPECT_FALSE(leadsTo(trusting(provider), {derOf(forged)}));
    EXPECT_FALSE(leadsTo(trusting(provider), {}));
    EXPECT_FALSE(leadsTo(trusting(provider), {"not a certificate"}));
    EXPECT_TRUE(leadsTo(trusting(provider), {derOf(own), "garbage beside it"}));
    const QByteArray old = provider.issue({.fromDays = -9, .untilDays = -2}).certificatePem;
    EXPECT_FALSE(leadsTo(trusting(provider), {derOf(old)}));
    EXPECT_FALSE(hasLogReceipts(derOf(own))) << "a private authority has none";
    EXPECT_FALSE(hasLogReceipts("garbage"));
}

TEST(ProxyBody, IsComparedWithWhatIsKnown)
{
    const QUrl asked(QStringLiteral("http://portal.provider.example/"));
    const QString text = QStringLiteral("the line is open");
    EXPECT_EQ(judgeBody(page("HTTP/1.1 200 OK", "the line is open\n"), asked, text), BodyState::Same);
    EXPECT_EQ(judgeBody(page("HTTP/1.1 200 OK", "the line is open<script>"), asked, text), BodyState::Changed);
    EXPECT_EQ(judgeBody(page("HTTP/1.1 302 Found\r\nLocation: http://block.example/"), asked, text),
              BodyState::Changed);
    EXPECT_EQ(judgeBody(page("HTTP/1.1 503 No", "the line is open"), asked, text), BodyState::Unknown);
    EXPECT_EQ(judgeBody(page("HTTP/1.1 200 OK", "anything"), asked, {}), BodyState::Unknown);
    EXPECT_EQ(judgeBody({}, asked, text), BodyState::Unknown);
}

TEST(ProxyCache, ANewDateIsANewAnswer)
{
    EXPECT_TRUE(signsOfCache({at(1), at(3), 1200ms}).isEmpty());
    EXPECT_TRUE(signsOfCache({at(1), at(1), 500ms}).isEmpty()) << "too soon to tell";
    EXPECT_EQ(judgeCache(PagePair{at(1), at(3), 1200ms}, {}), CacheState::Fresh);
}

TEST(ProxyCache, SignsOfAnOldAnswerAreNamed)
{
    const auto signs = [](const QByteArray &more) {
        return signsOfCache({at(1), at(3, more), 1200ms}).join(QLatin1StringView("|")).toStdString();
    };
    EXPECT_EQ(signs("\r\nAge: 2"), "Age: 2");
    EXPECT_EQ(signs("\r\nAge: 0"), "");
    EXPECT_EQ(signs("\r\nX-Cache: HIT from proxy.example"), "X-Cache: HIT from proxy.example");
    EXPECT_EQ(signs("\r\nX-Cache: MISS from proxy.example\r\nVia: 1.1 proxy.example"), "");
    EXPECT_EQ(signs("\r\nCache-Status: proxy; hit"), "Cache-Status: proxy; hit");
    EXPECT_EQ(signs("\r\nWarning: 110 proxy \"Response is Stale\""), "Warning: 110 proxy \"Response is Stale\"");
    EXPECT_EQ(signs("\r\nWarning: 299 server \"be nice\""), "");
    EXPECT_EQ(signsOfCache({at(1), at(1), 1200ms}).size(), 1) << "the server's clock stood still";
}

TEST(ProxyCache, ACacheOfTheServerItselfIsNotTheProxys)
{
    const PagePair old{at(1), at(1), 1200ms};
    const PagePair fresh{at(1), at(3), 1200ms};
    EXPECT_EQ(judgeCache(old, {}), CacheState::Stale);
    EXPECT_EQ(judgeCache(old, fresh), CacheState::Stale);
    EXPECT_EQ(judgeCache(old, old), CacheState::Unknown);
    EXPECT_EQ(judgeCache(fresh, old), CacheState::Fresh);
}

TEST(ProxyCache, WithoutAnAnswerOrADateNothingIsKnown)
{
    const FetchedPage undated = page("HTTP/1.1 200 OK");
    EXPECT_EQ(judgeCache({}, {}), CacheState::Unknown);
    EXPECT_EQ(judgeCache(PagePair{undated, undated, 1200ms}, {}), CacheState::Unknown);
    const FetchedPage failed = page("HTTP/1.1 503 No");
    EXPECT_EQ(judgeCache(PagePair{failed, failed, 1200ms}, {}), CacheState::Unknown);
}

TEST(PageRequest, NamesTheWholeAddressToAProxyOnly)
{
    const QUrl url(QStringLiteral("http://portal.example:8080/a?b=c#d"));
    EXPECT_TRUE(pageRequest(url, true, false, {})
                    .startsWith("GET http://portal.example:8080/a?b=c HTTP/1.1\r\nHost: portal.example:8080\r\n"));
    EXPECT_TRUE(pageRequest(url, false, true, {}).startsWith("GET /a?b=c HTTP/1.1\r\n"));
    EXPECT_TRUE(pageRequest(QUrl(QStringLiteral("http://portal.example")), true, false, {})
                    .startsWith("GET http://portal.example/ HTTP/1.1\r\nHost: portal.example\r\n"));
}
