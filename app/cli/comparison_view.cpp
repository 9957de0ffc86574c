// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparison_view.h"

#include "app/cli/words.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

QString headingOf(Change change)
{
    switch (change) {
    case Change::Better: return Words::tr("Better");
    case Change::Worse: return Words::tr("Worse");
    case Change::NowMeasured: return Words::tr("Measured now");
    case Change::NoLongerMeasured: return Words::tr("No longer measured");
    case Change::OtherFacts: return Words::tr("The same light, other values");
    case Change::OnlyInFirst: return Words::tr("Only in the first report");
    case Change::OnlyInSecond: return Words::tr("Only in the second report");
    case Change::None: break;
    }
    return {};
}

QString madeOn(const Report &report, const Texts &texts)
{
    return report.id + u", "_s +
           texts.say(u"report.date.value"_s,
                     {{u"date"_s, texts.date(report.finished)}, {u"time"_s, texts.time(report.finished)}});
}

bool isTime(const QString &key) { return key.endsWith(u"Ms"_s); }

void paintFacts(Console &console, const ComparisonView &view, const RowComparison &row, int indent)
{
    const QString nothing = view.texts.say(u"value.unknown"_s);
    for (const FactChange &fact : row.facts) {
        if (isTime(fact.key) && !view.details)
            continue;
        const QString before = fact.first ? view.texts.value(fact.key, *fact.first) : nothing;
        const QString now = fact.second ? view.texts.value(fact.key, *fact.second) : nothing;
        const QString change = before + u" → "_s + now;
        console.paragraph(
            view.texts.say(u"report.labelled"_s, {{u"label"_s, view.texts.factLabel(fact.key)}, {u"value"_s, change}}),
            indent, Ink::Quiet);
    }
}

void paintRow(Console &console, const ComparisonView &view, const RowComparison &row, int numberWidth)
{
    const Finding &shown = row.second ? *row.second : *row.first;
    const Report &report = row.second ? view.second : view.first;
    console.light(shown.verdict, shown.number, view.texts.title(shown.id), view.texts, 2, numberWidth);
    const int indent = console.columnBelow(2, view.texts);
    console.paragraph(view.texts.found(shown, report), indent);
    if (row.first && row.second && row.first->verdict != row.second->verdict) {
        const QString before =
            shapeOf(row.first->verdict, console.canvas()) + QChar::Nbsp + view.texts.verdictWord(row.first->verdict);
        console.paragraph(Words::tr("Before: %1").arg(before), indent, Ink::Quiet);
    }
    paintFacts(console, view, row, indent);
}

void paintGroup(Console &console, const ComparisonView &view, Change change)
{
    if (view.comparison.count(change) == 0)
        return;
    console.heading(headingOf(change));
    qsizetype width = 0;
    for (const RowComparison &row : view.comparison.rows)
        width = std::max(width, (row.second ? row.second : row.first)->number.size());
    for (const RowComparison &row : view.comparison.rows) {
        if (row.change == change)
            paintRow(console, view, row, static_cast<int>(std::min<qsizetype>(width, 8)));
    }
}

} // namespace

void paintComparison(Console &console, const ComparisonView &view)
{
    const Texts &texts = view.texts;
    console.columns({{Words::tr("First report"), madeOn(view.first, texts)},
                     {Words::tr("Second report"), madeOn(view.second, texts)}});
    console.blank();
    const int numbers = static_cast<int>(std::max(fitting(Words::tr("before"), console.canvas()).size(),
                                                  fitting(Words::tr("after"), console.canvas()).size()));
    console.light(view.first.overall(), Words::tr("before"), texts.overall(view.first), texts, 0, numbers);
    console.light(view.second.overall(), Words::tr("after"), texts.overall(view.second), texts, 0, numbers);
    if (!view.comparison.sameDocument)
        console.paragraph(Words::tr("The reports belong to different versions of the requirements document. "
                                    "Points of the same name may ask for different things."));
    if (!view.comparison.sameWorkplace)
        console.paragraph(Words::tr("The reports are about differently used workplaces."));
    for (const Change change : {Change::Worse, Change::Better, Change::NowMeasured, Change::NoLongerMeasured,
                                Change::OnlyInFirst, Change::OnlyInSecond})
        paintGroup(console, view, change);
    if (view.details)
        paintGroup(console, view, Change::OtherFacts);
    console.blank();
    const int others = view.comparison.count(Change::OtherFacts);
    if (!view.details && others > 0)
        console.paragraph(
            Words::tr("%n points have the same light with other values. “%1” shows them.", nullptr, others)
                .arg(u"--details"_s));
    console.paragraph(Words::tr("%n points are unchanged.", nullptr, view.comparison.count(Change::None)));
}

} // namespace selfcheck
