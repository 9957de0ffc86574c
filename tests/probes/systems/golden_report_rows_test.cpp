// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the golden reports (tests/data/reports) tell about the PC itself is what a check of a recorded PC finds, byte by
// byte: whoever adds a fact or a light writes them anew with SELFCHECK_WRITE_EXPECTED=1 and looks at the difference.
// The rows of the network, and those a person answers, stay as they stand in the files.
#include "core/report_json.h"
#include "core/run.h"
#include "probes/all_probes.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/probes/systems/whole_system.h"
#include "tests/support/wait_until.h"

#include <QtCore/QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <span>

namespace selfcheck::test {

namespace {

using namespace Qt::StringLiterals;

struct Golden {
    const char *report;
    const char *pc;
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// The rows whose light the PC alone decides: measured ones, those that wait for them and those without a measurement.
QStringList rowsOfThePc(const Catalogue &catalogue, const std::vector<ProbeKind> &kinds)
{
    QStringList rows;
    const auto isMeasured = [&](const Requirement &row) {
        return std::ranges::any_of(kinds, [&row](const ProbeKind &kind) { return kind.id == row.probe; });
    };
    for (const Requirement &row : catalogue.requirements) {
        const bool waits = !row.dependsOn.empty() && std::ranges::all_of(row.dependsOn, [&](const Dependency &each) {
            const Requirement *blocker = catalogue.find(each.row);
            return blocker && isMeasured(*blocker);
        });
        if (isMeasured(row) || (row.probe.isEmpty() && waits))
            rows += row.id;
    }
    return rows;
}

RunInput inputFor(const Report &golden, const QJsonObject &record)
{
    RunInput input;
    input.catalogue = shippedCatalogue();
    for (Requirement &row : input.catalogue.requirements) {
        if (row.probe.isEmpty())
            continue;
        row.parameters.insert(u"today"_s, dayOf(record));
    }
    const auto profile = loadProfile(u"" SELFCHECK_SOURCE_DIR "/resources/profiles/lab.json"_s);
    EXPECT_TRUE(profile.hasValue());
    if (profile)
        input.profile = *profile;
    input.workplace = golden.workplace;
    input.kinds = allProbes({recordedSystem(record), {}});
    std::erase_if(input.kinds, [](const ProbeKind &kind) { return kind.lane != Lane::Machine; });
    input.selection.only = rowsOfThePc(input.catalogue, input.kinds);
    input.language = golden.language;
    input.programVersion = golden.programVersion;
    input.machine = golden.machine;
    input.previous = golden;
    return input;
}

/// A row that had no time yet: rows of one measurement share theirs, a row that repeats another takes that one's.
void giveTime(Finding &finding, std::size_t index, Report &report)
{
    const auto known = std::span(report.findings).first(index);
    const auto model = std::ranges::find_if(known, [&finding](const Finding &each) {
        return finding.probe.isEmpty() ? each.id == finding.because : each.probe == finding.probe;
    });
    const auto number = static_cast<qint64>(index);
    const bool hasModel = model != known.end() && model->when.isValid();
    finding.when = hasModel ? model->when : report.started.addMSecs(300 + 7 * number);
    if (!finding.probe.isEmpty())
        finding.durationMs = hasModel ? model->durationMs : 20 + number;
}

/// Times and names of the golden report, findings of the run.
Report withTimesOf(const Report &golden, const Report &measured)
{
    Report report = golden;
    report.findings = measured.findings;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        Finding &finding = report.findings[i];
        const Finding *old = golden.find(finding.id);
        finding.earlier = old ? old->earlier : std::vector<EarlierLight>();
        if (old && old->when.isValid() == finding.when.isValid()) {
            finding.when = old->when;
            finding.durationMs = old->durationMs;
        } else if (finding.when.isValid()) {
            giveTime(finding, i, report);
        }
    }
    return report;
}

class GoldenRows : public testing::TestWithParam<Golden> {};

TEST_P(GoldenRows, AreWhatACheckOfTheirPcFinds)
{
    const QString file = u"" SELFCHECK_TEST_DATA "/reports/input/%1.json"_s.arg(QLatin1StringView(GetParam().report));
    const Result<Report> golden = openReport(file);
    ASSERT_TRUE(golden) << golden.failure().toString().toStdString();
    selfcheck::Run run(inputFor(*golden, wholeSystem(QString::fromLatin1(GetParam().pc))));
    std::optional<Report> measured;
    QObject::connect(&run, &selfcheck::Run::finished, &run, [&measured](const Report &report) { measured = report; });
    run.start();
    ASSERT_TRUE(waitUntil([&measured] { return measured.has_value(); }));

    const QByteArray expected = toJson(withTimesOf(*golden, *measured));
    if (qEnvironmentVariableIsSet("SELFCHECK_WRITE_EXPECTED")) {
        QFile written(file);
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        ASSERT_EQ(written.write(expected), expected.size());
        written.close();
    }
    const QByteArray found = bytesOf(file);
    EXPECT_EQ(found.toStdString(), expected.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Files, GoldenRows,
                         testing::Values(Golden{"healthy", "windows-11-nothing-to-do"},
                                         Golden{"sick", "windows-10-much-to-do"},
                                         Golden{"remote", "windows-11-enterprise-rdp"}),
                         [](const auto &each) { return std::string(each.param.report); });

} // namespace

} // namespace selfcheck::test
