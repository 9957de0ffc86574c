// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/client_connection.h"

#include "probes/network/http_fetch.h"
#include "probes/network/proxied_target_check.h"
#include "probes/system/system.h"
#include "tests/probes/network/scripted_server.h"
#include "tests/probes/network/sign_in_proxy.h"

#include <QtCore/QCryptographicHash>
#include <QtNetwork/QTcpSocket>

#include <gtest/gtest.h>

#include <mutex>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const SignInCredentials agent{QStringLiteral("agent1"), QStringLiteral("secret")};
constexpr auto basicChallenge = "Basic realm=\"office\"";

bool isAgent(const QByteArray &, const QByteArray &, const QByteArray &authorization)
{
    return authorization == "Basic " + QByteArray("agent1:secret").toBase64();
}

/// The address of a server of this machine that is not known to be one: the literal would need no proxy.
QUrl urlFor(quint16 port, const char *scheme = "https")
{
    return QUrl(QStringLiteral("%1://server.example:%2/").arg(QString::fromLatin1(scheme)).arg(port));
}

class ClientConnectionTest : public testing::Test {
protected:
    void useProxy(const SignInProxy &proxy) { answer.servers = {proxy.place()}; }

    ClientConnection::Settings settings() const
    {
        ClientConnection::Settings made;
        made.system = system;
        made.access = access;
        made.names.askSystem = [](const QString &) { return HostNames(); };
        made.names.limit = std::chrono::milliseconds(300);
        return made;
    }
    ClientConnectionResult connectTo(const QUrl &url,
                                     ClientConnection::Manner manner = ClientConnection::Manner::Tunnel)
    {
        ClientConnection connection(settings());
        std::optional<ClientConnectionResult> result;
        QObject::connect(&connection, &ClientConnection::finished, &connection,
                         [&](const ClientConnectionResult &r) { result = r; });
        connection.start(url, manner);
        EXPECT_FALSE(result) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
        const bool hasSocket = connection.takeSocket() != nullptr;
        EXPECT_EQ(hasSocket, result && result->connection.state == TcpState::Open);
        EXPECT_EQ(connection.takeSocket(), nullptr) << "once";
        return result.value_or(ClientConnectionResult());
    }
    HttpFetched fetch(const QUrl &url)
    {
        HttpFetch::Settings made;
        made.connection = settings();
        HttpFetch tested(made);
        std::optional<HttpFetched> fetched;
        QObject::connect(&tested, &HttpFetch::finished, &tested, [&](const HttpFetched &f) { fetched = f; });
        tested.start(url);
        EXPECT_TRUE(waitUntil([&] { return fetched.has_value(); }));
        return fetched.value_or(HttpFetched());
    }
    static std::string stateOf(const ClientConnectionResult &result)
    {
        return wordOf(result.connection.state).latin1();
    }

    std::mutex lock;
    ProxyAnswer answer;
    std::vector<QUrl> asked;
    std::shared_ptr<ProxyAccess> access = std::make_shared<ProxyAccess>();
    std::shared_ptr<System> system = [this] {
        auto made = std::make_shared<System>();
        made->proxiesFor = [this](const QUrl &url) -> Result<ProxyAnswer> {
            // Several servers are asked for at once, each on a thread of its own.
            const std::lock_guard guard(lock);
            asked.push_back(url);
            return answer;
        };
        return made;
    }();
};

} // namespace

TEST_F(ClientConnectionTest, WithoutAProxyItGoesDirectly)
{
    ScriptedServer server({});
    const auto result = connectTo(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())));
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_EQ(result.way.kind, Way::Kind::Direct);
    EXPECT_TRUE(result.connection.proxy.isEmpty());
    EXPECT_EQ(result.connection.address, QHostAddress(QHostAddress::LocalHost));
    EXPECT_TRUE(asked.empty()) << "a server on this PC needs no proxy";
}

TEST_F(ClientConnectionTest, TheProxyFindsTheName)
{
    ScriptedServer server({});
    SignInProxy proxy;
    useProxy(proxy);
    const auto result = connectTo(urlFor(server.serverPort(), "wss"));
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_EQ(result.connection.proxy, QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort()));
    EXPECT_EQ(result.connection.target.host, QStringLiteral("server.example"));
    ASSERT_EQ(proxy.requests.size(), 1);
    EXPECT_TRUE(proxy.requests[0].startsWith("CONNECT server.example:")) << proxy.requests[0].toStdString();
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].scheme(), QStringLiteral("https")) << "browsers take the proxy for https";
    EXPECT_EQ(asked[0].path(), QStringLiteral("/")) << "a path is nobody's business";
}

TEST_F(ClientConnectionTest, TheSystemIsAskedOnceForAServer)
{
    ScriptedServer server({});
    SignInProxy proxy;
    useProxy(proxy);
    connectTo(urlFor(server.serverPort()));
    connectTo(urlFor(server.serverPort()));
    EXPECT_EQ(asked.size(), 1U);
    access->forget();
    answer.servers = {};
    EXPECT_EQ(stateOf(connectTo(urlFor(server.serverPort()))), "name-server-silent") << "past the proxy";
    EXPECT_EQ(asked.size(), 2U);
}

