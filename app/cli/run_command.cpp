// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/run_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/exports.h"
#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_view.h"
#include "app/cli/secret.h"
#include "app/cli/suggestion.h"
#include "app/cli/words.h"
#include "app/cli/workplace_option.h"
#include "app/shared/proxy_sign_in.h"
#include "core/report_json.h"
#include "selfcheck_version.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <algorithm>
#include <utility>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// Shows a run while it goes on.
class Listener {
public:
    Listener(const CommandLine &line, const Terminal &terminal, const FrontEnd &front, const Texts &texts)
        : m_line(line), m_terminal(terminal), m_stream(line.json ? terminal.err : terminal.out), m_front(front),
          m_texts(texts), m_console(m_stream.canvas())
    {
        for (const Requirement &requirement : front.catalogue().requirements)
            ++m_missing[requirement.chapter];
    }

    void begin(const Workplace &workplace);
    void take(const Finding &finding);
    void take(const Progress &progress);
    void take(const Report &report);
    /// What is still being watched, and how long at most.
    void wait(const QStringList &rows, std::chrono::milliseconds remaining);
    /// Of the report taken last; the exit code.
    [[nodiscard]] int end();

private:
    [[nodiscard]] ReportView view(const Report &report) const { return {report, m_texts, {}, m_line.details}; }
    /// Above the progress line, which follows anew.
    void show();
    void showLine(const QString &line);
    void tellChange(const Finding &finding);
    int save(const Report &report, const QString &resultCode);

    const CommandLine &m_line;
    const Terminal &m_terminal;
    Stream &m_stream;
    const FrontEnd &m_front;
    const Texts &m_texts;
    Console m_console;
    /// What is known so far, so that rows can be told while others are measured; in the end, the whole report.
    Report m_soFar;
    QHash<QString, int> m_missing;
    QString m_progress;
    bool m_hasSaidThatItWaits = false;
};

void Listener::begin(const Workplace &workplace)
{
    const Catalogue &catalogue = m_front.catalogue();
    const Profile &profile = m_front.profile();
    m_soFar.programVersion = QString(programVersion);
    m_soFar.catalogueVersion = catalogue.version;
    m_soFar.workplace = workplace;
    m_soFar.profile = {profile.id(),        profile.name(),         profile.version(),
                       profile.signature(), profile.supportEmail(), {}};
    for (const Chapter &chapter : catalogue.chapters)
        m_soFar.chapters.push_back(chapter.id);
    if (m_line.json)
        return;
    paintOrigin(m_console, view(m_soFar));
    if (profile.isEmpty())
        m_console.paragraph(Words::tr("There is no provider profile. The program checks everything the document "
                                      "states; server names are missing."),
                            0, Ink::Quiet);
    show();
}

void Listener::take(const Finding &finding)
{
    const auto known = std::ranges::find(m_soFar.findings, finding.id, &Finding::id);
    if (known != m_soFar.findings.end()) {
        const bool isOther = std::exchange(*known, finding).verdict != finding.verdict;
        if (isOther && m_missing[finding.chapter] <= 0)
            tellChange(finding);
        return;
    }
    m_soFar.findings.push_back(finding);
    if (--m_missing[finding.chapter] > 0 || !isWorthABlock(view(m_soFar), finding.chapter))
        return;
    const QString &chapter = finding.chapter;
    // Rows come as they are measured; on the screen they stand in the order of the document.
    Report ordered = m_soFar;
    std::ranges::stable_sort(ordered.findings, {}, [this](const Finding &each) {
        const auto &rows = m_front.catalogue().requirements;
        return std::ranges::find(rows, each.id, &Requirement::id) - rows.begin();
    });
    if (m_line.json)
        m_console.light(ordered.chapterLight(chapter), chapter, m_texts.chapterTitle(chapter), m_texts, 0, 4);
    else
        paintChapter(m_console, view(ordered), chapter);
    show();
}

