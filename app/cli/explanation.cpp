// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/explanation.h"

#include "app/cli/words.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int indent = 2;

FactValue valueFrom(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble() && json.toDouble() == std::floor(json.toDouble()))
        return static_cast<qint64>(json.toDouble());
    if (json.isDouble())
        return json.toDouble();
    if (!json.isArray())
        return json.toString();
    QStringList list;
    const QJsonArray values = json.toArray();
    for (const QJsonValue &each : values)
        list += each.toString();
    return list;
}

QString sentenceOf(const Condition &condition, const Texts &texts)
{
    const QString fact = texts.factLabel(condition.fact);
    const QString value = condition.profilePath.isEmpty()
                              ? texts.value(condition.fact, valueFrom(condition.operand))
                              : Words::tr("“%1” of the provider profile").arg(condition.profilePath);
    switch (condition.op) {
    case Operator::AtLeast: return Words::tr("%1: at least %2").arg(fact, value);
    case Operator::AtMost: return Words::tr("%1: at most %2").arg(fact, value);
    case Operator::Is: return Words::tr("%1: %2").arg(fact, value);
    case Operator::IsNot: return Words::tr("%1: not %2").arg(fact, value);
    case Operator::OneOf: return Words::tr("%1: one of %2").arg(fact, value);
    case Operator::VersionAtLeast: return Words::tr("%1: version %2 or later").arg(fact, value);
    }
    return {};
}

// A finding as it would be, with "…" where a measured value will stand.
Finding exampleOf(const Requirement &row, const Band &band, const FrontEnd &front)
{
    Finding finding;
    finding.id = row.id;
    finding.number = row.number;
    finding.probe = row.probe;
    finding.verdict = band.verdict;
    finding.greyReason = band.greyReason;
    finding.say = band.say;
    finding.owner = band.owner.value_or(row.owner);
    finding.demand = row.demand;
    for (const ProbeKind &kind : front.kinds()) {
        if (kind.id != row.probe)
            continue;
        for (const AnyFact &fact : kind.yields)
            finding.facts.insert({QString(fact.key), FactValue(u"…"_s), fact.privacy});
    }
    return finding;
}

void paintBand(Console &console, const Requirement &row, const Band &band, const FrontEnd &front, const Texts &texts)
{
    const Finding example = exampleOf(row, band, front);
    Report anyReport;
    anyReport.profile.name = u"…"_s;
    console.light(band.verdict, {}, texts.found(example, anyReport), texts, indent, 0);
    const int column = console.columnBelow(indent, texts);
    QStringList conditions;
    for (const Condition &condition : band.all)
        conditions += sentenceOf(condition, texts);
    console.paragraph(conditions.isEmpty() ? Words::tr("In all other cases") : conditions.join(u"; "_s), column,
                      Ink::Quiet);
    console.marked(u"→"_s, texts.action(example, anyReport), column, Ink::Quiet);
}

void paintLights(Console &console, const Requirement &row, const FrontEnd &front, const Texts &texts)
{
    console.heading(Words::tr("When which light appears"));
    if (row.information) {
        console.paragraph(texts.say(u"grey.information"_s), indent);
        return;
    }
    if (!row.worstOf.isEmpty()) {
        console.paragraph(
            Words::tr("The worst light of these points: %1").arg(numbersOf(row.worstOf, front.catalogue())), indent);
        return;
    }
    if (row.probe.isEmpty()) {
        console.paragraph(texts.say(u"grey.not_yet_measurable"_s), indent);
        return;
    }
    console.paragraph(Words::tr("The first line that is true decides."), indent, Ink::Quiet);
    for (const Band &band : row.bands)
        paintBand(console, row, band, front, texts);
    paintBand(console, row, row.otherwise, front, texts);
}

QString listOf(const Texts &texts, const QString &key, const QStringList &words)
{
    return words.isEmpty() ? QString() : texts.value(key, words);
}

QString limitOf(const Requirement &row, const Texts &texts)
{
    if (!row.demand)
        return {};
    const QString limit =
        texts.say(u"report.labelled"_s, {{u"label"_s, texts.factLabel(row.demand->key)},
                                         {u"value"_s, texts.value(row.demand->key, row.demand->value)}});
    return row.demand->ours ? limit + u" ("_s + texts.say(u"report.ours"_s) + u')' : limit;
}

} // namespace

QString numbersOf(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList numbers;
    for (const QString &id : ids) {
        const Requirement *row = catalogue.find(id);
        numbers += row ? row->number : id;
    }
    return numbers.join(u", "_s);
}

void paintExplanation(Console &console, const Requirement &row, const FrontEnd &front, const Texts &texts)
{
    Finding asked;
    asked.id = row.id;
    asked.demand = row.demand;
    const Report none;
    console.labelled(row.number, texts.title(row.id), 0, 0, Ink::Strong);
    console.paragraph(row.id, 0, Ink::Quiet);
    console.heading(Words::tr("What the document asks"));
    console.paragraph(texts.requirement(asked, none), indent);
    console.heading(Words::tr("Why"));
    console.paragraph(texts.why(row.id), indent);
    console.blank();
    QStringList first;
    for (const Dependency &dependency : row.dependsOn)
        first += dependency.row;
    Finding owned = asked;
    owned.verdict = Verdict::Red;
    owned.owner = row.owner;
    console.columns({{texts.say(u"report.owner"_s), texts.owner(owned, none)},
                     {Words::tr("Limit"), limitOf(row, texts)},
                     {texts.say(u"report.workplace"_s), listOf(texts, u"workplace.role"_s, row.appliesTo.roles)},
                     {texts.say(u"report.clients"_s), listOf(texts, u"workplace.clients"_s, row.appliesTo.clients)},
                     {texts.say(u"report.channels"_s), listOf(texts, u"workplace.channels"_s, row.appliesTo.channels)},
                     {texts.say(u"report.hosting"_s), listOf(texts, u"workplace.hosting"_s, row.appliesTo.hostings)},
                     {Words::tr("Waits for"), numbersOf(first, front.catalogue())},
                     {Words::tr("Measured by"), row.probe}});
    paintLights(console, row, front, texts);
}

} // namespace selfcheck
