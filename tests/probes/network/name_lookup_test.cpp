// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/name_lookup.h"

#include "tests/support/bytes.h"
#include "tests/support/fake_network_links.h"
#include "tests/support/localhost.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QSemaphore>
#include <QtCore/QtEndian>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

// Answers questions for IPv4 and IPv6 addresses each in its own way.
struct NameServer : UdpServer {
    NameServer(quint16 flags, const QByteArray &v4 = {}, const QByteArray &v6 = {})
        : UdpServer([=](const QByteArray &query) {
              const bool isV6 = query[query.size() - 3] == 28;
              const QByteArray &records = isV6 ? v6 : v4;
              QByteArray answer = query + records;
              qToBigEndian(flags, answer.data() + 2);
              qToBigEndian<quint16>(records.isEmpty() ? 0 : 1, answer.data() + 6);
              return std::vector{answer};
          })
    {}
    [[nodiscard]] std::vector<IpEndpoint> asList() const { return {{IpAddress::v4(0x7f000001), port()}}; }
};

const QByteArray v4Record = hex("c00c 0001 0001 0000003c 0004 c0000201");
const QByteArray v6Record = hex("c00c 001c 0001 0000003c 0010 20010db8000000000000000000000001");

HostNames found(const char *address)
{
    return {HostNames::Error::None, {*IpAddress::parse(QString::fromLatin1(address))}};
}
HostNames missing(HostNames::Error error) { return {error, {}}; }

