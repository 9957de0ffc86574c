// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/starttls_probe.h"

#include "probes/network/tcp_probe.h"
#include "probes/system/host_names.h"
#include "probes/system/system.h"
#include "tests/probes/mail/mail_servers.h"
#include "tests/probes/support/declared_facts.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

class StartTlsProbe : public testing::Test {
protected:
    void routeTo(const std::vector<QByteArray> &hosts)
    {
        NameServerDouble::Answer answer;
        quint16 preference = 10;
        for (const QByteArray &host : hosts)
            answer.records.push_back(NameServerDouble::exchange(preference++, host));
        names.answers["company.example 15"] = answer;
    }

    Outcome run(quint16 port, QJsonObject more = {})
    {
        more.insert(QStringLiteral("domain"), QStringLiteral("company.example"));
        more.insert(QStringLiteral("port"), port);
        more.insert(QStringLiteral("nameServers"), QJsonArray{QStringLiteral("127.0.0.1:%1").arg(names.port())});
        const auto probe = starttls::make({system, {authority.rootPem()}}, Parameters(more));
        return outcomeOf(*probe).value_or(Failure::internal(QStringLiteral("not finished")));
    }
    Facts factsWith(quint16 port, const QJsonObject &more = {})
    {
        const Outcome outcome = run(port, more);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        const Facts facts = outcome ? *outcome : Facts();
        EXPECT_EQ(undeclaredFacts(facts, starttls::yields()), QStringList());
        return facts;
    }
    Facts factsOf(const MailScript &script)
    {
        MailServerDouble server(script);
        return factsWith(server.serverPort());
    }
    static std::string state(const Facts &facts)
    {
        return facts.get(starttls::state).value_or(QString()).toStdString();
    }
    [[nodiscard]] MailScript secure(const CertificateWish &wish = {}) const { return {.tls = authority.issue(wish)}; }

    // Nobody but this file is asked for a name.
    static HostNames hostNames(const QString &host)
    {
        if (host == QStringLiteral("localhost"))
            return {HostNames::Error::None, {IpAddress::v4(0x7f000001)}};
        return {HostNames::Error::NotFound, {}};
    }
    void SetUp() override
    {
        routeTo({"localhost"});
        system->hostNames = hostNames;
    }

    Authority authority;
    NameServerDouble names;
    std::shared_ptr<System> system = std::make_shared<System>();
};

} // namespace

TEST_F(StartTlsProbe, ShowsTheEncryptedConnectionAndSaysGoodbyeInIt)
{
    MailServerDouble server(secure());
    const Facts facts = factsWith(server.serverPort());
    EXPECT_EQ(state(facts), "ok");
    EXPECT_EQ(facts.get(starttls::host), QStringLiteral("localhost"));
    EXPECT_EQ(facts.get(starttls::route), QStringLiteral("mx"));
    EXPECT_EQ(facts.get(starttls::encrypted), 1);
    EXPECT_EQ(facts.get(starttls::greeting), QStringLiteral("220 localhost ESMTP"));
    EXPECT_TRUE(facts.get(tcp::tlsVersion).value_or(QString()).startsWith(QStringLiteral("TLS 1.")));
    EXPECT_TRUE(facts.get(tcp::expires));
    EXPECT_EQ(server.saidInClear, "EHLO [127.0.0.1]\r\nSTARTTLS\r\n");
    EXPECT_EQ(server.saidEncrypted, "QUIT\r\n");
}

TEST_F(StartTlsProbe, JudgesTheCertificateByTheServersName)
{
    EXPECT_EQ(state(factsOf(secure({.names = "DNS:company.example"}))), "certificate-name");
    EXPECT_EQ(state(factsOf(secure({.fromDays = -9, .untilDays = -1}))), "certificate-expired");
    EXPECT_EQ(state(factsOf(secure({.fromDays = 1}))), "certificate-not-yet-valid");
    EXPECT_EQ(state(factsOf({.tls = Authority("Nobody").issue()})), "certificate-untrusted");
}