TEST_F(ClientConnectionTest, PlainPagesAreAskedOfTheProxyItself)
{
    SignInProxy proxy;
    useProxy(proxy);
    const auto result = connectTo(urlFor(8080, "http"), ClientConnection::Manner::Pages);
    EXPECT_EQ(stateOf(result), "open");
    EXPECT_TRUE(result.isToProxy);
    EXPECT_TRUE(proxy.requests.isEmpty());
    const HttpFetched fetched = fetch(urlFor(8080, "http"));
    EXPECT_EQ(fetched.body, "open");
    ASSERT_EQ(proxy.requests.size(), 1);
    EXPECT_EQ(proxy.requests[0], "GET http://server.example:8080/ HTTP/1.1");
}

TEST_F(ClientConnectionTest, AProxyOfAnotherKindIsNotSpokenTo)
{
    answer.servers = {{ProxyServer::Kind::Socks, QStringLiteral("127.0.0.1"), 1}};
    const auto result = connectTo(urlFor(443));
    ASSERT_TRUE(result.connection.failure);
    EXPECT_EQ(result.connection.failure->kind(), FailureKind::Unsupported);
}

TEST_F(ClientConnectionTest, WithoutNameAndPasswordASignInIsNamed)
{
    SignInProxy proxy(basicChallenge, isAgent);
    useProxy(proxy);
    const auto result = connectTo(urlFor(443));
    EXPECT_EQ(stateOf(result), "proxy-sign-in");
    ASSERT_TRUE(result.connection.tunnel);
    EXPECT_EQ(result.connection.tunnel->status, 407);
    EXPECT_EQ(result.connection.tunnel->schemes, QStringList{QStringLiteral("Basic")});
    EXPECT_EQ(wordOf(fetch(urlFor(80, "http")).connection.state), QLatin1StringView("proxy-sign-in"));
    proxy.challenge = "Negotiate";
    EXPECT_EQ(stateOf(connectTo(urlFor(443))), "proxy-sign-in-windows");
    EXPECT_EQ(proxy.signIns, 0);
}

TEST_F(ClientConnectionTest, SignsInWithBasicAndThenUnasked)
{
    ScriptedServer server({});
    SignInProxy proxy(basicChallenge, isAgent);
    useProxy(proxy);
    access->setCredentials(agent);
    const auto first = connectTo(urlFor(server.serverPort()));
    EXPECT_EQ(stateOf(first), "open");
    EXPECT_TRUE(first.connection.tunnel->hasSignedIn);
    EXPECT_EQ(proxy.requests.size(), 2);
    EXPECT_EQ(stateOf(connectTo(urlFor(server.serverPort()))), "open");
    EXPECT_EQ(proxy.requests.size(), 3) << "no 407 any more";
    EXPECT_EQ(fetch(urlFor(80, "http")).body, "open");
    EXPECT_EQ(proxy.requests.size(), 4) << "for pages, too";
}

TEST_F(ClientConnectionTest, AWrongPasswordIsTriedOnceInARun)
{
    SignInProxy proxy(basicChallenge, isAgent);
    useProxy(proxy);
    access->setCredentials(SignInCredentials{QStringLiteral("agent1"), QStringLiteral("of last year")});
    // Many at once, as in a run: an account is locked after a few wrong passwords.
    std::vector<std::unique_ptr<ClientConnection>> connections;
    std::vector<std::string> states;
    for (int i = 0; i < 8; ++i) {
        auto &connection = connections.emplace_back(std::make_unique<ClientConnection>(settings()));
        QObject::connect(connection.get(), &ClientConnection::finished, connection.get(),
                         [&](const ClientConnectionResult &r) { states.push_back(stateOf(r)); });
        connection->start(urlFor(static_cast<quint16>(4000 + i)));
    }
    ASSERT_TRUE(waitUntil([&] { return states.size() == 8; }));
    EXPECT_EQ(states, std::vector<std::string>(8, "proxy-sign-in-refused"));
    EXPECT_EQ(stateOf(connectTo(urlFor(443))), "proxy-sign-in-refused");
    EXPECT_EQ(wordOf(fetch(urlFor(80, "http")).connection.state), QLatin1StringView("proxy-sign-in-refused"));
    EXPECT_EQ(proxy.signIns, 1);
    access->setCredentials(agent);
    EXPECT_EQ(fetch(urlFor(80, "http")).body, "open") << "another password counts anew";
}

