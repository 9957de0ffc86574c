// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The shipped catalogue against plain lists typed from the document: nothing forgotten, nothing invented.
#include "tests/probes/catalogue/shipped_catalogue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

std::vector<quint32> numbersOf(const QString &cidr)
{
    std::vector<quint32> numbers;
    const QStringList parts = QString(cidr).replace(u'/', u'.').split(u'.');
    for (const QString &part : parts)
        numbers.push_back(part.toUInt());
    return numbers;
}

const Requirement &row(const char *id)
{
    const Requirement *found = shippedCatalogue().find(QString::fromLatin1(id));
    EXPECT_NE(found, nullptr) << id;
    static const Requirement none;
    return found ? *found : none;
}

std::vector<const Requirement *> rowsOf(const char *probe)
{
    std::vector<const Requirement *> rows;
    for (const Requirement &each : shippedCatalogue().requirements) {
        if (each.probe == QLatin1StringView(probe))
            rows.push_back(&each);
    }
    return rows;
}

QStringList statesBlocking(const Requirement &requirement)
{
    for (const Dependency &dependency : requirement.dependsOn) {
        if (dependency.row == QLatin1StringView("12-internet"))
            return dependency.when;
    }
    return {};
}

} // namespace

TEST(CatalogueContent, RemoteSessionsAreToldWhereSoundLineAndNetworkAreMeasured)
{
    const QStringList chapters{QStringLiteral("4.4"), QStringLiteral("5"), QStringLiteral("9"), QStringLiteral("11"),
                               QStringLiteral("12")};
    int told = 0;
    for (const Requirement &each : shippedCatalogue().requirements) {
        const bool isMeasured = each.worstOf.isEmpty() && !each.information;
        if (isMeasured && chapters.contains(each.chapter)) {
            EXPECT_TRUE(each.remoteMatters) << each.id.toStdString();
        }
        told += each.remoteMatters ? 1 : 0;
    }
    EXPECT_GT(told, 30);
    EXPECT_FALSE(row("1-os-hardware").remoteMatters) << "its measurement tells the session itself";
    EXPECT_FALSE(row("3-browser").remoteMatters);
}

TEST(CatalogueContent, IsVersion22Point3)
{
    const Catalogue &catalogue = shippedCatalogue();
    EXPECT_EQ(catalogue.id, QStringLiteral("engage"));
    EXPECT_EQ(catalogue.version, QStringLiteral("22.3"));
    EXPECT_EQ(catalogue.date, QStringLiteral("2022-10"));
}

TEST(CatalogueContent, HasEveryRowOfTheDocumentInItsOrder)
{
    QStringList rows;
    for (const Requirement &requirement : shippedCatalogue().requirements)
        rows += requirement.chapter + u' ' + requirement.id;
    EXPECT_EQ(rows, expectedLines(QStringLiteral("rows.txt")));
}

TEST(CatalogueContent, ChaptersListTheirRowsInTheSameOrder)
{
    QStringList chapters;
    QStringList rows;
    for (const Chapter &chapter : shippedCatalogue().chapters) {
        chapters += chapter.id;
        for (const QString &id : chapter.rows)
            rows += chapter.id + u' ' + id;
    }
    EXPECT_EQ(chapters.join(u' '), QStringLiteral("1 2 3 4.1 4.2 4.3 4.4 5 6 7 8 9 10 11 12"));
    EXPECT_EQ(rows, expectedLines(QStringLiteral("rows.txt")));
}

TEST(CatalogueContent, RowsAreReadAloudByChapterAndPlace)
{
    EXPECT_EQ(row("4.2-disk").number, QStringLiteral("4.2.4"));
    EXPECT_EQ(row("12-range-europe").number, QStringLiteral("12.4"));
}

TEST(CatalogueContent, HasEveryNetworkOfTheDocument)
{
    QStringList networks;
    for (const Network &network : shippedCatalogue().networks)
        networks += network.cidr;
    EXPECT_EQ(networks.size(), 48);
    std::ranges::sort(networks, {}, numbersOf);
    EXPECT_EQ(networks, expectedLines(QStringLiteral("networks.txt")));
}

TEST(CatalogueContent, PutsEachNetworkIntoItsRegion)
{
    QHash<QString, QStringList> regions;
    for (const Network &network : shippedCatalogue().networks)
        regions[network.region] += network.cidr;
    EXPECT_EQ(regions.size(), 3);
    EXPECT_EQ(regions[QStringLiteral("usa")].join(u' '), QStringLiteral("204.124.15.0/24"));
    EXPECT_EQ(regions[QStringLiteral("asia")].join(u' '),
              QStringLiteral("128.241.11.56/30 128.241.11.64/30 204.2.23.192/28"));
    EXPECT_EQ(regions[QStringLiteral("europe")].size(), 44);
}

