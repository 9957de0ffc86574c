// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A small document and everything around it for tests of the engine. Every row is judged by one fact, "x.state":
// "ok" is green, "meh" amber, everything else red; red says "no-link" or "portal" where that is the value.
#pragma once

#include "core/run.h"
#include "tests/support/application.h"
#include "tests/support/scripted_probe.h"

#include <QtCore/QDeadlineTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace selfcheck::test {

inline constexpr Fact<QString> stateFact{QLatin1StringView("x.state")};

inline Facts stateIs(const char *word)
{
    Facts facts;
    facts.set(stateFact, QString::fromLatin1(word));
    return facts;
}

struct RowOptions {
    QString probe;
    QString script; ///< the probe's parameter; the row's id when empty
    std::vector<Dependency> dependsOn;
    QStringList worstOf;
    bool information = false;
    QStringList roles; ///< appliesTo
};

inline Band bandOf(Verdict verdict, const char *word)
{
    return {verdict, {{QStringLiteral("x.state"), Operator::Is, QString::fromLatin1(word), {}}}, {}, {}, {}};
}

/// Chapter and number follow from the id: "12-internet" belongs to chapter "12".
inline void addRow(Catalogue &catalogue, const QString &id, const RowOptions &options)
{
    Requirement row;
    row.id = id;
    row.chapter = id.section(u'-', 0, 0);
    if (!catalogue.chapter(row.chapter))
        catalogue.chapters.push_back({row.chapter, {}});
    std::vector<QString> &rows = std::ranges::find(catalogue.chapters, row.chapter, &Chapter::id)->rows;
    rows.push_back(id);
    row.number = QStringLiteral("%1.%2").arg(row.chapter).arg(rows.size());
    row.probe = options.probe;
    row.parameters.insert(QLatin1StringView("script"), options.script.isEmpty() ? id : options.script);
    row.dependsOn = options.dependsOn;
    row.worstOf = options.worstOf;
    row.information = options.information;
    row.appliesTo.roles = options.roles;
    row.owner = Owner::It;
    row.bands = {bandOf(Verdict::Green, "ok"), bandOf(Verdict::Amber, "meh"), bandOf(Verdict::Red, "no-link"),
                 bandOf(Verdict::Red, "portal")};
    row.bands[2].say = QStringLiteral("no-link");
    row.bands[2].owner = Owner::InternetProvider;
    row.bands[3].say = QStringLiteral("portal");
    row.otherwise.verdict = Verdict::Red;
    catalogue.requirements.push_back(row);
}

/// Qt's texts as GoogleTest can show them when a comparison fails.
inline std::vector<std::string> shown(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}
inline std::vector<std::string> lines(std::initializer_list<std::string> texts) { return texts; }

inline QString describe(const Finding &finding)
{
    QString text = finding.id + u' ' + wordOf(finding.verdict);
    if (finding.greyReason != GreyReason::None)
        text += u' ' + QString(wordOf(finding.greyReason));
    if (!finding.because.isEmpty())
        text += QLatin1StringView(" because ") + finding.because;
    return text;
}

class RunTest : public testing::Test {
protected:
    RunTest()
    {
        input.catalogue.id = QStringLiteral("small");
        input.catalogue.version = QStringLiteral("1");
        input.catalogue.codeNumber = 9;
        input.language = QStringLiteral("en");
        input.programVersion = QStringLiteral("0.0.1");
        kind("machine", Lane::Machine);
        kind("net", Lane::Network);
        kind("line", Lane::Line);
        kind("sound", Lane::Sound);
        kind("person", Lane::Person);
    }
    ~RunTest() override { run.reset(); }

    void kind(const char *id, Lane lane, std::chrono::milliseconds deadline = std::chrono::minutes(1))
    {
        input.kinds.push_back(probes.kind(QLatin1StringView(id), lane, deadline));
    }
    void row(const char *id, const RowOptions &options = {})
    {
        addRow(input.catalogue, QString::fromLatin1(id), options);
    }
    void measuredRow(const char *id, const char *probe, const std::vector<Dependency> &dependsOn = {})
    {
        row(id, {QString::fromLatin1(probe), {}, dependsOn, {}, false, {}});
    }
    void script(const char *name, const Script &script) { probes.scripts.insert(QString::fromLatin1(name), script); }
    void answer(const char *name, const char *state)
    {
        probes.finish(QString::fromLatin1(name), stateIs(state));
        runEventLoop();
    }
    void fail(const char *name, const Failure &failure)
    {
        probes.finish(QString::fromLatin1(name), failure);
        runEventLoop();
    }

    /// Everything the run says and everything that happens to its probes go to one log.
    void start()
    {
        run = std::make_unique<selfcheck::Run>(input);
        QObject::connect(run.get(), &selfcheck::Run::found, run.get(),
                         [this](const Finding &finding) { probes.log += describe(finding); });
        QObject::connect(run.get(), &selfcheck::Run::progressed, run.get(),
                         [this](const Progress &progress) { progresses.push_back(progress); });
        QObject::connect(run.get(), &selfcheck::Run::finished, run.get(), [this](const Report &finishedReport) {
            probes.log += QStringLiteral("finished");
            report = finishedReport;
        });
        run->start();
        runEventLoop();
    }
    /// For probes that answer by themselves and for deadlines.
    void waitForEnd()
    {
        QDeadlineTimer limit(std::chrono::seconds(20));
        while (run->isRunning() && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        ASSERT_FALSE(run->isRunning());
    }
    [[nodiscard]] std::vector<std::string> takeLog() { return shown(std::exchange(probes.log, {})); }
    [[nodiscard]] std::vector<std::string> running() const { return shown(probes.running()); }
    [[nodiscard]] std::string lightOf(const char *id) const
    {
        const Finding *finding = report->find(QString::fromLatin1(id));
        return finding ? describe(*finding).toStdString() : std::string();
    }

    ScriptedProbes probes;
    RunInput input;
    std::unique_ptr<selfcheck::Run> run;
    std::vector<Progress> progresses;
    std::optional<Report> report;
};

inline Dependency on(const char *row, const QStringList &when = {}) { return {QString::fromLatin1(row), when}; }

} // namespace selfcheck::test