void Listener::take(const Progress &progress)
{
    const Canvas canvas = m_stream.canvas();
    if (!canvas.live)
        return;
    showLine(progressLine(progress, m_soFar, m_texts, canvas));
}

void Listener::take(const Report &report)
{
    const Report before = std::exchange(m_soFar, report);
    for (const Finding &finding : report.findings) {
        const Finding *old = before.find(finding.id);
        if (old && old->verdict != finding.verdict)
            tellChange(finding);
    }
}

void Listener::wait(const QStringList &rows, std::chrono::milliseconds remaining)
{
    const Canvas canvas = m_stream.canvas();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(remaining).count();
    const QString line = watchLine(rows, static_cast<int>(seconds), m_soFar, m_texts, canvas);
    if (canvas.live) {
        showLine(line);
    } else if (!m_hasSaidThatItWaits) {
        m_hasSaidThatItWaits = true;
        m_console.blank();
        m_console.paragraph(line, 0, Ink::Quiet);
        show();
    }
}

// Its chapter was shown already.
void Listener::tellChange(const Finding &finding)
{
    if (m_line.json)
        m_console.light(finding.verdict, finding.number, m_texts.title(finding.id), m_texts, 0, 4);
    else
        paintChange(m_console, view(m_soFar), finding);
    show();
}

void Listener::showLine(const QString &line)
{
    if (line == m_progress)
        return;
    m_progress = line;
    m_stream.write((u"\r"_s + line + u"\x1b[K"_s).toUtf8());
}

void Listener::show()
{
    const QString text = m_console.take();
    const QString before = m_progress.isEmpty() ? QString() : u"\r\x1b[K"_s;
    m_stream.write((before + text + m_progress).toUtf8());
}

int Listener::end()
{
    if (!m_progress.isEmpty())
        m_stream.write("\r\x1b[K");
    m_progress.clear();
    ReportView whole = view(m_soFar);
    whole.resultCode = m_front.resultCode(m_soFar);
    if (m_line.json)
        m_console.light(m_soFar.overall(), {}, m_texts.overall(m_soFar), m_texts, 0, 0, Ink::Strong);
    else
        paintSummary(m_console, whole);
    show();
    return save(m_line.showPrivate ? m_soFar : m_soFar.masked(), whole.resultCode);
}

int Listener::save(const Report &report, const QString &resultCode)
{
    auto saved = saveExports({m_line.jsonFile, m_line.pdfFile, m_line.textFile}, report, m_texts, resultCode);
    if (m_line.json && !m_terminal.out.write(toJson(report)))
        saved.push_back(keepElsewhere(report));
    return tellSaved(m_terminal, m_stream, saved) ? exitCodeFor(report.overall()) : exit_code::badFile;
}

std::optional<int> complaintAboutSelection(const CommandLine &line, const Terminal &terminal,
                                           const Catalogue &catalogue, const QString &language)
{
    for (const QString &each : line.only) {
        const Selection one{{each}};
        if (std::ranges::any_of(catalogue.requirements, [&one](const Requirement &row) { return one.includes(row); }))
            continue;
        const Texts texts(language);
        if (catalogue.chapter(each))
            return complainOfUsage(terminal,
                                   texts.say(u"report.labelled"_s,
                                             {{u"label"_s, each}, {u"value"_s, texts.say(u"report.chapter.empty"_s)}}),
                                   suggestionFor({}, {}));
        QStringList known;
        for (const Chapter &chapter : catalogue.chapters)
            known += chapter.id;
        for (const Requirement &row : catalogue.requirements)
            known += {row.id, row.number};
        return complainOfUsage(terminal, Words::tr("There is no chapter and no point “%1”.").arg(each),
                               suggestionFor(each, known));
    }
    return std::nullopt;
}

