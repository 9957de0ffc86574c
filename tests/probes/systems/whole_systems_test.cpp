// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_protection.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/probes/systems/whole_system.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck::test {

namespace {

using namespace Qt::StringLiterals;

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const QString &each : wholeSystems())
        all.push_back(each.toStdString());
    return all;
}

class WholeSystems : public testing::TestWithParam<std::string> {
protected:
    [[nodiscard]] static QString name() { return QString::fromStdString(GetParam()); }
};

QJsonObject lightsOf(const std::map<QString, RowResult> &results)
{
    QJsonObject lights;
    for (const auto &[row, result] : results)
        lights.insert(row, wordsOf(result));
    return lights;
}

std::string textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

QJsonObject factsOf(const std::map<QString, RowResult> &results)
{
    QJsonObject facts;
    for (const auto &[row, result] : results) {
        if (!result.outcome)
            continue;
        const QJsonArray list = result.outcome->toJson();
        for (const QJsonValue &fact : list)
            facts.insert(fact.toObject().value("key"_L1).toString(), fact.toObject().value("value"_L1));
    }
    return facts;
}

// Rows and their lights, all of them: a row that changes its mind is seen.
TEST_P(WholeSystems, ShowTheExpectedLights)
{
    const auto results = resultsOf(wholeSystem(name()));
    EXPECT_EQ(textOf(lightsOf(results)), textOf(expectedOf(name(), "rows"_L1)));
}

TEST_P(WholeSystems, TellTheExpectedFacts)
{
    const QJsonObject facts = factsOf(resultsOf(wholeSystem(name())));
    const QJsonObject expected = expectedOf(name(), "facts"_L1);
    QJsonObject told;
    for (auto each = expected.begin(); each != expected.end(); ++each)
        told.insert(each.key(), facts.value(each.key()));
    EXPECT_EQ(textOf(told), textOf(expected));
}

QString wordOfState(FirewallVerdict::State state)
{
    switch (state) {
    case FirewallVerdict::State::Allows: return u"allows"_s;
    case FirewallVerdict::State::Unknown: return u"unknown"_s;
    case FirewallVerdict::State::Perhaps: return u"perhaps"_s;
    case FirewallVerdict::State::BlocksPartly: return u"partly"_s;
    case FirewallVerdict::State::Blocks: break;
    }
    return u"blocks"_s;
}

// "firewall": {"usa": "blocks Name of the rule"}: the worst of the region's networks, TCP port 443.
TEST_P(WholeSystems, KnowWhatTheirFirewallBlocks)
{
    const auto system = recordedSystem(wholeSystem(name()));
    const QJsonObject expected = expectedOf(name(), "firewall"_L1);
    for (auto region = expected.begin(); region != expected.end(); ++region) {
        std::vector<IpNetwork> networks;
        for (const Network &network : shippedCatalogue().networks) {
            if (network.region == region.key())
                networks.push_back(*IpNetwork::parse(network.cidr));
        }
        ASSERT_FALSE(networks.empty()) << region.key().toStdString();
        const LocalProtection protection = readLocalProtection(*system, networks, 443);
        ASSERT_EQ(protection.firewall.size(), networks.size());
        const auto worst = std::ranges::max(protection.firewall, {}, &FirewallVerdict::state);
        const QString words = wordOfState(worst.state) + (worst.rule.isEmpty() ? QString() : u' ' + worst.rule);
        EXPECT_EQ(words.toStdString(), region.value().toString().toStdString()) << region.key().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(All, WholeSystems, testing::ValuesIn(names()), [](const auto &each) {
    std::string name = each.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(WholeSystems, AreManyAndOfEveryKind)
{
    const QStringList names = wholeSystems();
    EXPECT_GE(names.size(), 25);
    for (const char *word : {"windows-10", "windows-11", "debian", "ubuntu", "citrix", "rdp", "arm64"})
        EXPECT_TRUE(std::ranges::any_of(names, [word](const QString &name) {
            return name.contains(QLatin1StringView(word));
        })) << word;
}

} // namespace

} // namespace selfcheck::test
