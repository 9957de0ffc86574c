// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/proxy_connect.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using Kind = ProxyReply::Kind;

TEST(ProxyConnect, AsksForTheTargetByName)
{
    EXPECT_EQ(proxyConnectRequest(QStringLiteral("agent.provider.example"), 443).toStdString(),
              "CONNECT agent.provider.example:443 HTTP/1.1\r\nHost: agent.provider.example:443\r\n"
              "User-Agent: SelfCheck\r\nProxy-Connection: keep-alive\r\n\r\n");
    EXPECT_TRUE(proxyConnectRequest(QStringLiteral("2001:db8::1"), 8443)
                    .startsWith("CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n"));
    EXPECT_TRUE(proxyConnectRequest(QString::fromUtf8("bücher.example"), 443)
                    .startsWith("CONNECT xn--bcher-kva.example:443 HTTP/1.1\r\n"));
}

TEST(ProxyConnect, ANameCannotBreakTheRequest)
{
    for (const char *host : {"a b\r\nX: y", "fe80::1%\r\nX: y", "fe80::1%a b", "", "\r\n"}) {
        const QByteArray request = proxyConnectRequest(QString::fromLatin1(host), 443);
        EXPECT_EQ(request.count("\r\n"), 5) << request.toStdString();
        EXPECT_EQ(request.left(request.indexOf('\r')).count(' '), 2) << request.toStdString();
    }
}

TEST(ProxyConnect, CarriesASignIn)
{
    EXPECT_EQ(proxyConnectRequest(QStringLiteral("a.example"), 443, "Basic YTpi").toStdString(),
              "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\nUser-Agent: SelfCheck\r\n"
              "Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic YTpi\r\n\r\n");
}

TEST(ProxyConnect, TellsTheAnswersApart)
{
    const std::vector<std::pair<int, Kind>> cases{
        {200, Kind::Connected},     {204, Kind::Connected},     {407, Kind::SignIn},      {401, Kind::Forbidden},
        {403, Kind::Forbidden},     {405, Kind::Forbidden},     {451, Kind::Forbidden},   {502, Kind::GatewayFailed},
        {503, Kind::GatewayFailed}, {504, Kind::GatewayFailed}, {302, Kind::OtherStatus}, {400, Kind::OtherStatus},
        {500, Kind::OtherStatus},   {511, Kind::OtherStatus},
    };
    for (const auto &[status, kind] : cases) {
        const ProxyReply reply = ProxyReply::parse("HTTP/1.1 " + QByteArray::number(status) + " x\r\n\r\n");
        EXPECT_EQ(reply.kind, kind) << status;
        EXPECT_EQ(reply.status, status);
    }
}

TEST(ProxyConnect, WaitsForTheWholeHead)
{
    const QByteArray whole = "HTTP/1.0 200 Connection established\r\nVia: 1.1 squid\r\n\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_EQ(ProxyReply::parse(whole.first(length)).kind, Kind::Incomplete) << length;
    const ProxyReply reply = ProxyReply::parse(whole + "\x16\x03");
    EXPECT_EQ(reply.kind, Kind::Connected);
    EXPECT_EQ(reply.headBytes, whole.size()) << "what follows is the server's";
}

TEST(ProxyConnect, PassesInterimAnswersOver)
{
    const ProxyReply reply = ProxyReply::parse("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 No\r\n\r\n");
    EXPECT_EQ(reply.kind, Kind::Forbidden);
    EXPECT_EQ(ProxyReply::parse("HTTP/1.1 100 Continue\r\n\r\n").kind, Kind::Incomplete);
    EXPECT_EQ(ProxyReply::parse(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50)).kind, Kind::Alien);
}

TEST(ProxyConnect, AnythingElseIsNoProxy)
{
    for (const char *bytes : {"SSH-2.0-OpenSSH\r\n", "\x05\x00", "HTTP/2 200\r\n\r\n", "HTTP/1.1 2000 x\r\n\r\n",
                              "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"})
        EXPECT_EQ(ProxyReply::parse(bytes).kind, Kind::Alien) << bytes;
    EXPECT_EQ(ProxyReply::parse(QByteArray("HTTP/1.1 200 OK\r\nA: ") + QByteArray(1'000'000, 'a')).kind, Kind::Alien)
        << "a head without an end is not read for ever";
}

TEST(ProxyConnect, NamesTheWaysOfSigningInThatAreOffered)
{
    const ProxyReply reply =
        ProxyReply::parse("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\n"
                          "proxy-authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"a, Digest b\"\r\n\r\n");
    EXPECT_EQ(schemesOf(reply.challenges),
              (QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM"), QStringLiteral("Basic")}));
    EXPECT_TRUE(ProxyReply::parse("HTTP/1.1 403 No\r\nProxy-Authenticate: Basic\r\n\r\n").challenges.empty());
}