std::variant<Workplace, int> workplaceOf(const CommandLine &line, const Terminal &terminal, const Workplace &preset)
{
    if (line.workplace.isEmpty())
        return preset;
    const auto read = workplaceFrom(line.workplace, preset);
    if (const Failure *failure = std::get_if<Failure>(&read))
        return complain(terminal, *failure);
    if (const UnknownWord *unknown = std::get_if<UnknownWord>(&read))
        return complainOfUsage(terminal, Words::tr("“%1” is no word for a workplace.").arg(unknown->word),
                               Words::tr("Possible here: %1").arg(unknown->known.join(u", "_s)));
    return std::get<Workplace>(read);
}

// The password is asked for before the run, which waits for nobody.
std::variant<std::optional<SignInCredentials>, int> proxySignInOf(const CommandLine &line, const Terminal &terminal)
{
    if (line.proxyUser.isEmpty())
        return std::nullopt;
    if (qEnvironmentVariableIsSet(proxyPasswordVariable))
        return SignInCredentials{line.proxyUser, qEnvironmentVariable(proxyPasswordVariable)};
    std::optional<QString> password;
    if (!line.unattended) {
        terminal.err.write(Words::tr("Password of %1 for the proxy server: ").arg(line.proxyUser).toUtf8());
        password = readSecretly();
    }
    if (!password)
        return complainOfUsage(terminal, Words::tr("There is no password for the proxy server."),
                               Words::tr("Nobody is there to type it? Put it into the environment variable %1.")
                                   .arg(QLatin1StringView(proxyPasswordVariable)));
    return SignInCredentials{line.proxyUser, *password};
}

// Listens to the run; the exit code.
int follow(Run &run, Listener &listener, bool watch)
{
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &run, &Run::cancel);
    QObject::connect(&run, &Run::found, &run, [&](const Finding &finding) { listener.take(finding); });
    QObject::connect(&run, &Run::progressed, &run, [&](const Progress &progress) { listener.take(progress); });
    QTimer tick;
    const auto wait = [&] {
        if (!watch || run.watchedRows().isEmpty())
            QCoreApplication::exit(listener.end());
        else
            listener.wait(run.watchedRows(), run.watchRemaining());
    };
    QObject::connect(&run, &Run::finished, &run, [&](const Report &report) {
        listener.take(report);
        tick.start(std::chrono::milliseconds(500));
        wait();
    });
    QObject::connect(&run, &Run::amended, &run, [&](const Report &report) { listener.take(report); });
    QObject::connect(&run, &Run::watchEnded, &run, wait);
    QObject::connect(&tick, &QTimer::timeout, &run, [&] { listener.wait(run.watchedRows(), run.watchRemaining()); });
    run.start();
    return QCoreApplication::exec();
}

} // namespace

int runCheck(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    FrontEndOptions options;
    options.profileFile = line.profile;
    options.language = language;
    options.wholeRanges = line.wholeRanges;
    const auto signIn = proxySignInOf(line, terminal);
    if (const int *code = std::get_if<int>(&signIn))
        return *code;
    options.proxySignIn = std::get<std::optional<SignInCredentials>>(signIn);
    const Result<FrontEnd> front = FrontEnd::open(options);
    return front ? runCheck(line, terminal, *front) : complain(terminal, front.failure());
}

int runCheck(const CommandLine &line, const Terminal &terminal, const FrontEnd &front)
{
    if (const auto code = complaintAboutSelection(line, terminal, front.catalogue(), front.language()))
        return *code;
    const auto workplace = workplaceOf(line, terminal, front.profile().workplace());
    if (const int *code = std::get_if<int>(&workplace))
        return *code;
    if (const Status possible = tryExports({line.jsonFile, line.pdfFile, line.textFile}); !possible)
        return complain(terminal, possible.failure());

    const Texts texts(front.language());
    Listener listener(line, terminal, front, texts);
    listener.begin(std::get<Workplace>(workplace));
    const std::unique_ptr<Run> run = front.makeRun(std::get<Workplace>(workplace), Selection{line.only});
    return follow(*run, listener, line.watch);
}

} // namespace selfcheck
