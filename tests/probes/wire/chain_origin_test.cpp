// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/chain_origin.h"

#include "probes/wire/chain_check.h"
#include "tests/probes/network/test_certificates.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

using State = Interception::State;
using Scope = Interception::Scope;

class ChainOriginTest : public testing::Test {
protected:
    /// What a server with a certificate of this authority shows. The authority's name stands for the issuer.
    static TlsResult shown(const Authority &authority, const char *issuer)
    {
        TlsResult result;
        result.issuer = QString::fromLatin1(issuer);
        result.chain = {derOf(authority.issue().certificatePem)};
        return result;
    }
    static ShownChain at(const char *host, const TlsResult &tls, bool isWeb = true)
    {
        const QString name = QString::fromLatin1(host);
        return {name, name + QStringLiteral(":443"), isWeb, tls};
    }
    static void trust(TrustStore &store, const Authority &authority)
    {
        EXPECT_TRUE(store.addPem({authority.rootPem()}, QStringLiteral("test")));
    }

    /// The profile names its root.
    ChainExpectation declared() const
    {
        ChainExpectation expected;
        trust(expected.provider, provider);
        trust(expected.trusted, provider);
        expected.isDeclared = true;
        return expected;
    }

    TlsResult own() const { return shown(provider, "Provider root"); }
    TlsResult forged() const { return shown(office, "Office root"); }

    Authority provider{"Provider root"};
    Authority office{"Office root"};
    Authority kaspersky{"Kaspersky Anti-Virus Personal Root Certificate"};
};

} // namespace

TEST_F(ChainOriginTest, WhoseCertificatesTheyAre)
{
    ChainExpectation expected = declared();
    EXPECT_EQ(originOf({}, expected), ChainOrigin::Unseen);
    EXPECT_EQ(originOf(own(), expected), ChainOrigin::Provider);
    EXPECT_EQ(originOf(forged(), expected), ChainOrigin::Untrusted);
    EXPECT_EQ(originOf(shown(kaspersky, ""), expected), ChainOrigin::Interceptor);
    trust(expected.trusted, office);
    EXPECT_EQ(originOf(forged(), expected), ChainOrigin::Foreign);
    TlsResult isPublic = forged();
    isPublic.hasReceipts = true;
    EXPECT_EQ(originOf(isPublic, expected), ChainOrigin::Public);
    expected.isDeclared = false;
    EXPECT_EQ(originOf(forged(), expected), ChainOrigin::Private);
}

TEST_F(ChainOriginTest, APublicCertificateIsNobodysFilterWhateverItsIssuerIsCalled)
{
    ChainExpectation expected = declared();
    trust(expected.trusted, kaspersky);
    TlsResult tls = shown(kaspersky, "");
    tls.hasReceipts = true;
    EXPECT_EQ(originOf(tls, expected), ChainOrigin::Public);
}

TEST_F(ChainOriginTest, APinnedRootIsTheProvidersThoughItIsNotSent)
{
    ChainExpectation expected;
    trust(expected.trusted, office);
    trust(expected.trusted, provider);
    expected.pins = {keyDigest(derOf(office.rootPem()))};
    expected.isDeclared = true;
    EXPECT_EQ(originOf(forged(), expected), ChainOrigin::Provider);
    EXPECT_EQ(originOf(own(), expected), ChainOrigin::Foreign);
    // A pinned certificate that is only sent along proves nothing.
    TlsResult decorated = shown(kaspersky, "");
    decorated.chain.append(derOf(office.rootPem()));
    EXPECT_EQ(originOf(decorated, expected), ChainOrigin::Interceptor);
}

TEST_F(ChainOriginTest, ExpiredCertificatesKeepTheirOrigin)
{
    TlsResult tls;
    tls.chain = {derOf(provider.issue({.fromDays = -30, .untilDays = -2}).certificatePem)};
    EXPECT_EQ(originOf(tls, declared()), ChainOrigin::Provider);
}

TEST_F(ChainOriginTest, OwnCertificatesEverywhereAreNoInterception)
{
    EXPECT_EQ(judgeInterception({at("a", own()), at("b", own())}, declared()).state, State::None);
    EXPECT_EQ(judgeInterception({at("a", own()), at("b", {})}, declared()).state, State::None);
    EXPECT_EQ(judgeInterception({at("a", {})}, declared()).state, State::Unknown);
    EXPECT_EQ(judgeInterception({}, declared()).state, State::Unknown);
}