TEST(CatalogueContent, HasThePortTableOfTheDocument)
{
    QStringList lines;
    for (const PortRule &rule : shippedCatalogue().ports) {
        const QString ports = rule.first == rule.last ? QString::number(rule.first)
                                                      : QStringLiteral("%1-%2").arg(rule.first).arg(rule.last);
        lines += rule.protocol + u' ' + ports + u' ' + rule.row;
    }
    EXPECT_EQ(lines, expectedLines(QStringLiteral("ports.txt")));
}

// A row judged by nothing would be a promise nobody keeps.
TEST(CatalogueContent, EveryProbeOfThisVersionServesARow)
{
    for (const ProbeKind &kind : shippedKinds())
        EXPECT_THAT(rowsOf(kind.id.data()), Not(IsEmpty())) << kind.id.data();
}

TEST(CatalogueContent, GuidedRowsAreThoseThatNeedAPerson)
{
    QStringList guided;
    for (const Requirement &requirement : shippedCatalogue().requirements) {
        if (requirement.guided)
            guided += requirement.id;
    }
    EXPECT_EQ(guided.join(u' '), QStringLiteral("4.3-reachable 4.3-dtmf 4.3-extension 6-video-chat 11-microphone "
                                                "11-speaker 11-echo"));
}

TEST(CatalogueContent, DeadNamesExplainRowsAskedByNameOnly)
{
    for (const char *probe : {"tcp", "stun"}) {
        for (const Requirement *each : rowsOf(probe))
            EXPECT_TRUE(statesBlocking(*each).contains(QStringLiteral("no-dns"))) << each->id.toStdString();
    }
    for (const Requirement *each : rowsOf("networks"))
        EXPECT_FALSE(statesBlocking(*each).contains(QStringLiteral("no-dns"))) << each->id.toStdString();
}

TEST(CatalogueContent, ALostLineAndASignInPageExplainEverythingBehindThem)
{
    for (const char *probe : {"tcp", "stun", "networks"}) {
        for (const Requirement *each : rowsOf(probe)) {
            for (const char *state : {"no-link", "no-address", "no-gateway", "portal"})
                EXPECT_TRUE(statesBlocking(*each).contains(QLatin1StringView(state))) << each->id.toStdString();
        }
    }
}

TEST(CatalogueContent, RowsDependOnlyOnCasesThatCanComeOutRed)
{
    for (const Requirement &each : shippedCatalogue().requirements) {
        for (const Dependency &dependency : each.dependsOn) {
            QStringList reds;
            for (const Band &band : row(dependency.row.toLatin1().constData()).bands) {
                if (band.verdict == Verdict::Red)
                    reds += band.say;
            }
            for (const QString &when : dependency.when)
                EXPECT_TRUE(reds.contains(when)) << each.id.toStdString() << ": " << when.toStdString();
        }
    }
}

// A derived row whose members do not apply would be green without proof.
TEST(CatalogueContent, SomeMemberOfADerivedRowAppliesWhereverTheRowDoes)
{
    const auto covers = [](const QStringList &wider, const QStringList &narrower) {
        return wider.isEmpty() || (!narrower.isEmpty() && std::ranges::all_of(narrower, [&wider](const QString &word) {
                   return wider.contains(word);
               }));
    };
    for (const Requirement &each : shippedCatalogue().requirements) {
        if (each.worstOf.isEmpty())
            continue;
        EXPECT_TRUE(std::ranges::any_of(each.worstOf, [&](const QString &id) {
            const AppliesTo &member = row(id.toLatin1().constData()).appliesTo;
            return covers(member.roles, each.appliesTo.roles) && covers(member.clients, each.appliesTo.clients) &&
                   covers(member.channels, each.appliesTo.channels) && covers(member.hostings, each.appliesTo.hostings);
        })) << each.id.toStdString();
    }
}

TEST(CatalogueContent, TheDocumentsNumbersAreDemanded)
{
    const auto &demand = row("4.2-disk").demand;
    ASSERT_TRUE(demand.has_value());
    EXPECT_EQ(demand->value, FactValue(qint64(300) * 1024 * 1024));
    EXPECT_FALSE(demand->ours);
}
