// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_probe.h"

#include "probes/system/proxies.h"
#include "probes/system/system.h"
#include "tests/probes/network/scripted_server.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/support/localhost.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

/// An HTTP proxy on 127.0.0.1 that tunnels to ports of this machine and answers pages itself.
class TestProxy : public QTcpServer {
public:
    explicit TestProxy(QByteArray pageAnswer = {}) : m_pageAnswer(std::move(pageAnswer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
        });
    }
    QByteArrayList requests;
    quint16 leadsTo = 0; ///< whatever is asked for; 0: to what is asked for

private:
    void serve(QTcpSocket *client)
    {
        const QByteArray heard = client->peek(65536);
        const qsizetype end = heard.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        client->read(end + 4);
        client->disconnect(this);
        requests += heard.left(heard.indexOf("\r\n"));
        if (!heard.startsWith("CONNECT ")) {
            client->write(m_pageAnswer);
            client->disconnectFromHost();
            return;
        }
        const QByteArray target = heard.split(' ').at(1);
        auto *far = new QTcpSocket(client);
        connect(far, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
        connect(client, &QTcpSocket::readyRead, far, [client, far] { far->write(client->readAll()); });
        const quint16 port = target.sliced(target.lastIndexOf(':') + 1).toUShort();
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), leadsTo > 0 ? leadsTo : port);
    }
    QByteArray m_pageAnswer;
};

class ProxyProbeTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!localhostIsKnown())
            GTEST_SKIP() << "this system does not know localhost";
    }
    void useProxy(const QTcpServer &server)
    {
        answer.servers = {{ProxyServer::Kind::Http, QStringLiteral("127.0.0.1"), server.serverPort()}};
    }
    static QString at(const QTcpServer &server) { return QStringLiteral("localhost:%1").arg(server.serverPort()); }

    Outcome run(const QJsonObject &parameters)
    {
        const auto probe = proxy::make({system, {authority.rootPem()}}, Parameters(parameters));
        std::optional<Outcome> outcome;
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &o) { outcome = o; });
        probe->start();
        EXPECT_FALSE(outcome) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return outcome.has_value(); }));
        return outcome.value_or(Failure::internal(QStringLiteral("not finished")));
    }
    Facts facts(const QString &host, const QJsonObject &more = {})
    {
        QJsonObject parameters = more;
        parameters.insert(QStringLiteral("host"), QJsonArray{host});
        const Outcome outcome = run(parameters);
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        if (outcome) {
            EXPECT_EQ(undeclaredFacts(*outcome, proxy::yields()), QStringList());
        }
        return outcome ? *outcome : Facts();
    }
    static std::string word(const Facts &facts, const Fact<QString> &fact)
    {
        return facts.get(fact).value_or(QStringLiteral("(none)")).toStdString();
    }

    Authority authority;
    ProxyAnswer answer;
    std::vector<QUrl> asked;
    std::shared_ptr<System> system = [this] {
        auto made = std::make_shared<System>();
        made->proxiesFor = [this](const QUrl &url) -> Result<ProxyAnswer> {
            asked.push_back(url);
            return answer;
        };
        return made;
    }();
};

} // namespace

TEST_F(ProxyProbeTest, WithoutAProxyThereIsNone)
{
    const Facts found = facts(QStringLiteral("localhost"));
    EXPECT_EQ(word(found, proxy::state), "none");
    EXPECT_EQ(word(found, proxy::origin), "(none)");
    EXPECT_EQ(word(found, proxy::pathState), "(none)");
    EXPECT_EQ(found.get(proxy::agreed), false);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked.front(), QUrl(QStringLiteral("https://localhost/")));
}

TEST_F(ProxyProbeTest, AServerOnThisPcNeedsNoProxy)
{
    TestProxy proxy;
    useProxy(proxy);
    EXPECT_EQ(word(facts(QStringLiteral("127.0.0.1:8443")), proxy::state), "none");
    EXPECT_TRUE(asked.empty()) << "nobody is asked";
}

TEST_F(ProxyProbeTest, AProxyThatIsSetButNotTakenIsPassedBy)
{
    answer.environmentNamesOne = true;
    const Facts found = facts(QStringLiteral("localhost"));
    EXPECT_EQ(word(found, proxy::state), "bypassed");
    EXPECT_EQ(word(found, proxy::origin), "environment");
}

