// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_view.h"

#include "app/cli/words.h"
#include "core/next_steps.h"
#include "core/result_code.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int causeLimit = 3;
constexpr int rowIndent = 2;

// Grey that nobody has to do anything about is told in one line per reason.
QString quietWord(GreyReason reason)
{
    switch (reason) {
    case GreyReason::NotApplicable: return Words::tr("not needed at this workplace");
    case GreyReason::Information: return Words::tr("for information");
    case GreyReason::NotYetMeasurable: return Words::tr("not measurable in this version");
    case GreyReason::Unsupported: return Words::tr("nothing to measure on this operating system");
    case GreyReason::NotSelected: return Words::tr("left out");
    case GreyReason::Cancelled: return Words::tr("stopped before");
    case GreyReason::NeedsPerson: return Words::tr("needs your help");
    case GreyReason::None:
    case GreyReason::Blocked:
    case GreyReason::NotConfigured:
    case GreyReason::TimedOut:
    case GreyReason::Failed:
    case GreyReason::MissingFact: break;
    }
    return {};
}

// Colons stand differently in each language.
QString labelled(const Texts &texts, const QString &label, const QString &value)
{
    return texts.say(u"report.labelled"_s, {{u"label"_s, label}, {u"value"_s, value}});
}

bool isQuiet(const Finding &finding)
{
    return finding.verdict == Verdict::Grey && !quietWord(finding.greyReason).isEmpty();
}

int numberWidth(const Report &report)
{
    qsizetype longest = 0;
    for (const Finding &finding : report.findings)
        longest = std::max(longest, finding.number.size());
    return static_cast<int>(std::min<qsizetype>(longest, 8));
}

int chapterWidth(const Report &report)
{
    qsizetype longest = 0;
    for (const QString &chapter : report.chapters)
        longest = std::max(longest, chapter.size());
    return static_cast<int>(std::min<qsizetype>(longest, 8));
}

QString valuesOf(const Texts &texts, const QString &key, const QSet<QString> &words)
{
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    return sorted.isEmpty() ? QString() : texts.value(key, sorted);
}

void paintFacts(Console &console, const ReportView &view, const Finding &finding, int indent)
{
    for (const Facts::Entry &entry : finding.facts.entries()) {
        const QStringList lines = view.texts.valueAlone(entry.key, entry.value).split(u'\n');
        const QString value = lines.size() == 1 ? lines.first() : QString();
        const QString words =
            view.texts.say(u"report.labelled"_s, {{u"label"_s, view.texts.factLabel(entry.key)}, {u"value"_s, value}});
        console.paragraph(words.trimmed(), indent, Ink::Quiet);
        for (const QString &line : value.isEmpty() ? lines : QStringList())
            console.paragraph(line, indent + 2, Ink::Quiet);
    }
    if (finding.failure && finding.greyReason != GreyReason::Unsupported && !finding.failure->detail().isEmpty())
        console.paragraph(finding.failure->detail(), indent, Ink::Quiet);
}

void paintRow(Console &console, const ReportView &view, const Finding &finding, const Finding *next)
{
    console.light(finding.verdict, finding.number, view.texts.title(finding.id), view.texts, rowIndent,
                  numberWidth(view.report));
    const int indent = console.columnBelow(rowIndent, view.texts);
    const QString found = view.texts.found(finding, view.report);
    // Neighbours that are grey for the same reason share its sentence.
    const bool isShared = !view.details && finding.verdict == Verdict::Grey && next && next->verdict == Verdict::Grey &&
                          view.texts.found(*next, view.report) == found;
    if (!isShared && (finding.verdict != Verdict::Green || view.details))
        console.paragraph(found, indent);
    // A grey that is a case of its own may have a next step of its own; the general ones would only repeat themselves.
    if (finding.verdict == Verdict::Grey && !finding.say.isEmpty()) {
        if (const QString action = view.texts.action(finding, view.report); !action.isEmpty())
            console.marked(u"→"_s, action, indent);
    }
    if (!finding.earlier.empty()) {
        const EarlierLight &earlier = finding.earlier.back();
        console.paragraph(
            view.texts.say(u"earlier."_s + wordOf(earlier.verdict), {{u"time"_s, view.texts.time(earlier.when)}}),
            indent, Ink::Quiet);
    }
    if (view.details)
        paintFacts(console, view, finding, indent);
}

