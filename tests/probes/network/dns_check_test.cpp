// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_check.h"

#include "tests/support/bytes.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QtEndian>
#include <QtNetwork/QUdpSocket>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const QString name = QStringLiteral("www.provider.example");

// Knows the name, and answers others as the test says.
struct NameServer : UdpServer {
    explicit NameServer(quint16 flagsForOthers, bool answersOthers = false, bool knows = true)
        : UdpServer([=, this](const QByteArray &query) {
              asked.append(DnsMessage::parse(query)->questionName());
              const bool isKnown = knows && asked.back() == name;
              const bool hasAddress = isKnown || answersOthers;
              QByteArray answer = query + (hasAddress ? hex("c00c 0001 0001 0000003c 0004 c0000201") : QByteArray());
              qToBigEndian(isKnown ? quint16(0x8180) : flagsForOthers, answer.data() + 2);
              qToBigEndian<quint16>(hasAddress ? 1 : 0, answer.data() + 6);
              return std::vector{answer};
          })
    {}
    QStringList asked;
};

DnsCheckResult check(quint16 port, const QString &wanted, const HostNames &system)
{
    NameLookup::Settings settings;
    settings.nameServers = {{IpAddress::v4(0x7f000001), port}};
    settings.askSystem = [system](const QString &) { return system; };
    settings.limit = 300ms;
    DnsCheck made(wanted, settings);
    std::vector<DnsCheckResult> results;
    QObject::connect(&made, &DnsCheck::finished, &made,
                     [&](const DnsCheckResult &result) { results.push_back(result); });
    made.start();
    waitUntil([&] { return !results.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(results.size(), 1u);
    return results.empty() ? DnsCheckResult() : results.front();
}

const HostNames known{HostNames::Error::None, {IpAddress::v4(0xc0000201)}};
const HostNames later{HostNames::Error::Later, {}};

} // namespace

TEST(DnsCheck, AHealthyServer)
{
    NameServer server(0x8183);
    const DnsCheckResult result = check(server.port(), name, known);
    EXPECT_EQ(result.word(), QLatin1StringView("ok"));
    EXPECT_EQ(result.addresses, QList{QHostAddress(QStringLiteral("192.0.2.1"))});
    EXPECT_EQ(result.server.toString(), u"127.0.0.1");
    EXPECT_GT(result.milliseconds.value_or(0), 0);
}

TEST(DnsCheck, AsksForTwoNamesThatCannotExist)
{
    NameServer server(0x8183);
    check(server.port(), name, known);
    QStringList others = server.asked;
    others.removeAll(name);
    ASSERT_EQ(others.size(), 2);
    EXPECT_NE(others[0], others[1]);
    for (const QString &other : others)
        EXPECT_TRUE(other.endsWith(QLatin1StringView(".example")) && other.size() > 20) << qPrintable(other);
}

TEST(DnsCheck, AddressesForNamesThatCannotExistAreMadeUp)
{
    NameServer server(0x8180, true);
    const DnsCheckResult result = check(server.port(), name, known);
    EXPECT_TRUE(result.isHijacked);
    EXPECT_EQ(result.word(), QLatin1StringView("hijacked"));
}

TEST(DnsCheck, SaysWhyTheNameDoesNotResolve)
{
    const auto word = [](quint16 flags) {
        NameServer server(flags, false, false);
        return QString(check(server.port(), name, later).word());
    };
    EXPECT_EQ(word(0x8183), u"not-found");
    EXPECT_EQ(word(0x8180), u"no-data");
    EXPECT_EQ(word(0x8185), u"refused");
    EXPECT_EQ(word(0x8182), u"failed");
    UdpServer silent;
    const DnsCheckResult result = check(silent.port(), name, later);
    EXPECT_EQ(result.word(), QLatin1StringView("silent"));
    EXPECT_EQ(result.server.toString(), u"127.0.0.1") << "who was asked in vain";
    EXPECT_FALSE(result.milliseconds.has_value());
}

TEST(DnsCheck, WithoutANameTheServersShallAnswerAtAll)
{
    NameServer server(0x8183);
    EXPECT_EQ(check(server.port(), {}, later).word(), QLatin1StringView("ok"));
    ASSERT_EQ(server.asked.size(), 2);
    EXPECT_TRUE(server.asked[0].endsWith(QLatin1StringView(".invalid")));
    UdpServer silent;
    EXPECT_EQ(check(silent.port(), {}, later).word(), QLatin1StringView("silent"));
    NameServer made(0x8180, true);
    EXPECT_EQ(check(made.port(), {}, later).word(), QLatin1StringView("hijacked"));
}

namespace {

// Not every system tells a socket that nobody listens where its datagram went (Wine does not).
bool hearsRefusals()
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, closedUdpPort());
    waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; });
    bool isRefused = false;
    QObject::connect(&socket, &QUdpSocket::errorOccurred, &socket, [&](QAbstractSocket::SocketError error) {
        isRefused = error == QAbstractSocket::ConnectionRefusedError;
    });
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&] { socket.readDatagram(nullptr, 0); });
    socket.write("?");
    const QDeadlineTimer patience(300ms);
    waitUntil([&] { return isRefused || patience.hasExpired(); });
    return isRefused;
}

