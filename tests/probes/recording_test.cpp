// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a recorder wrote down replays to the same: for every recorded PC, and for the one the tests run on.
#include "probes/recording.h"

#include "probes/all_probes.h"
#include "probes/system/record_scrubber.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/probes/systems/whole_system.h"
#include "tests/support/wait_until.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

struct Recorded {
    QJsonObject record;
    std::vector<Recording::Reading> readings;
};

Recorded finish(Recording &recording)
{
    bool isDone = false;
    QObject::connect(&recording, &Recording::finished, &recording, [&isDone] { isDone = true; });
    recording.start();
    EXPECT_TRUE(test::waitUntil([&isDone] { return isDone; }));
    return {recording.record(), recording.readings()};
}

Recorded recordingOf(const std::shared_ptr<const System> &system)
{
    Recording recording(system, test::shippedCatalogue(), Profile());
    return finish(recording);
}

Recorded open(Recorded recorded)
{
    for (Recording::Reading &reading : recorded.readings) {
        if (reading.outcome)
            reading.outcome = reading.outcome->masked();
    }
    return recorded;
}

std::string told(const Outcome &outcome)
{
    if (!outcome)
        return outcome.failure().toString().toStdString();
    return QJsonDocument(outcome->toJson()).toJson(QJsonDocument::Indented).toStdString();
}

void expectSameReadings(const Recorded &one, const Recorded &other)
{
    ASSERT_EQ(one.readings.size(), other.readings.size());
    EXPECT_FALSE(one.readings.empty());
    for (std::size_t i = 0; i < one.readings.size(); ++i) {
        EXPECT_EQ(one.readings[i].probe, other.readings[i].probe);
        EXPECT_EQ(told(one.readings[i].outcome), told(other.readings[i].outcome))
            << one.readings[i].probe.toStdString();
    }
}

TEST(Recording, OfARecordedPcReplaysToTheSame)
{
    for (const QString &name : test::wholeSystems()) {
        SCOPED_TRACE(name.toStdString());
        const Recorded first = recordingOf(test::recordedSystem(test::wholeSystem(name)));
        const Recorded again = recordingOf(test::recordedSystem(first.record));
        // No name of a telephone line gets into a record.
        expectSameReadings(open(first), open(again));
        EXPECT_EQ(first.record, again.record);
    }
}

// Private facts change, for that is what it is for; nothing else does.
TEST(Recording, WithoutPrivateValuesReplaysToTheSameOpenFacts)
{
    for (const QString &name : test::wholeSystems()) {
        SCOPED_TRACE(name.toStdString());
        Recording recording(test::recordedSystem(test::wholeSystem(name)), test::shippedCatalogue(), Profile());
        const Recorded before = finish(recording);
        ScrubInput input;
        input.names.people = {u"agent"_s};
        input.names.computers = {u"PC-0815"_s};
        input.ownWords = recording.ownWords();
        for (const Network &network : test::shippedCatalogue().networks)
            input.publicNetworks.push_back(*IpNetwork::parse(network.cidr));
        const Recorded after = recordingOf(test::recordedSystem(scrubbed(before.record, input).record));
        expectSameReadings(open(before), open(after));
    }
}

TEST(Recording, OfThisPcReplaysToTheSame)
{
    const Recorded here = recordingOf(thisSystem());
    for (const char *part : {"computer", "networkLinks", "portHolders"})
        EXPECT_TRUE(here.record.contains(QLatin1StringView(part))) << part;
    // As it would be written to a file.
    const QByteArray bytes = QJsonDocument(here.record).toJson();
    expectSameReadings(here, recordingOf(test::recordedSystem(QJsonDocument::fromJson(bytes).object())));
}

TEST(Recording, KnowsTheFirewallAndTheRoutesWithoutAPacket)
{
    const QJsonObject record =
        recordingOf(test::recordedSystem(test::wholeSystem(u"windows-11-firewall-rule-against-the-usa"_s))).record;
    for (const char *part : {"localFirewall", "securityProducts", "networkLinks"})
        EXPECT_TRUE(record.contains(QLatin1StringView(part))) << part;
    EXPECT_TRUE(QString::fromUtf8(QJsonDocument(record).toJson()).contains(u"No foreign countries"_s));
}

TEST(Recording, HasEveryReadingOfThePcAndNoneOfTheNetwork)
{
    QStringList asked;
    for (const Recording::Reading &reading : recordingOf(std::make_shared<const System>()).readings)
        asked += reading.probe;
    for (const Requirement &row : test::shippedCatalogue().requirements) {
        for (const ProbeKind &kind : test::shippedKinds()) {
            if (kind.id != row.probe)
                continue;
            EXPECT_EQ(asked.contains(row.probe), kind.lane == Lane::Machine) << row.id.toStdString();
        }
    }
}

} // namespace

} // namespace selfcheck