std::vector<GreyReason> quietReasons(const std::vector<const Finding *> &rows)
{
    std::vector<GreyReason> reasons;
    for (const Finding *row : rows) {
        if (isQuiet(*row) && std::ranges::find(reasons, row->greyReason) == reasons.end())
            reasons.push_back(row->greyReason);
    }
    return reasons;
}

// One line per reason, in the order in which they occur.
void paintQuietRows(Console &console, const ReportView &view, const std::vector<const Finding *> &rows)
{
    for (const GreyReason reason : quietReasons(rows)) {
        QStringList numbers;
        for (const Finding *row : rows) {
            if (isQuiet(*row) && row->greyReason == reason)
                numbers += row->number;
        }
        console.light(Verdict::Grey, {}, labelled(view.texts, numbers.join(u", "_s), quietWord(reason)), view.texts,
                      rowIndent, 0, Ink::Quiet);
    }
}

void paintChapterLight(Console &console, const ReportView &view, const QString &chapter)
{
    const auto rows = view.report.ofChapter(chapter);
    const bool isAskedFor =
        std::ranges::any_of(rows, [](const Finding *row) { return row->greyReason != GreyReason::NotSelected; });
    if (!isAskedFor)
        return;
    QString title = view.texts.chapterTitle(chapter);
    if (std::ranges::all_of(rows, [](const Finding *row) { return isQuiet(*row); })) {
        QStringList reasons;
        for (const GreyReason reason : quietReasons(rows))
            reasons += quietWord(reason);
        title = labelled(view.texts, title, reasons.join(u", "_s));
    }
    console.light(view.report.chapterLight(chapter), chapter, title, view.texts, 0, chapterWidth(view.report));
}

void paintCause(Console &console, const ReportView &view, const Finding &finding)
{
    console.blank();
    console.light(finding.verdict, finding.number, view.texts.title(finding.id), view.texts, 0,
                  static_cast<int>(finding.number.size()), Ink::Strong);
    console.paragraph(view.texts.found(finding, view.report), rowIndent);
    const QString arrow = u"→"_s;
    console.marked(arrow, view.texts.action(finding, view.report), rowIndent);
    const int below = rowIndent + static_cast<int>(fitting(arrow, console.canvas()).size()) + 1;
    console.paragraph(wayToPage(finding, view.report, view.texts), below, Ink::Quiet);
    console.paragraph(view.texts.owner(finding, view.report), below, Ink::Quiet);
}

void paintCauses(Console &console, const ReportView &view)
{
    const auto all = view.report.mostImportant(view.report.findings.size());
    if (all.empty())
        return;
    console.heading(view.texts.say(u"report.important"_s));
    const std::size_t shown = view.details ? all.size() : std::min<std::size_t>(causeLimit, all.size());
    for (std::size_t i = 0; i < shown; ++i)
        paintCause(console, view, *all[i]);
    if (shown < all.size()) {
        console.blank();
        console.paragraph(view.texts.say(u"report.important.more"_s, {}, static_cast<int>(all.size() - shown)));
    }
}

// A line for each group, to be read aloud.
void paintSpelling(Console &console, const ReportView &view)
{
    const QStringList groups = view.resultCode.split(u' ', Qt::SkipEmptyParts);
    const QStringList words = spellingOf(view.resultCode, view.texts.language());
    qsizetype at = 0;
    for (const QString &group : groups) {
        console.labelled(group, words.mid(at, group.size()).join(u", "_s), 0, rowIndent, Ink::Quiet);
        at += group.size();
    }
}

void paintCode(Console &console, const ReportView &view)
{
    console.blank();
    console.columns({{view.texts.say(u"report.code"_s), view.resultCode, Ink::Strong},
                     {view.texts.say(u"report.id"_s), view.report.id}});
    if (view.resultCode.isEmpty())
        return;
    console.paragraph(view.texts.say(u"report.code.hint"_s), 0, Ink::Quiet);
    paintSpelling(console, view);
}

} // namespace