// Three servers stand on 127.0.0.1 here, so a test tells them apart by their port: in the order asked.
DnsCheckResult checkEach(const std::vector<quint16> &ports, const HostNames &system = known)
{
    NameLookup::Settings settings;
    for (const quint16 port : ports)
        settings.nameServers.push_back({IpAddress::v4(0x7f000001), port});
    settings.askSystem = [system](const QString &) { return system; };
    settings.limit = 300ms;
    DnsCheck made(name, settings);
    std::optional<DnsCheckResult> result;
    QObject::connect(&made, &DnsCheck::finished, &made, [&](const DnsCheckResult &said) { result = said; });
    made.start();
    waitUntil([&] { return result.has_value(); });
    return result.value_or(DnsCheckResult());
}

// Knows the name by another address.
UdpServer serverSaying(const char *address)
{
    return UdpServer([record = hex("c00c 0001 0001 0000003c 0004") + hex(address)](const QByteArray &query) {
        const bool isName = DnsMessage::parse(query)->questionName() == name;
        QByteArray answer = isName ? query + record : query;
        qToBigEndian<quint16>(isName ? 0x8180 : 0x8183, answer.data() + 2);
        qToBigEndian<quint16>(isName ? 1 : 0, answer.data() + 6);
        return std::vector{answer};
    });
}

} // namespace

TEST(DnsCheck, ASilentFirstServerHoldsEveryLookupUp)
{
    const UdpServer silent;
    const NameServer working(0x8183);
    const DnsCheckResult result = checkEach({silent.port(), working.port()});
    EXPECT_EQ(result.order(), QLatin1StringView("first-silent"));
    EXPECT_EQ(result.word(), QLatin1StringView("ok"));
    ASSERT_EQ(result.servers.size(), 2u);
    EXPECT_FALSE(result.servers[0].milliseconds.has_value());
    EXPECT_TRUE(result.servers[1].milliseconds.has_value());
    EXPECT_EQ(result.milliseconds, result.servers[1].milliseconds) << "of the one that answers";

    const DnsCheckResult other = checkEach({working.port(), silent.port()});
    EXPECT_EQ(other.order(), QLatin1StringView("ok")) << "nobody waits for the second";
    if (hearsRefusals()) {
        EXPECT_EQ(checkEach({closedUdpPort(), working.port()}).order(), QLatin1StringView("ok"))
            << "a refusal costs no time";
    }
    EXPECT_EQ(checkEach({silent.port(), silent.port()}).order(), QLatin1StringView("none"));
}

TEST(DnsCheck, AsksFourServersAtMost)
{
    const NameServer working(0x8183);
    EXPECT_EQ(checkEach(std::vector<quint16>(6, working.port())).servers.size(), 4u);
}

TEST(DnsCheck, ServersAgreeWhileTheyLeadToOneNetwork)
{
    const UdpServer one = serverSaying("c0000201");
    const UdpServer neighbour = serverSaying("c00007fe");
    const UdpServer elsewhere = serverSaying("cb007163");
    EXPECT_EQ(checkEach({one.port()}).agreement(), QLatin1StringView("unknown"));
    EXPECT_EQ(checkEach({one.port(), one.port()}).agreement(), QLatin1StringView("same"));
    EXPECT_EQ(checkEach({one.port(), neighbour.port()}).agreement(), QLatin1StringView("same"));
    EXPECT_EQ(checkEach({one.port(), elsewhere.port()}).agreement(), QLatin1StringView("differ"));
    const NameServer unknowing(0x8183, false, false);
    EXPECT_EQ(checkEach({one.port(), unknowing.port()}).agreement(), QLatin1StringView("unknown"));
}

TEST(DnsCheck, AnAddressOfAHomeNetworkIsNoticed)
{
    const NameServer server(0x8183);
    EXPECT_FALSE(check(server.port(), name, known).leadsIntoPrivate());
    for (const quint32 inside : {0xc0a80101u, 0x7f000001u, 0x00000000u, 0x64400001u, 0xa9fe0001u})
        EXPECT_TRUE(check(server.port(), name, {HostNames::Error::None, {IpAddress::v4(inside)}}).leadsIntoPrivate())
            << inside;
}

TEST(DnsCheck, AliasesInACircleAreNamed)
{
    const UdpServer server([](const QByteArray &query) {
        QByteArray answer = query + hex("c00c 0005 0001 0000003c 0002 c00c");
        qToBigEndian<quint16>(0x8180, answer.data() + 2);
        qToBigEndian<quint16>(1, answer.data() + 6);
        return std::vector{answer};
    });
    EXPECT_EQ(check(server.port(), name, later).word(), QLatin1StringView("alias-loop"));
}