TEST_F(ProxyProbeTest, TheRegistryNamesWhereItIsSet)
{
    system->registry =
        recordedSystem(jsonFile(QStringLiteral(SELFCHECK_TEST_DATA "/proxy_settings/input/script.json")))->registry;
    answer.servers = {{ProxyServer::Kind::Socks, QStringLiteral("socks.example"), 1080}};
    const Facts found = facts(QStringLiteral("localhost"), {{QStringLiteral("agreed"), true}});
    EXPECT_EQ(word(found, proxy::state), "used");
    EXPECT_EQ(word(found, proxy::origin), "script");
    EXPECT_EQ(word(found, proxy::script), "http://wpad.firma.example/proxy.pac");
    EXPECT_EQ(word(found, proxy::kind), "socks");
    EXPECT_EQ(word(found, proxy::server), "socks.example:1080");
    EXPECT_EQ(word(found, proxy::pathState), "(none)") << "nothing was sent to it";
    EXPECT_EQ(found.get(proxy::agreed), true);
}

TEST_F(ProxyProbeTest, ThroughTheProxyToTheServersOwnCertificate)
{
    ScriptedServer server({.tls = authority.issue()});
    TestProxy proxy("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nDate: Wed, 25 Nov 2026 01:00:00 GMT\r\n\r\nopen");
    useProxy(proxy);
    const Facts found = facts(at(server), {{QStringLiteral("page"), QStringLiteral("http://localhost:1/")},
                                           {QStringLiteral("body"), QStringLiteral("open")}});
    EXPECT_EQ(word(found, proxy::origin), "system");
    EXPECT_EQ(word(found, proxy::pathState), "connected");
    EXPECT_EQ(found.get(proxy::status), 200);
    EXPECT_EQ(word(found, proxy::chainState), "same");
    EXPECT_EQ(word(found, proxy::bodyState), "same");
    EXPECT_EQ(word(found, proxy::contentState), "unchanged");
    EXPECT_EQ(word(found, proxy::cacheState), "stale") << "the date never moves";
    EXPECT_TRUE(proxy.requests.contains("CONNECT " + at(server).toLatin1() + " HTTP/1.1"));
    EXPECT_TRUE(proxy.requests.contains("GET http://localhost:1/ HTTP/1.1"));
    EXPECT_EQ(proxy.requests.size(), 4);
}

TEST_F(ProxyProbeTest, ABadCertificateOfTheServerIsNotTheProxysFault)
{
    const Authority office("Office root");
    ScriptedServer forger({.tls = office.issue()});
    // What follows the answer to CONNECT at once is no TLS.
    ScriptedServer proxy({.answer = [](const QByteArray &) { return QByteArray("HTTP/1.1 200 OK\r\n\r\nsurprise"); }});
    useProxy(proxy);
    EXPECT_EQ(word(facts(at(forger)), proxy::pathState), "tls-failed") << "a server speaks only when asked";
    TestProxy tunnel;
    useProxy(tunnel);
    const Facts found = facts(at(forger));
    EXPECT_EQ(word(found, proxy::pathState), "connected");
    EXPECT_EQ(word(found, proxy::issuer), "Office root (Self Check tests)");
    EXPECT_EQ(word(found, proxy::contentState), "(none)") << "the server itself shows it, too";
}

TEST_F(ProxyProbeTest, AnotherCertificateThanPastTheProxyIsAnInterception)
{
    const Authority office("Office root");
    ScriptedServer server({.tls = authority.issue()});
    ScriptedServer forger({.tls = office.issue()});
    TestProxy proxy;
    proxy.leadsTo = forger.serverPort();
    useProxy(proxy);
    const Facts found = facts(at(server));
    EXPECT_EQ(word(found, proxy::pathState), "connected");
    EXPECT_EQ(word(found, proxy::chainState), "foreign");
    EXPECT_EQ(word(found, proxy::contentState), "intercepted");
    EXPECT_EQ(word(found, proxy::issuer), "Office root (Self Check tests)");
}

TEST_F(ProxyProbeTest, NamesTheAnswerOfAProxyThatDoesNotLetThrough)
{
    const std::vector<std::pair<QByteArray, std::string>> cases{
        {"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\nProxy-Authenticate: Basic "
         "realm=\"x\"\r\n\r\n",
         "sign-in"},
        {"HTTP/1.1 407 Sign in\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
         "sign-in-windows"},
        {"HTTP/1.1 403 No\r\n\r\n", "forbidden"},
        {"HTTP/1.1 502 Bad\r\n\r\n", "gateway-failed"},
        {"HTTP/1.1 400 What\r\n\r\n", "other-status"},
        {"220 ftp ready\r\n", "no-proxy"},
    };
    for (const auto &[said, state] : cases) {
        ScriptedServer proxy({.answer = [said = said](const QByteArray &) { return said; }});
        useProxy(proxy);
        const Facts found = facts(QStringLiteral("localhost:1"));
        EXPECT_EQ(word(found, proxy::pathState), state);
        const std::string offered =
            state == "sign-in" ? "Digest, Basic" : (state == "sign-in-windows" ? "NTLM, Basic" : "(none)");
        EXPECT_EQ(word(found, proxy::schemes), offered);
        EXPECT_EQ(word(found, proxy::contentState), "(none)");
    }
}