TEST_F(StartTlsProbe, SaysNothingToAServerItCannotTrust)
{
    MailServerDouble server({.tls = Authority("Nobody").issue()});
    EXPECT_EQ(state(factsWith(server.serverPort())), "certificate-untrusted");
    EXPECT_EQ(server.saidEncrypted, "");
}

TEST_F(StartTlsProbe, TellsWhyThereIsNoEncryption)
{
    EXPECT_EQ(state(factsOf({.hello = "250-localhost\r\n250 DSN\r\n"})), "not-offered");
    EXPECT_EQ(state(factsOf({.hello = "250-localhost\r\n250 XXXXXXXA\r\n"})), "stripped");
    EXPECT_EQ(state(factsOf({.greeting = "554 go away\r\n"})), "turned-away");
    EXPECT_EQ(state(factsOf({.startTls = "454 not now\r\n"})), "tls-failed");
    EXPECT_EQ(state(factsOf({})), "tls-failed") << "garbage instead of a handshake";
    const Facts facts = factsOf({.hello = "250-localhost\r\n250 DSN\r\n"});
    EXPECT_EQ(facts.get(starttls::reply), QStringLiteral("250 DSN"));
    EXPECT_EQ(facts.get(starttls::answered), 1);
    EXPECT_EQ(facts.get(starttls::encrypted), 0);
}

TEST_F(StartTlsProbe, DoesNotTakeAnotherServiceForAMailServer)
{
    EXPECT_EQ(state(factsOf({.greeting = "SSH-2.0-x\r\n"})), "no-mail-server");
    EXPECT_EQ(state(factsOf({.greeting = QByteArray(1024 * 1024, '2')})), "no-mail-server");
    EXPECT_EQ(state(factsOf({.hangUpAtOnce = true})), "no-mail-server");
}

TEST_F(StartTlsProbe, AsksEveryServerOfTheDomain)
{
    routeTo({"localhost", "127.0.0.2"});
    MailServerDouble first(secure());
    MailServerDouble second({.hello = "250 other\r\n"}, QHostAddress(QStringLiteral("127.0.0.2")), first.serverPort());
    ASSERT_TRUE(second.isListening());
    const Facts facts = factsWith(first.serverPort());
    EXPECT_EQ(state(facts), "some-without");
    EXPECT_EQ(facts.get(starttls::host), QStringLiteral("127.0.0.2"));
    EXPECT_EQ(facts.get(starttls::servers), 2);
    EXPECT_EQ(facts.get(starttls::encrypted), 1);
}

TEST_F(StartTlsProbe, SpeaksOverIPv6Too)
{
    MailServerDouble server(secure({.names = "IP:::1"}), QHostAddress(QHostAddress::LocalHostIPv6));
    if (!server.isListening())
        GTEST_SKIP() << "no IPv6 on this machine";
    routeTo({"::1"});
    const Facts facts = factsWith(server.serverPort());
    EXPECT_EQ(state(facts), "ok");
    EXPECT_EQ(facts.get(starttls::address), QStringLiteral("::1"));
    EXPECT_EQ(server.saidInClear, "EHLO [IPv6:::1]\r\nSTARTTLS\r\n");
}

TEST_F(StartTlsProbe, MoreServersThanItAsksAreNotPassedOver)
{
    routeTo({"localhost", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "127.0.0.6", "127.0.0.7", "127.0.0.8",
             "127.0.0.9"});
    MailServerDouble server(secure({.names = "DNS:localhost, IP:127.0.0.2, IP:127.0.0.3, IP:127.0.0.4, IP:127.0.0.5, "
                                             "IP:127.0.0.6, IP:127.0.0.7, IP:127.0.0.8, IP:127.0.0.9"}),
                            QHostAddress(QHostAddress::AnyIPv4));
    const Facts facts = factsWith(server.serverPort());
    EXPECT_EQ(state(facts), "partly-measured");
    EXPECT_EQ(facts.get(starttls::servers), 9);
    EXPECT_EQ(facts.get(starttls::encrypted), 8);
}

