// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/websocket_probe.h"

#include "probes/network/tcp_probe.h"
#include "probes/network/websocket_check.h"
#include "probes/system/system.h"
#include "tests/probes/network/scripted_server.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/localhost.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

using namespace std::chrono_literals;

bool isUpgrade(const QByteArray &heard) { return heard.contains("Sec-WebSocket-Key"); }

QByteArray keyIn(const QByteArray &heard)
{
    const qsizetype start = heard.indexOf("Sec-WebSocket-Key: ") + 19;
    return heard.sliced(start, heard.indexOf("\r\n", start) - start);
}

QByteArray upgraded(const QByteArray &heard)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " +
           webSocketAccept(keyIn(heard)) + "\r\n\r\n";
}

/// The pong for a client's ping that is whole; empty before.
QByteArray pongFor(const QByteArray &heard)
{
    if (heard.size() < 6 || heard.size() < 6 + (heard[1] & 0x7f) || heard[0] != char(0x89))
        return {};
    QByteArray payload = heard.sliced(6, heard[1] & 0x7f);
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ heard[2 + i % 4]);
    return char(0x8a) + QByteArray(1, static_cast<char>(payload.size())) + payload;
}

/// Ordinary requests are answered; the handshake by `answer`, what follows by `then`.
Script chatServer(std::function<QByteArray(const QByteArray &)> answer,
                  std::function<QByteArray(const QByteArray &)> then = pongFor)
{
    return {.answer = [answer, then](const QByteArray &heard) -> QByteArray {
        if (!heard.startsWith("GET") && !heard.startsWith("HEAD"))
            return then(heard);
        if (!heard.endsWith("\r\n\r\n"))
            return {};
        return isUpgrade(heard) ? answer(heard) : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    }};
}

Script answering(const QByteArray &text)
{
    return chatServer([text](const QByteArray &) { return text; });
}

class WebSocketProbeTest : public testing::Test {
protected:
    Outcome run(const QString &url)
    {
        const ProbeSurroundings surroundings{system, {authority.rootPem()}};
        const auto probe = websocket::make(surroundings, Parameters({{QStringLiteral("url"), url}}));
        std::optional<Outcome> outcome;
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &o) {
            EXPECT_FALSE(outcome) << "once";
            outcome = o;
        });
        probe->start();
        EXPECT_FALSE(outcome) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return outcome.has_value(); }));
        return outcome.value_or(Failure::internal(QStringLiteral("not finished")));
    }
    Facts facts(Script script, const char *scheme = "ws")
    {
        ScriptedServer server(std::move(script));
        const Outcome outcome =
            run(QStringLiteral("%1://127.0.0.1:%2/ws").arg(QLatin1StringView(scheme)).arg(server.serverPort()));
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        if (!outcome)
            return {};
        EXPECT_EQ(undeclaredFacts(*outcome, websocket::yields()), QStringList());
        return *outcome;
    }
    /// Everything it says until it has seen enough.
    std::vector<Outcome> watched(Script script, const QJsonArray &silencesMs)
    {
        ScriptedServer server(std::move(script));
        const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort());
        const auto probe = websocket::make(
            {system, {}}, Parameters({{QStringLiteral("url"), url}, {QStringLiteral("silencesMs"), silencesMs}}));
        std::vector<Outcome> told;
        bool hasFinished = false;
        bool isOver = false;
        const auto take = [&told](const Outcome &outcome) {
            told.push_back(outcome);
            EXPECT_EQ(undeclaredFacts(*outcome, websocket::yields()), QStringList());
        };
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &outcome) {
            EXPECT_TRUE(told.empty()) << "first of all, and once";
            hasFinished = true;
            take(outcome);
        });
        QObject::connect(probe.get(), &Probe::amended, probe.get(), take);
        QObject::connect(probe.get(), &Probe::watchedEnough, probe.get(), [&] { isOver = true; });
        probe->start();
        EXPECT_TRUE(waitUntil([&] { return isOver; }));
        EXPECT_TRUE(hasFinished);
        return told;
    }
    static std::string stateOf(const Facts &facts)
    {
        return facts.get(websocket::state).value_or(QString()).toStdString();
    }
    std::string state(Script script) { return stateOf(facts(std::move(script))); }

    Authority authority;
    std::shared_ptr<System> system = std::make_shared<System>();
};

} // namespace