TEST_F(ProxyProbeTest, TellsHowMuchTimeTheProxyAdds)
{
    ScriptedServer server({.tls = authority.issue(), .answer = [](const QByteArray &heard) {
                               return heard.endsWith("\r\n\r\n") ? QByteArray("HTTP/1.1 200 OK\r\n\r\n") : QByteArray();
                           }});
    TestProxy proxy;
    useProxy(proxy);
    const Facts found = facts(at(server));
    EXPECT_EQ(found.get(proxy::paceKnown), true);
    EXPECT_TRUE(found.get(proxy::exchangeTime));
    EXPECT_TRUE(found.get(proxy::directTime));
    ASSERT_TRUE(found.get(proxy::addedTime));
    EXPECT_GE(*found.get(proxy::addedTime), 0.0);
}

TEST_F(ProxyProbeTest, AScriptThatIsNotThereIsNamed)
{
    const auto stateWith = [this](Script script, const QByteArray &place = "/proxy.pac") {
        ScriptedServer server(std::move(script));
        const QString address =
            QStringLiteral("http://127.0.0.1:%1%2").arg(server.serverPort()).arg(QString::fromLatin1(place));
        QJsonObject record = jsonFile(QStringLiteral(SELFCHECK_TEST_DATA "/proxy_settings/input/script.json"));
        QByteArray text = QJsonDocument(record).toJson();
        text.replace("http://wpad.firma.example/proxy.pac", address.toLatin1());
        system->registry = recordedSystem(QJsonDocument::fromJson(text).object())->registry;
        return word(facts(QStringLiteral("localhost")), proxy::scriptState);
    };
    const auto saying = [](const QByteArray &said) {
        return Script{.answer = [said](const QByteArray &) { return said; }, .hangUpAfterAnswer = true};
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n\r\n";
    EXPECT_EQ(stateWith(saying(ok + "function FindProxyForURL(url, host) { return 'DIRECT'; }")), "loaded");
    EXPECT_EQ(stateWith(saying(ok + "<html>Welcome</html>")), "no-script");
    EXPECT_EQ(stateWith(saying("HTTP/1.1 404 Not found\r\n\r\n")), "not-found");
    EXPECT_EQ(stateWith(saying("HTTP/1.1 302 Moved\r\nLocation: /proxy.pac\r\n\r\n")), "not-found") << "for ever";
    EXPECT_EQ(stateWith(saying("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n" + QByteArray(2'000'000, ' '))),
              "too-large");
    EXPECT_EQ(stateWith({.hangUpWhenHeard = true}), "silent");
}

TEST_F(ProxyProbeTest, HangingUpIsNoAnswer)
{
    ScriptedServer proxy({.hangUpWhenHeard = true});
    useProxy(proxy);
    EXPECT_EQ(word(facts(QStringLiteral("localhost:1")), proxy::pathState), "closed");
    answer.servers = {{ProxyServer::Kind::Http, QStringLiteral("127.0.0.1"), closedTcpPort()}};
    EXPECT_EQ(word(facts(QStringLiteral("localhost:1")), proxy::pathState), "refused");
}

TEST_F(ProxyProbeTest, WhatCanNotBeAskedIsAFailure)
{
    EXPECT_FALSE(run({}));
    EXPECT_FALSE(run({{QStringLiteral("host"), QStringLiteral("a b")}}));
    EXPECT_FALSE(run({{QStringLiteral("host"), QStringLiteral("localhost")},
                      {QStringLiteral("page"), QStringLiteral("ftp://localhost/")}}));
    system->proxiesFor = [](const QUrl &) -> Result<ProxyAnswer> {
        return Failure::systemCall(QStringLiteral("proxies"), QStringLiteral("no"));
    };
    EXPECT_FALSE(run({{QStringLiteral("host"), QStringLiteral("localhost")}}));
    system->proxiesFor = {};
    EXPECT_FALSE(run({{QStringLiteral("host"), QStringLiteral("localhost")}}));
}
