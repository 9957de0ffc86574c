// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_route.h"

#include "tests/support/bytes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using testing::ElementsAre;

namespace {

DnsRecord exchange(quint16 preference, const QString &target, const QByteArray &data = QByteArray(8, 'x'))
{
    DnsRecord record;
    record.type = static_cast<quint16>(DnsType::Mx);
    record.preference = preference;
    record.target = target;
    record.data = data;
    return record;
}

DnsRecord text(const QByteArray &data)
{
    DnsRecord record;
    record.type = static_cast<quint16>(DnsType::Txt);
    record.data = data;
    return record;
}

MailRoute routeOf(NameState state, std::vector<DnsRecord> records = {})
{
    DnsAnswer answer;
    answer.state = state;
    answer.records = std::move(records);
    return mailRouteOf(answer, QStringLiteral("Company.example"));
}

const DnsRecord null = exchange(0, {}, hex("0000 00"));

} // namespace

TEST(MailRoute, SortsByPreferenceAndNamesEachServerOnce)
{
    const MailRoute route =
        routeOf(NameState::Ok, {exchange(20, QStringLiteral("b.example")), exchange(10, QStringLiteral("A.example")),
                                exchange(20, QStringLiteral("c.example")), exchange(30, QStringLiteral("a.example"))});
    EXPECT_EQ(route.kind, MailRoute::Kind::Exchanges);
    EXPECT_THAT(route.exchanges, ElementsAre(MailExchange{QStringLiteral("a.example"), 10},
                                             MailExchange{QStringLiteral("b.example"), 20},
                                             MailExchange{QStringLiteral("c.example"), 20}));
}

TEST(MailRoute, KnowsTheDomainThatTakesNoMail)
{
    EXPECT_EQ(routeOf(NameState::Ok, {null}).kind, MailRoute::Kind::NullMx);
    // Beside a real server it means nothing.
    const MailRoute both = routeOf(NameState::Ok, {null, exchange(10, QStringLiteral("a.example"))});
    EXPECT_EQ(both.kind, MailRoute::Kind::Exchanges);
    EXPECT_THAT(both.exchanges, ElementsAre(MailExchange{QStringLiteral("a.example"), 10}));
}

TEST(MailRoute, TakesABrokenRecordForNothing)
{
    EXPECT_EQ(routeOf(NameState::Ok, {exchange(10, {}, hex("000a"))}).kind, MailRoute::Kind::Unknown);
    EXPECT_EQ(routeOf(NameState::Ok, {exchange(10, {}, hex("000a c0ff"))}).kind, MailRoute::Kind::Unknown);
}

TEST(MailRoute, WithoutARecordTheDomainItselfTakesTheMail)
{
    const MailRoute route = routeOf(NameState::NoData);
    EXPECT_EQ(route.kind, MailRoute::Kind::OwnAddress);
    EXPECT_THAT(route.exchanges, ElementsAre(MailExchange{QStringLiteral("company.example"), 0}));
}

TEST(MailRoute, ASilentNameServerTellsNothing)
{
    EXPECT_EQ(routeOf(NameState::NotFound).kind, MailRoute::Kind::DomainNotFound);
    for (const NameState state : {NameState::ServerSilent, NameState::ServerRefused, NameState::ServerFailed}) {
        EXPECT_EQ(routeOf(state).kind, MailRoute::Kind::Unknown);
        EXPECT_TRUE(routeOf(state).exchanges.empty());
    }
}

TEST(MailRoute, FindsTheAnnouncementOfMtaSts)
{
    EXPECT_TRUE(announcesMtaSts({text("\x15v=STSv1; id=20260101;")}));
    EXPECT_TRUE(announcesMtaSts({text("\x0bother stuff"), text("\x07v=STSv1")}));
    EXPECT_FALSE(announcesMtaSts({}));
    EXPECT_FALSE(announcesMtaSts({text({})}));
    EXPECT_FALSE(announcesMtaSts({text("\x08v=STSv12")}));
    // Cut off, and one too many (RFC 8461 section 3.1).
    EXPECT_FALSE(announcesMtaSts({text("\xffv=STS")}));
    EXPECT_FALSE(announcesMtaSts({text("\x07v=STSv1"), text("\x07v=STSv1")}));
}