TEST_F(StartTlsProbe, ComparesWithOthersWhenNobodyAnswersOnThePort)
{
    const quint16 closed = closedTcpPort();
    TcpServer other;
    const QJsonArray works{QStringLiteral("127.0.0.1:%1").arg(other.port())};
    const QJsonArray fails{QStringLiteral("127.0.0.1:%1").arg(closed)};
    const auto with = [&](const QJsonArray &canaries, const QJsonArray &others) {
        return factsWith(closed, {{QStringLiteral("canaries"), canaries}, {QStringLiteral("others"), others}});
    };
    EXPECT_EQ(state(with(works, {})), "unreached");
    EXPECT_EQ(state(with(fails, works)), "port-blocked");
    EXPECT_EQ(state(with({}, works)), "port-silent");
    EXPECT_EQ(state(with({}, fails)), "line-silent");
    EXPECT_EQ(state(with({}, {})), "port-silent");
    EXPECT_EQ(with(works, {}).get(starttls::canaryState), QStringLiteral("open"));
    EXPECT_FALSE(with({}, works).get(starttls::canaryState));
}

TEST_F(StartTlsProbe, SaysWhatTheDomainsRecordsSay)
{
    names.answers["company.example 15"] = {0, {NameServerDouble::exchange(0, "")}};
    EXPECT_EQ(state(factsWith(1)), "null-mx");
    names.answers["company.example 15"] = {3, {}};
    EXPECT_EQ(state(factsWith(1)), "domain-not-found");
    names.answers["company.example 15"] = {2, {}};
    EXPECT_EQ(state(factsWith(1)), "mx-unknown");
    names.answers["company.example 15"] = {0, {}};
    const Facts facts = factsWith(1);
    EXPECT_EQ(state(facts), "no-mx");
    EXPECT_EQ(facts.get(starttls::route), QStringLiteral("address"));
    routeTo({"does-not-exist.invalid"});
    EXPECT_EQ(state(factsWith(1)), "name-not-found");
}

TEST_F(StartTlsProbe, DoesNotBelieveANameServerThatKnowsNobody)
{
    names.answers.clear();
    const auto with = [&](const QString &other) {
        return state(factsWith(1, {{QStringLiteral("others"), QJsonArray{other}}}));
    };
    EXPECT_EQ(with(QStringLiteral("does-not-exist.invalid")), "mx-unknown");
    EXPECT_EQ(with(QStringLiteral("localhost:1")), "domain-not-found");
    EXPECT_EQ(with(QStringLiteral("127.0.0.1:1")), "domain-not-found");
}

TEST_F(StartTlsProbe, TellsOfMtaStsAndDane)
{
    MailServerDouble server(secure());
    Facts facts = factsWith(server.serverPort());
    EXPECT_EQ(facts.get(starttls::mtaSts), false);
    EXPECT_EQ(facts.get(starttls::dane), false);
    names.answers["_mta-sts.company.example 16"] = {0, {QByteArray("\x0dv=STSv1; id=1")}};
    names.answers["_25._tcp.localhost 52"] = {0, {QByteArray("\x03\x01\x01") + QByteArray(32, 'x')}};
    facts = factsWith(server.serverPort());
    EXPECT_EQ(facts.get(starttls::mtaSts), true);
    EXPECT_EQ(facts.get(starttls::dane), true);
}

TEST_F(StartTlsProbe, RefusesWhatItCannotUse)
{
    const auto failureOf = [](const QJsonObject &parameters) {
        const auto probe = starttls::make({}, Parameters(parameters));
        const auto outcome = outcomeOf(*probe);
        return outcome && !*outcome ? outcome->failure().toString() : QString();
    };
    EXPECT_TRUE(failureOf({}).contains(QStringLiteral("#/domain")));
    const QString domain = QStringLiteral("domain");
    const QString name = QStringLiteral("company.example");
    EXPECT_TRUE(failureOf({{domain, name}, {QStringLiteral("port"), 0}}).contains(QStringLiteral("#/port")));
    EXPECT_TRUE(failureOf({{domain, name}, {QStringLiteral("canaries"), QJsonArray{QStringLiteral("a b")}}})
                    .contains(QStringLiteral("#/canaries/0")));
    EXPECT_TRUE(failureOf({{domain, name}, {QStringLiteral("nameServers"), QJsonArray{QStringLiteral("a.example")}}})
                    .contains(QStringLiteral("#/nameServers")));
}