TEST_F(WebSocketProbeTest, AnOpenOneHasItsRoundTrips)
{
    const Facts found = facts(chatServer(upgraded));
    EXPECT_EQ(stateOf(found), "open");
    EXPECT_EQ(found.get(websocket::status), 101);
    EXPECT_EQ(found.get(websocket::pingCount), 10);
    ASSERT_TRUE(found.get(websocket::pingBest) && found.get(websocket::pingMedian) && found.get(websocket::pingHigh));
    EXPECT_LE(*found.get(websocket::pingBest), *found.get(websocket::pingMedian));
    EXPECT_LE(*found.get(websocket::pingMedian), *found.get(websocket::pingHigh));
    EXPECT_EQ(found.get(tcp::state), QStringLiteral("open"));
}

TEST_F(WebSocketProbeTest, WorksOverTls)
{
    Script script = chatServer(upgraded);
    script.tls = authority.issue();
    const Facts found = facts(script, "wss");
    EXPECT_EQ(stateOf(found), "open");
    EXPECT_EQ(found.get(tcp::tlsVersion), QStringLiteral("TLS 1.3"));
    EXPECT_FALSE(found.get(websocket::clear)) << "only on the usual ports";
}

TEST_F(WebSocketProbeTest, AServerThatIsNotThereIsNoBlockedWebSocket)
{
    quint16 port = 0;
    {
        ScriptedServer gone({});
        port = gone.serverPort();
    }
    const Outcome outcome = run(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(stateOf(*outcome), "refused");
    Script untrusted = chatServer(upgraded);
    untrusted.tls = Authority("Foreign root").issue();
    EXPECT_EQ(stateOf(facts(untrusted, "wss")), "certificate-untrusted");
}

TEST_F(WebSocketProbeTest, SpeaksForItselfWhereOrdinaryRequestsAreNotAnswered)
{
    Script only = {.answer = [](const QByteArray &heard) -> QByteArray {
        if (heard.startsWith("HEAD"))
            return "nonsense\r\n";
        return isUpgrade(heard) ? upgraded(heard) : pongFor(heard);
    }};
    EXPECT_EQ(state(only), "open");
}

TEST_F(WebSocketProbeTest, StatusesAreToldApart)
{
    const auto with = [this](const char *status) {
        return state(answering(QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\n\r\n"));
    };
    EXPECT_EQ(with("426 Upgrade Required"), "upgrade-stripped");
    EXPECT_EQ(with("400 Bad Request"), "upgrade-stripped");
    EXPECT_EQ(with("200 OK"), "no-upgrade");
    EXPECT_EQ(with("302 Found"), "wrong-path");
    EXPECT_EQ(with("404 Not Found"), "wrong-path");
    EXPECT_EQ(with("403 Forbidden"), "upgrade-refused");
    EXPECT_EQ(with("502 Bad Gateway"), "server-error");
}

TEST_F(WebSocketProbeTest, AlteredAnswersNameTheHeader)
{
    const Facts found = facts(chatServer([](const QByteArray &heard) {
        return upgraded(heard).replace("Connection: Upgrade", "Connection: close\r\nVia: 1.1 box");
    }));
    EXPECT_EQ(stateOf(found), "headers-altered");
    EXPECT_EQ(found.get(websocket::header), QStringLiteral("Connection"));
    EXPECT_TRUE(found.get(websocket::headers)->contains(QStringLiteral("Via: 1.1 box")));
}

TEST_F(WebSocketProbeTest, EndsDuringTheHandshakeAreToldApart)
{
    EXPECT_EQ(state(answering("SSH-2.0-x\r\n")), "handshake-garbled");
    Script hangsUp = answering("HTTP/1.1 101 Swi");
    hangsUp.hangUpAfterAnswer = true;
    EXPECT_EQ(state(hangsUp), "handshake-garbled");
}

TEST_F(WebSocketProbeTest, EndsAfterTheHandshakeAreToldApart)
{
    Script closing = chatServer(upgraded);
    closing.hangUpAfterAnswer = true;
    EXPECT_EQ(state(closing), "closed-afterwards");
    const Facts closed =
        facts(chatServer([](const QByteArray &heard) { return upgraded(heard) + QByteArray::fromHex("880203f0"); }));
    EXPECT_EQ(stateOf(closed), "closed-afterwards");
    EXPECT_EQ(closed.get(websocket::closeCode), 1008);
    const Facts garbled =
        facts(chatServer([](const QByteArray &heard) { return upgraded(heard) + "<html>sign in</html>"; }));
    EXPECT_EQ(stateOf(garbled), "garbled-afterwards");
    EXPECT_TRUE(garbled.get(websocket::problem));
}

TEST_F(WebSocketProbeTest, SilenceIsToldWithTheStepItFollows)
{
    ScriptedServer mute(chatServer([](const QByteArray &) { return QByteArray(); }));
    ScriptedServer swallowing(chatServer(upgraded, [](const QByteArray &) { return QByteArray(); }));
    const auto checked = [](const ScriptedServer &server) {
        WebSocketCheck::Settings settings;
        settings.answer = 100ms;
        settings.ping = 100ms;
        WebSocketCheck check(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())), settings);
        std::optional<WebSocketResult> result;
        QObject::connect(&check, &WebSocketCheck::finished, &check, [&](const WebSocketResult &r) { result = r; });
        check.start(QHostAddress(QHostAddress::LocalHost));
        EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
        return std::string(wordOf(result.value_or(WebSocketResult()).state).latin1());
    };
    EXPECT_EQ(checked(mute), "handshake-silent");
    EXPECT_EQ(checked(swallowing), "silent-afterwards");
}

TEST_F(WebSocketProbeTest, BearsItSilenceItSaysSoAfterItHasFinished)
{
    const std::vector<Outcome> told = watched(chatServer(upgraded), {60, 90});
    ASSERT_EQ(told.size(), 3u) << "finished, and amended after each silence";
    EXPECT_EQ(told[0]->get(websocket::idle), QStringLiteral("unseen"));
    EXPECT_FALSE(told[0]->get(websocket::idleTime));
    EXPECT_EQ(told[1]->get(websocket::idle), QStringLiteral("watching"));
    EXPECT_EQ(told[2]->get(websocket::idle), QStringLiteral("survived"));
    for (const Outcome &each : told) {
        EXPECT_EQ(stateOf(*each), "open");
        EXPECT_EQ(each->get(websocket::pingCount), 10) << "an amendment is whole";
        EXPECT_FALSE(each->get(websocket::cutTime));
    }
}

TEST_F(WebSocketProbeTest, AnswersNothingAfterASilenceIsACutNobodyTold)
{
    const auto isDeaf = std::make_shared<bool>(false);
    ScriptedServer server(
        chatServer(upgraded, [isDeaf](const QByteArray &heard) { return *isDeaf ? QByteArray() : pongFor(heard); }));
    WebSocketCheck::Settings settings;
    settings.silences = {20ms, 20ms};
    settings.pingAfterSilence = 50ms;
    WebSocketCheck check(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())), settings);
    std::vector<WebSocketIdle> told;
    QObject::connect(&check, &WebSocketCheck::idled, &check, [&](const WebSocketIdle &idle) {
        told.push_back(idle);
        *isDeaf = true;
    });
    check.start(QHostAddress(QHostAddress::LocalHost));
    ASSERT_TRUE(waitUntil([&] { return told.size() == 2; }));
    EXPECT_EQ(told[0].state, WebSocketIdle::State::Watching);
    EXPECT_GE(told[0].longestSec, 0.015);
    EXPECT_EQ(told[1].state, WebSocketIdle::State::CutUnseen);
    EXPECT_GE(told[1].cutSec, 0.015);
    EXPECT_EQ(told[1].longestSec, told[0].longestSec);
}