void paintOrigin(Console &console, const ReportView &view)
{
    const Report &report = view.report;
    const Texts &texts = view.texts;
    const Workplace &workplace = report.workplace;
    console.paragraph(texts.say(u"report.program.value"_s, {{u"version"_s, report.programVersion}}), 0, Ink::Strong);

    QString provider = texts.say(u"report.provider.none"_s);
    if (!report.profile.id.isEmpty()) {
        provider = texts.say(u"report.profile.value"_s,
                             {{u"name"_s, report.profile.name}, {u"version"_s, report.profile.version}});
        provider += u" ("_s + texts.value(u"profile.signature"_s, QString(wordOf(report.profile.signature))) + u')';
    }
    const QStringList place{texts.value(u"workplace.role"_s, workplace.role),
                            texts.value(u"workplace.hosting"_s, workplace.hosting)};
    console.columns({{texts.say(u"report.document"_s),
                      texts.say(u"report.document.value"_s, {{u"version"_s, report.catalogueVersion}})},
                     {texts.say(u"report.profile"_s), provider},
                     {texts.say(u"report.workplace"_s), place.join(u", "_s)},
                     {texts.say(u"report.clients"_s), valuesOf(texts, u"workplace.clients"_s, workplace.clients)},
                     {texts.say(u"report.channels"_s), valuesOf(texts, u"workplace.channels"_s, workplace.channels)}});
}

void paintIdentity(Console &console, const ReportView &view)
{
    const Texts &texts = view.texts;
    std::vector<LabelledLine> entries{
        {texts.say(u"report.id"_s), view.report.id},
        {texts.say(u"report.date"_s),
         texts.say(u"report.date.value"_s,
                   {{u"date"_s, texts.date(view.report.finished)}, {u"time"_s, texts.time(view.report.finished)}})}};
    for (const Facts::Entry &entry : view.report.machine.entries())
        entries.push_back({texts.factLabel(entry.key), texts.value(entry.key, entry.value)});
    console.columns(entries);
    if (view.report.isMasked)
        console.paragraph(texts.say(u"report.masked"_s), 0, Ink::Quiet);
}

bool isWorthABlock(const ReportView &view, const QString &chapter)
{
    return std::ranges::any_of(view.report.findings, [&](const Finding &finding) {
        return finding.chapter == chapter && finding.greyReason != GreyReason::NotSelected &&
               (view.details || !isQuiet(finding));
    });
}

void paintChapter(Console &console, const ReportView &view, const QString &chapter)
{
    const auto rows = view.report.ofChapter(chapter);
    console.blank();
    console.light(view.report.chapterLight(chapter), chapter, view.texts.chapterTitle(chapter), view.texts, 0,
                  static_cast<int>(chapter.size()), Ink::Strong);
    std::vector<const Finding *> told;
    std::ranges::copy_if(rows, std::back_inserter(told),
                         [&view](const Finding *row) { return view.details || !isQuiet(*row); });
    for (std::size_t i = 0; i < told.size(); ++i)
        paintRow(console, view, *told[i], i + 1 < told.size() ? told[i + 1] : nullptr);
    if (!view.details)
        paintQuietRows(console, view, rows);
}

void paintChange(Console &console, const ReportView &view, const Finding &finding)
{
    console.blank();
    paintRow(console, view, finding, nullptr);
}

void paintSummary(Console &console, const ReportView &view)
{
    console.heading(view.texts.say(u"report.chapters"_s));
    for (const QString &chapter : view.report.chapters) {
        paintChapterLight(console, view, chapter);
    }
    console.blank();
    console.light(view.report.overall(), {}, view.texts.overall(view.report), view.texts, 0, 0, Ink::Strong);
    paintCauses(console, view);
    paintCode(console, view);
}

QString lightCounts(const Report &report, const Canvas &canvas)
{
    QStringList parts;
    for (const Verdict verdict : {Verdict::Green, Verdict::Amber, Verdict::Red}) {
        const int count = report.count(verdict);
        if (count > 0)
            parts += inked(shapeOf(verdict, canvas), inkOf(verdict), canvas) + u' ' + QString::number(count);
    }
    return parts.join(u"  "_s);
}

} // namespace selfcheck
