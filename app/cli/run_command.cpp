// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/run_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/exports.h"
#include "app/cli/interrupt.h"
#include "app/cli/messages.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_view.h"
#include "app/cli/suggestion.h"
#include "app/cli/words.h"
#include "app/cli/workplace_option.h"
#include "app/shared/front_end.h"
#include "core/report_json.h"
#include "selfcheck_version.h"

#include <QtCore/QHash>

#include <algorithm>

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
    /// The exit code.
    [[nodiscard]] int end(const Report &report);

private:
    [[nodiscard]] ReportView view(const Report &report) const { return {report, m_texts, {}, m_line.details}; }
    /// Above the progress line, which follows anew.
    void show();
    int save(const Report &report, const QString &resultCode);

    const CommandLine &m_line;
    const Terminal &m_terminal;
    Stream &m_stream;
    const FrontEnd &m_front;
    const Texts &m_texts;
    Console m_console;
    /// What is known so far, so that rows can be told while others are measured.
    Report m_soFar;
    QHash<QString, int> m_missing;
    QString m_progress;
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
    const QString line = progressLine(progress, m_soFar, m_texts, canvas);
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

int Listener::end(const Report &report)
{
    if (!m_progress.isEmpty())
        m_stream.write("\r\x1b[K");
    m_progress.clear();
    ReportView whole = view(report);
    whole.resultCode = m_front.resultCode(report);
    if (m_line.json)
        m_console.light(report.overall(), {}, m_texts.overall(report), m_texts, 0, 0, Ink::Strong);
    else
        paintSummary(m_console, whole);
    show();
    return save(m_line.showPrivate ? report : report.masked(), whole.resultCode);
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

} // namespace

int runCheck(const CommandLine &line, const Terminal &terminal, const QString &language)
{
    const Result<FrontEnd> front = FrontEnd::open({line.profile, {}, language});
    if (!front)
        return complain(terminal, front.failure());
    if (const auto code = complaintAboutSelection(line, terminal, front->catalogue(), language))
        return *code;
    const auto workplace = workplaceOf(line, terminal, front->profile().workplace());
    if (const int *code = std::get_if<int>(&workplace))
        return *code;
    if (const Status possible = tryExports({line.jsonFile, line.pdfFile, line.textFile}); !possible)
        return complain(terminal, possible.failure());

    const Texts texts(language);
    Listener listener(line, terminal, *front, texts);
    listener.begin(std::get<Workplace>(workplace));
    const std::unique_ptr<Run> run = front->makeRun(std::get<Workplace>(workplace), Selection{line.only});
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, run.get(), &Run::cancel);
    QObject::connect(run.get(), &Run::found, run.get(), [&](const Finding &finding) { listener.take(finding); });
    QObject::connect(run.get(), &Run::progressed, run.get(),
                     [&](const Progress &progress) { listener.take(progress); });
    QObject::connect(run.get(), &Run::finished, run.get(),
                     [&](const Report &report) { QCoreApplication::exit(listener.end(report)); });
    run->start();
    return QCoreApplication::exec();
}

} // namespace selfcheck
