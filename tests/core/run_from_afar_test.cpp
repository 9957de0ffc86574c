// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// In a remote session lines, networks and sound are measured on a PC that is not the one in front of the person: the
// findings carry it, and their sentence says it, also when a stored report is opened again.
#include "core/report_json.h"
#include "core/texts.h"
#include "tests/core/run_fixture.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace selfcheck::test {

namespace {

class RunFromAfarTest : public RunTest {
protected:
    RunFromAfarTest()
    {
        measuredRow("12-net", "net");
        measuredRow("4.1-line", "line");
        measuredRow("11-sound", "sound");
        measuredRow("1-pc", "machine");
        measuredRow("11-devices", "machine");
        input.catalogue.requirements.back().remoteMatters = true;
    }
    void checkIn(const char *session)
    {
        input.machine.set(sessionKindFact, QString::fromLatin1(session));
        start();
        for (const char *probe : {"1-pc", "11-devices", "12-net", "4.1-line", "11-sound"})
            answer(probe, "ok");
        ASSERT_TRUE(report);
    }
    [[nodiscard]] std::string placeOf(const char *row) const
    {
        const Finding *finding = report->find(QString::fromLatin1(row));
        return finding ? finding->facts.get(sessionKindFact).value_or(QString()).toStdString() : "no such row";
    }
};

} // namespace

TEST_F(RunFromAfarTest, RowsOfLineNetworkAndSoundCarryIt)
{
    checkIn("citrix");
    EXPECT_EQ(placeOf("12-net"), "citrix");
    EXPECT_EQ(placeOf("4.1-line"), "citrix");
    EXPECT_EQ(placeOf("11-sound"), "citrix");
    EXPECT_EQ(placeOf("11-devices"), "citrix") << "the catalogue says that it matters";
    EXPECT_EQ(placeOf("1-pc"), "");
    EXPECT_EQ(report->find(u"12-net")->verdict, Verdict::Green) << "the light stays what was measured";
}

TEST_F(RunFromAfarTest, AtThePcNothingIsAdded)
{
    checkIn("console");
    for (const char *row : {"12-net", "4.1-line", "11-sound", "11-devices", "1-pc"})
        EXPECT_EQ(placeOf(row), "") << row;
}

TEST_F(RunFromAfarTest, UnknownIsNotFromAfar)
{
    checkIn("unknown");
    EXPECT_EQ(placeOf("12-net"), "");
}

TEST_F(RunFromAfarTest, AMeasurementThatFailedSaysNothingOfWhere)
{
    input.machine.set(sessionKindFact, QStringLiteral("rdp"));
    start();
    for (const char *probe : {"1-pc", "11-devices", "12-net", "4.1-line", "11-sound"})
        fail(probe, Failure::unsupported(QStringLiteral("x")));
    ASSERT_TRUE(report);
    EXPECT_EQ(placeOf("12-net"), "");
    EXPECT_EQ(report->find(u"12-net")->greyReason, GreyReason::Unsupported);
}

TEST_F(RunFromAfarTest, AStoredReportKeepsIt)
{
    checkIn("rdp");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(toJson(*report));
    file.close();
    const Result<Report> opened = openReport(file.fileName());
    ASSERT_TRUE(opened.hasValue()) << opened.failure().toString().toStdString();
    const Finding *finding = opened->find(u"11-sound");
    ASSERT_NE(finding, nullptr);
    EXPECT_TRUE(isFromAfar(finding->facts));
    EXPECT_TRUE(isFromAfar(opened->machine));
}

TEST(TextsFromAfar, TheSentenceIsAddedInEveryLanguage)
{
    const std::vector<std::pair<const char *, const char *>> sentences{
        {"de", "Gemessen auf dem entfernten PC, nicht an Ihrem Platz."},
        {"en", "Measured on the remote PC, not at your desk."},
        {"fr", "Mesur\u00e9 sur le PC distant, pas \u00e0 votre poste."}};
    Finding finding;
    finding.id = QStringLiteral("12-tcp-22");
    finding.probe = QStringLiteral("tcp");
    finding.verdict = Verdict::Green;
    for (const auto &[language, sentence] : sentences) {
        const Texts texts(QString::fromLatin1(language));
        Finding afar = finding;
        afar.facts.set(sessionKindFact, QStringLiteral("horizon"));
        const QString here = texts.found(finding, Report());
        EXPECT_EQ(texts.found(afar, Report()), here + u' ' + QString::fromUtf8(sentence));
        Finding unknown = afar;
        unknown.verdict = Verdict::Grey;
        unknown.greyReason = GreyReason::MissingFact;
        EXPECT_FALSE(texts.found(unknown, Report()).contains(QString::fromUtf8(sentence)));
        // Whose own words tell it already is not told twice.
        Finding told = afar;
        told.say = QStringLiteral("none-remote");
        EXPECT_FALSE(texts.found(told, Report()).contains(QString::fromUtf8(sentence)));
        afar.facts.set(sessionKindFact, QStringLiteral("console"));
        EXPECT_EQ(texts.found(afar, Report()), here);
    }
}

} // namespace selfcheck::test
