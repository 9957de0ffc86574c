// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_check.h"

#include "tests/support/bytes.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QtEndian>

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