// The system's call, held back until released: a resolver that hangs.
class HangingSystem {
public:
    ~HangingSystem() { m_gate->release(100); }
    auto function()
    {
        return [gate = m_gate](const QString &) {
            gate->acquire();
            return HostNames{HostNames::Error::Later, {}};
        };
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

NameLookup::Settings settings(std::vector<IpEndpoint> servers, std::function<HostNames(const QString &)> askSystem)
{
    NameLookup::Settings made;
    made.nameServers = std::move(servers);
    made.askSystem = std::move(askSystem);
    made.limit = 300ms;
    made.grace = 50ms;
    return made;
}

NameAnswer lookUp(const QString &host, NameLookup::Settings made)
{
    NameLookup lookup(host, std::move(made));
    std::vector<NameAnswer> answers;
    QObject::connect(&lookup, &NameLookup::finished, &lookup,
                     [&](const NameAnswer &answer) { answers.push_back(answer); });
    lookup.start();
    EXPECT_TRUE(answers.empty()) << "answered within start()";
    waitUntil([&] { return !answers.empty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(answers.size(), 1u);
    return answers.empty() ? NameAnswer() : answers.front();
}

const QString name = QStringLiteral("www.example");

} // namespace

TEST(NameLookup, LiteralsPassThroughWithoutAskingAnybody)
{
    bool wasAsked = false;
    const auto made = settings({}, [&wasAsked](const QString &) {
        wasAsked = true;
        return missing(HostNames::Error::Failed);
    });
    EXPECT_EQ(lookUp(QStringLiteral("127.0.0.1"), made).addresses, QList{QHostAddress(QHostAddress::LocalHost)});
    EXPECT_EQ(lookUp(QStringLiteral("::1"), made).addresses, QList{QHostAddress(QHostAddress::LocalHostIPv6)});
    EXPECT_EQ(lookUp(QStringLiteral("[::1]"), made).state, NameState::Ok);
    EXPECT_FALSE(wasAsked);
}

TEST(NameLookup, TheSystemDecidesWhatTheAddressesAre)
{
    NameServer says{0x8183};
    const NameAnswer answer = lookUp(name, settings(says.asList(), [](const QString &host) {
                                         EXPECT_EQ(host, u"www.example");
                                         return found("198.51.100.7");
                                     }));
    EXPECT_EQ(answer.state, NameState::Ok);
    EXPECT_EQ(answer.addresses, QList{QHostAddress(QStringLiteral("198.51.100.7"))});
    EXPECT_TRUE(answer.bySystem);
}

TEST(NameLookup, InternationalNamesAreAskedInAscii)
{
    QString asked;
    lookUp(QStringLiteral("b\u00fccher.example"), settings({}, [&asked](const QString &host) {
               asked = host;
               return found("192.0.2.1");
           }));
    EXPECT_EQ(asked, u"xn--bcher-kva.example");
}

TEST(NameLookup, OurOwnQuestionTellsWhyThereIsNoAddress)
{
    const auto stateWith = [](quint16 flags, const QByteArray &v4 = {}, const QByteArray &v6 = {}) {
        NameServer server(flags, v4, v6);
        return lookUp(name, settings(server.asList(), [](const QString &) { return missing(HostNames::Error::Later); }))
            .state;
    };
    EXPECT_EQ(stateWith(0x8183), NameState::NotFound);
    EXPECT_EQ(stateWith(0x8180), NameState::NoData);
    EXPECT_EQ(stateWith(0x8182), NameState::ServerFailed);
    EXPECT_EQ(stateWith(0x8185), NameState::ServerRefused);
    UdpServer silent;
    const std::vector<IpEndpoint> servers{{IpAddress::v4(0x7f000001), silent.port()}};
    EXPECT_EQ(lookUp(name, settings(servers, [](const QString &) { return missing(HostNames::Error::Later); })).state,
              NameState::ServerSilent);
}

TEST(NameLookup, TheSystemsNoStandsEvenIfTheServerKnows)
{
    NameServer server(0x8180, v4Record);
    const auto notFound = [](const QString &) { return missing(HostNames::Error::NotFound); };
    EXPECT_EQ(lookUp(name, settings(server.asList(), notFound)).state, NameState::NotFound);
}

TEST(NameLookup, AHangingSystemEndsWithWhatTheServerSays)
{
    HangingSystem hanging;
    NameServer knows(0x8180, v4Record);
    const NameAnswer known = lookUp(name, settings(knows.asList(), hanging.function()));
    EXPECT_EQ(known.state, NameState::Ok);
    EXPECT_EQ(known.addresses, QList{QHostAddress(QStringLiteral("192.0.2.1"))});
    EXPECT_FALSE(known.bySystem);

    NameServer onlyV6(0x8180, {}, v6Record);
    EXPECT_EQ(lookUp(name, settings(onlyV6.asList(), hanging.function())).addresses,
              QList{QHostAddress(QStringLiteral("2001:db8::1"))});

    NameServer denies{0x8183};
    auto patient = settings(denies.asList(), hanging.function());
    patient.limit = 60s;
    EXPECT_EQ(lookUp(name, patient).state, NameState::NotFound) << "after the grace time, not after a minute";

    EXPECT_EQ(lookUp(name, settings({}, hanging.function())).state, NameState::ServerSilent);
}

TEST(NameLookup, WithoutNameServersTheSystemsWordCounts)
{
    const auto state = [](HostNames::Error error) {
        return lookUp(name, settings({}, [error](const QString &) { return missing(error); })).state;
    };
    EXPECT_EQ(state(HostNames::Error::NotFound), NameState::NotFound);
    EXPECT_EQ(state(HostNames::Error::Failed), NameState::ServerFailed);
}

TEST(NameLookup, WhatIsNoNameIsNotFound)
{
    EXPECT_EQ(lookUp({}, settings({}, [](const QString &) { return found("192.0.2.1"); })).state, NameState::NotFound);
}

TEST(NameLookup, TheHostsFileCounts)
{
    if (!test::localhostIsKnown())
        GTEST_SKIP() << "this system does not know the name localhost";
    const NameAnswer answer = lookUp(QStringLiteral("localhost"), NameLookup::Settings());
    EXPECT_EQ(answer.state, NameState::Ok);
    ASSERT_FALSE(answer.addresses.isEmpty());
    EXPECT_TRUE(answer.addresses.front().isLoopback());
}

TEST(NameLookup, DestroyingItCancelsEvenWhileTheSystemHangs)
{
    HangingSystem hanging;
    bool hasAnswered = false;
    {
        NameLookup lookup(name, settings({}, hanging.function()));
        QObject::connect(&lookup, &NameLookup::finished, &lookup, [&] { hasAnswered = true; });
        lookup.start();
        QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    EXPECT_FALSE(hasAnswered);
}

TEST(NameLookup, TheNameServersComeFromTheSystem)
{
    const auto system = systemWithLinks({});
    EXPECT_EQ(nameLookupSettings(*system).links, system->networkLinks);
    EXPECT_EQ(nameLookupSettings(System()).links, nullptr);
}

TEST(NameLookup, WordsOfTheStates)
{
    EXPECT_EQ(wordOf(NameState::ServerSilent), QLatin1StringView("name-server-silent"));
    EXPECT_EQ(shortWordOf(NameState::ServerFailed), QLatin1StringView("name-server-silent"));
    EXPECT_EQ(shortWordOf(NameState::NoData), QLatin1StringView("name-not-found"));
    EXPECT_EQ(shortWordOf(NameState::Ok), QLatin1StringView("ok"));
}