TEST_F(WebSocketProbeTest, TheServersEndOfASilentConnectionIsToldAtOnce)
{
    auto server = std::make_unique<ScriptedServer>(chatServer(upgraded));
    WebSocketCheck::Settings settings;
    settings.silences = {1h};
    WebSocketCheck check(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(server->serverPort())), settings);
    std::optional<WebSocketResult> result;
    std::optional<WebSocketIdle> idle;
    QObject::connect(&check, &WebSocketCheck::finished, &check, [&](const WebSocketResult &r) { result = r; });
    QObject::connect(&check, &WebSocketCheck::idled, &check, [&](const WebSocketIdle &seen) { idle = seen; });
    check.start(QHostAddress(QHostAddress::LocalHost));
    ASSERT_TRUE(waitUntil([&] { return result.has_value(); }));
    EXPECT_EQ(result->state, WebSocketState::Open);
    EXPECT_TRUE(result->isWatched);
    EXPECT_FALSE(idle);
    server.reset();
    ASSERT_TRUE(waitUntil([&] { return idle.has_value(); }));
    EXPECT_EQ(idle->state, WebSocketIdle::State::Cut);
    EXPECT_EQ(idle->longestSec, 0);
}

TEST_F(WebSocketProbeTest, WhatIsNotOpenIsNotWatched)
{
    EXPECT_EQ(watched(answering("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), {5000}).size(), 1u);
}

TEST_F(WebSocketProbeTest, WantsAWebSocketAddress)
{
    for (const char *bad : {"", "https://chat.example/", "wss://", "chat.example"}) {
        const Outcome outcome = run(QString::fromLatin1(bad));
        ASSERT_FALSE(outcome) << bad;
        EXPECT_TRUE(outcome.failure().toString().contains(QStringLiteral("#/url")));
    }
}