TEST_F(ChainOriginTest, AKnownProductIsNamedAtOnce)
{
    const Interception found =
        judgeInterception({at("a", shown(kaspersky, "Kaspersky root")), at("b", own())}, declared());
    EXPECT_EQ(found.state, State::Found);
    ASSERT_TRUE(found.interceptor);
    EXPECT_EQ(found.interceptor->name, QLatin1StringView("Kaspersky"));
    EXPECT_EQ(found.interceptor->kind, InterceptorKind::SecurityProduct);
    EXPECT_EQ(found.issuer, QStringLiteral("Kaspersky root"));
    EXPECT_EQ(found.places, QStringList{QStringLiteral("a:443")});
    EXPECT_EQ(found.scope, Scope::Partly);
    EXPECT_FALSE(found.isTrusted);
}

TEST_F(ChainOriginTest, OneStrangeCertificateIsNotEnough)
{
    EXPECT_EQ(judgeInterception({at("a", forged()), at("b", own())}, declared()).state, State::Unknown);
    EXPECT_EQ(judgeInterception({at("a", forged()), at("a", forged())}, declared()).state, State::Unknown)
        << "the same host twice";
    ChainExpectation expected = declared();
    trust(expected.trusted, office);
    EXPECT_EQ(judgeInterception({at("a", forged()), at("b", own())}, expected).state, State::Unknown);
}

TEST_F(ChainOriginTest, OneAuthorityOnSeveralServersIsEnough)
{
    const Interception found =
        judgeInterception({at("a", forged()), at("b", forged()), at("c", own(), false)}, declared());
    EXPECT_EQ(found.state, State::Found);
    EXPECT_FALSE(found.interceptor);
    EXPECT_EQ(found.issuer, QStringLiteral("Office root"));
    EXPECT_EQ(found.places, (QStringList{QStringLiteral("a:443"), QStringLiteral("b:443")}));
    EXPECT_EQ(found.scope, Scope::WebOnly);
    EXPECT_FALSE(found.isTrusted);
}

TEST_F(ChainOriginTest, WithoutADeclaredAuthorityItMayBeTheProvidersOwn)
{
    ChainExpectation expected;
    trust(expected.trusted, office);
    EXPECT_EQ(judgeInterception({at("a", forged()), at("b", forged())}, expected).state, State::Unknown);
    EXPECT_EQ(judgeInterception({at("a", own()), at("b", own())}, expected).state, State::Unknown);
}

TEST_F(ChainOriginTest, ServersThatSignTheirOwnCertificatesAreMistakesNotInterception)
{
    TlsResult selfMade;
    selfMade.issuer = QStringLiteral("localhost");
    selfMade.chain = {derOf(office.rootPem())};
    EXPECT_EQ(judgeInterception({at("a", selfMade), at("b", selfMade)}, declared()).state, State::Unknown);
}

TEST_F(ChainOriginTest, ARootThatThisPcTrustsIsFoundByThePins)
{
    ChainExpectation expected = declared();
    trust(expected.trusted, office);
    expected.pins = {QByteArray(32, 'x')};
    const Interception found = judgeInterception({at("a", forged())}, expected);
    EXPECT_EQ(found.state, State::Found);
    EXPECT_TRUE(found.isTrusted) << "and a browser shows nothing of it";
    EXPECT_EQ(found.scope, Scope::Everywhere);
}

TEST_F(ChainOriginTest, HowFarItReaches)
{
    const auto scope = [this](const std::vector<ShownChain> &shown) {
        return judgeInterception(shown, declared()).scope;
    };
    const TlsResult opened = shown(kaspersky, "K");
    EXPECT_EQ(scope({at("a", opened), at("sip", opened, false)}), Scope::Everywhere);
    EXPECT_EQ(scope({at("a", opened), at("sip", {}, false)}), Scope::Everywhere) << "as far as seen";
    EXPECT_EQ(scope({at("a", opened), at("sip", own(), false)}), Scope::WebOnly);
    EXPECT_EQ(scope({at("a", opened), at("b", own())}), Scope::Partly);
    EXPECT_EQ(scope({at("a", opened), at("sip", opened, false), at("turn", own(), false)}), Scope::Partly);
}

TEST_F(ChainOriginTest, BytesThatAreNoCertificateAreNobodys)
{
    TlsResult garbage;
    garbage.chain = {QByteArray(), QByteArray("garbage"), QByteArray(5000, '\x30')};
    EXPECT_EQ(originOf(garbage, declared()), ChainOrigin::Untrusted);
    EXPECT_EQ(judgeInterception({at("a", garbage), at("b", garbage)}, declared()).state, State::Unknown);
}