TEST_F(ClientConnectionTest, WhoGoesWithoutAWordLeavesTheTurnToTheNext)
{
    ScriptedServer server({});
    SignInProxy proxy(basicChallenge, isAgent);
    useProxy(proxy);
    access->setCredentials(agent);
    auto holder = std::make_unique<QObject>();
    QObject waiting;
    const auto challenges = httpChallenges({basicChallenge});
    std::optional<SignInChance> first;
    std::optional<SignInChance> second;
    access->challenged(proxy.place(), challenges, false, holder.get(), [&](SignInChance chance) { first = chance; });
    access->challenged(proxy.place(), challenges, false, &waiting, [&](SignInChance chance) { second = chance; });
    ASSERT_TRUE(waitUntil([&] { return first.has_value(); }));
    EXPECT_FALSE(second) << "one at a time";
    EXPECT_TRUE(access->authorization(proxy.place(), "GET", "/", &waiting).isEmpty());
    EXPECT_FALSE(access->authorization(proxy.place(), "GET", "/", holder.get()).isEmpty());
    holder.reset();
    ASSERT_TRUE(waitUntil([&] { return second.has_value(); }));
    EXPECT_EQ(*second, SignInChance::Try);
}

TEST_F(ClientConnectionTest, DigestIsAnsweredForEachRequestAndAgain)
{
    ScriptedServer server({});
    SignInProxy *asking = nullptr;
    int uses = 0;
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    SignInProxy proxy("Digest realm=\"office\", nonce=\"first\", qop=\"auth\"",
                      [&](const QByteArray &method, const QByteArray &target, const QByteArray &authorization) {
                          const auto value = [&](const QByteArray &name) {
                              QByteArray from =
                                  authorization.sliced(authorization.indexOf(' ' + name + '=') + name.size() + 2);
                              from = from.left((from + ',').indexOf(','));
                              return from.startsWith('"') ? from.sliced(1, from.size() - 2) : from;
                          };
                          const QByteArray expected =
                              md5(md5("agent1:office:secret") + ':' + value("nonce") + ':' + value("nc") + ':' +
                                  value("cnonce") + ":auth:" + md5(method + ':' + target));
                          const bool isRight = authorization.contains("response=\"" + expected + '"');
                          // The second use of a nonce is one too many.
                          if (isRight && ++uses == 2)
                              asking->challenge.replace("first", "second").append(", stale=true");
                          return isRight && uses != 2;
                      });
    asking = &proxy;
    useProxy(proxy);
    access->setCredentials(agent);
    EXPECT_EQ(stateOf(connectTo(urlFor(server.serverPort()))), "open");
    EXPECT_EQ(proxy.requests.size(), 2);
    EXPECT_EQ(stateOf(connectTo(urlFor(server.serverPort()))), "open") << "with the new nonce";
    EXPECT_EQ(proxy.requests.size(), 4);
    EXPECT_EQ(fetch(urlFor(80, "http")).body, "open");
}

TEST_F(ClientConnectionTest, AProxyThatAlwaysAsksAnewIsLeftAlone)
{
    SignInProxy proxy("Digest realm=\"office\", nonce=\"n\", qop=\"auth\", stale=true");
    useProxy(proxy);
    access->setCredentials(agent);
    EXPECT_EQ(stateOf(connectTo(urlFor(443))), "proxy-sign-in-refused");
    EXPECT_LE(proxy.signIns, 3);
}

TEST_F(ClientConnectionTest, ARefusalInClearMayBeTheServersOwn)
{
    SignInProxy proxy;
    useProxy(proxy);
    const auto check = [&] {
        ProxiedTargetCheck tested({QStringLiteral("server.example"), 80, GreetingKind::Http}, {}, settings());
        std::optional<TcpTargetResult> result;
        QObject::connect(&tested, &ProxiedTargetCheck::finished, &tested,
                         [&](const TcpTargetResult &r) { result = r; });
        tested.start(Way{Way::Kind::ByProxy, proxy.place()});
        EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
        return result.value_or(TcpTargetResult());
    };
    EXPECT_EQ(check().state, TcpState::Open);
    proxy.pageAnswer = "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n";
    const TcpTargetResult refused = check();
    EXPECT_EQ(refused.state, TcpState::ProxyForbidden) << "a block page looks like this, too";
    TcpTargetResult direct;
    EXPECT_FALSE(isOwnRefusal(refused, std::nullopt));
    direct.state = TcpState::Silent;
    EXPECT_FALSE(isOwnRefusal(refused, direct));
    direct.state = TcpState::Open;
    direct.greeting = QStringLiteral("HTTP 403");
    EXPECT_TRUE(isOwnRefusal(refused, direct)) << "the server says the same past the proxy";
    proxy.pageAnswer = "HTTP/1.1 503 No\r\nX-Squid-Error: ERR_CONNECT_FAIL 111\r\nContent-Length: 0\r\n\r\n";
    EXPECT_EQ(check().state, TcpState::ProxyGatewayFailed);
    proxy.pageAnswer = "HTTP/1.1 511 Pay\r\nContent-Length: 0\r\n\r\n";
    EXPECT_EQ(check().state, TcpState::WrongGreeting);
}
