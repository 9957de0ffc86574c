// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/window_session.h"

#include "core/report_json.h"
#include "probes/background.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace selfcheck {

WindowSession::WindowSession(FrontEnd front, QObject *parent) : QObject(parent), m_front(std::move(front)) {}

WindowSession::~WindowSession() = default;

void WindowSession::start(const Workplace &workplace)
{
    if (isRunning())
        return;
    m_foreign.reset();
    m_watching.reset();
    m_own = {};
    m_own.stage = Stage::Running;
    m_own.report = emptyReport(workplace);
    launch({}, std::nullopt);
}

void WindowSession::recheck(const QString &row)
{
    if (isRunning() || m_own.stage != Stage::Done)
        return;
    m_own.rechecking = row;
    launch({{row}}, m_own.report);
}

void WindowSession::launch(const Selection &selection, const std::optional<Report> &previous)
{
    m_run = m_front.makeRun(m_own.report.workplace, selection, previous);
    if (m_watching)
        m_run->takeWatchersFrom(*m_watching);
    m_watching.reset();
    connect(m_run.get(), &Run::found, this, &WindowSession::take);
    connect(m_run.get(), &Run::progressed, this, [this](const Progress &progress) {
        m_own.progress = progress;
        emit progressed();
    });
    connect(m_run.get(), &Run::finished, this, &WindowSession::finish);
    connect(m_run.get(), &Run::amended, this, &WindowSession::amend);
    connect(m_run.get(), &Run::watchEnded, this, [this] {
        noteWatched();
        emit changed();
    });
    emit changed();
    m_run->start();
}

void WindowSession::stop()
{
    if (m_run)
        m_run->cancel();
}

void WindowSession::startOver()
{
    if (isRunning())
        return;
    const Workplace workplace = m_own.report.workplace;
    m_watching.reset();
    m_own = {};
    m_own.report.workplace = workplace;
    emit changed();
}

void WindowSession::take(const Finding &finding)
{
    if (!m_own.rechecking.isEmpty())
        return; // the whole report follows within moments; taken-over rows would only flicker
    auto &findings = m_own.report.findings;
    const auto same = std::ranges::find(findings, finding.id, &Finding::id);
    if (same == findings.end())
        findings.push_back(finding);
    else
        *same = finding;
    emit found(finding);
}

void WindowSession::finish(const Report &report)
{
    m_watching = std::move(m_run);
    noteWatched();
    m_own.rechecking.clear();
    m_own.report = report;
    m_own.stage = Stage::Done;
    m_own.resultCode = m_front.resultCode(report);
    emit changed();
    emit finished();
}

void WindowSession::amend(const Report &report)
{
    const Report before = std::exchange(m_own.report, report);
    m_own.resultCode = m_front.resultCode(report);
    QStringList rows;
    for (const Finding &finding : report.findings) {
        const Finding *old = before.find(finding.id);
        if (old && old->verdict != finding.verdict)
            rows += finding.id;
    }
    emit changed();
    if (!rows.isEmpty())
        emit lightsChanged(rows);
}

// The run may be the sender: it goes once its signal has been delivered.
void WindowSession::noteWatched()
{
    m_own.watched = m_watching->watchedRows();
    if (m_own.watched.isEmpty())
        m_watching.release()->deleteLater();
}

void WindowSession::openFile(const QString &file)
{
    const int number = ++m_filesAskedFor;
    inBackground(
        this, [file] { return openReport(file); },
        [this, file, number](const Result<Report> &report) {
            if (number != m_filesAskedFor)
                return;
            if (report)
                show(*report, file);
            else
                emit failed(report.failure());
        });
}

void WindowSession::show(const Report &report, const QString &file)
{
    Showing foreign;
    foreign.stage = Stage::Opened;
    foreign.report = report;
    foreign.file = QFileInfo(file).fileName();
    if (report.catalogueCode == m_front.catalogue().codeNumber)
        foreign.resultCode = m_front.resultCode(report);
    m_foreign = std::move(foreign);
    emit changed();
    emit opened();
}

Status WindowSession::enterCode(const QString &typed)
{
    const Result<DecodedCode> decoded = decodeResultCode(typed, {m_front.catalogue()});
    if (!decoded)
        return decoded.failure();
    Showing foreign;
    foreign.stage = Stage::Coded;
    foreign.decoded = *decoded;
    foreign.resultCode = typed.simplified().toUpper();
    m_foreign = std::move(foreign);
    emit changed();
    emit opened();
    return Done{};
}

void WindowSession::closeForeign()
{
    m_foreign.reset();
    emit changed();
}

Report WindowSession::emptyReport(const Workplace &workplace) const
{
    const Profile &profile = m_front.profile();
    Report report;
    report.catalogueId = m_front.catalogue().id;
    report.catalogueVersion = m_front.catalogue().version;
    report.catalogueCode = m_front.catalogue().codeNumber;
    report.profile = {profile.id(),        profile.name(),         profile.version(),
                      profile.signature(), profile.supportEmail(), profile.accentColour()};
    report.workplace = workplace;
    report.language = m_front.language();
    report.started = QDateTime::currentDateTimeUtc();
    for (const Chapter &chapter : m_front.catalogue().chapters)
        report.chapters.push_back(chapter.id);
    return report;
}

} // namespace selfcheck
