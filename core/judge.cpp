// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/judge.h"

#include <QtCore/QJsonArray>
#include <QtCore/QList>

#include <algorithm>
#include <compare>
#include <limits>

namespace selfcheck {

namespace {

/// Of a condition or of a whole band. The last two say why it can't be told.
enum class Answer { Yes, No, FactMissing, OperandMissing };

Answer answer(bool holds) { return holds ? Answer::Yes : Answer::No; }

std::partial_ordering compareNumbers(qint64 fact, const QJsonValue &operand)
{
    // Whole against whole keeps the digits a double would lose; the default comes back for a fraction.
    const qint64 whole = operand.toInteger(std::numeric_limits<qint64>::min());
    if (whole != std::numeric_limits<qint64>::min())
        return fact <=> whole;
    return static_cast<double>(fact) <=> operand.toDouble();
}

std::partial_ordering compareNumbers(double fact, const QJsonValue &operand) { return fact <=> operand.toDouble(); }

template<class Number>
Answer askNumber(Operator op, Number fact, const QJsonValue &operand)
{
    if (!operand.isDouble())
        return Answer::OperandMissing;
    const std::partial_ordering order = compareNumbers(fact, operand);
    switch (op) {
    case Operator::AtLeast: return answer(std::is_gteq(order));
    case Operator::AtMost: return answer(std::is_lteq(order));
    case Operator::Is: return answer(std::is_eq(order));
    case Operator::IsNot: return answer(std::is_neq(order));
    case Operator::OneOf:
    case Operator::VersionAtLeast: break;
    }
    return Answer::OperandMissing;
}

Answer askText(Operator op, const QString &fact, const QJsonValue &operand)
{
    if (!operand.isString())
        return Answer::OperandMissing;
    switch (op) {
    case Operator::Is: return answer(fact == operand.toString());
    case Operator::IsNot: return answer(fact != operand.toString());
    case Operator::VersionAtLeast: return answer(compareVersions(fact, operand.toString()) >= 0);
    case Operator::AtLeast:
    case Operator::AtMost:
    case Operator::OneOf: break;
    }
    return Answer::OperandMissing;
}

Answer askFlag(Operator op, bool fact, const QJsonValue &operand)
{
    if (!operand.isBool() || (op != Operator::Is && op != Operator::IsNot))
        return Answer::OperandMissing;
    return answer((fact == operand.toBool()) == (op == Operator::Is));
}

Answer askTexts(Operator op, const QStringList &fact, const QJsonValue &operand)
{
    if (!operand.isArray() || (op != Operator::Is && op != Operator::IsNot))
        return Answer::OperandMissing;
    return answer((QJsonArray::fromStringList(fact) == operand.toArray()) == (op == Operator::Is));
}

Answer ask(Operator op, const FactValue &fact, const QJsonValue &operand);

/// Any of a list is the fact; for a list of texts, any of them.
Answer askOneOf(const FactValue &fact, const QJsonValue &operand)
{
    if (!operand.isArray())
        return Answer::OperandMissing;
    if (const auto *texts = std::get_if<QStringList>(&fact)) {
        const auto isListed = [&operand](const QString &text) {
            return askOneOf(FactValue(text), operand) == Answer::Yes;
        };
        return answer(std::ranges::any_of(*texts, isListed));
    }
    const QJsonArray candidates = operand.toArray();
    return answer(std::ranges::any_of(candidates, [&fact](const QJsonValue &candidate) {
        return ask(Operator::Is, fact, candidate) == Answer::Yes;
    }));
}

Answer ask(Operator op, const FactValue &fact, const QJsonValue &operand)
{
    if (op == Operator::OneOf)
        return askOneOf(fact, operand);
    switch (typeOf(fact)) {
    case FactType::Flag: return askFlag(op, std::get<bool>(fact), operand);
    case FactType::Integer: return askNumber(op, std::get<qint64>(fact), operand);
    case FactType::Real: return askNumber(op, std::get<double>(fact), operand);
    case FactType::Text: return askText(op, std::get<QString>(fact), operand);
    case FactType::Texts: return askTexts(op, std::get<QStringList>(fact), operand);
    }
    return Answer::FactMissing;
}

Answer ask(const Condition &condition, const Facts &facts, const Profile &profile)
{
    const FactValue *fact = facts.value(condition.fact);
    if (!fact)
        return Answer::FactMissing;
    if (condition.profilePath.isEmpty())
        return ask(condition.op, *fact, condition.operand);
    return ask(condition.op, *fact, profile.value(condition.profilePath));
}

// One condition that fails settles the band, whatever the unknown ones would say.
Answer ask(const Band &band, const Facts &facts, const Profile &profile)
{
    Answer result = Answer::Yes;
    for (const Condition &condition : band.all) {
        const Answer one = ask(condition, facts, profile);
        if (one == Answer::No)
            return one;
        if (result == Answer::Yes)
            result = one;
    }
    return result;
}

Judgement judgementOf(const Requirement &requirement, const Band &band)
{
    const GreyReason reason = band.verdict == Verdict::Grey ? band.greyReason : GreyReason::None;
    return {band.verdict, reason, band.say, band.owner.value_or(requirement.owner)};
}

Judgement undecided(const Requirement &requirement, Answer why)
{
    if (why == Answer::OperandMissing)
        return {Verdict::Grey, GreyReason::NotConfigured, {}, Owner::Provider};
    return {Verdict::Grey, GreyReason::MissingFact, {}, requirement.owner};
}

} // namespace

Judgement judge(const Requirement &requirement, const Facts &facts, const Profile &profile)
{
    // A band that can't be told decides unless what comes after it has the same light anyway. Green is never
    // reached past one: it wants proof.
    std::optional<Answer> doubt;
    Verdict doubtful = Verdict::Grey;
    const Band *decisive = &requirement.otherwise;
    for (const Band &band : requirement.bands) {
        const Answer holds = ask(band, facts, profile);
        if (holds == Answer::No)
            continue;
        if (holds == Answer::Yes) {
            decisive = &band;
            break;
        }
        if (doubt && band.verdict != doubtful)
            return undecided(requirement, *doubt);
        if (!doubt) {
            doubt = holds;
            doubtful = band.verdict;
        }
    }
    const bool sameLight = decisive->verdict == doubtful && (doubtful == Verdict::Red || doubtful == Verdict::Amber);
    if (doubt && !sameLight)
        return undecided(requirement, *doubt);
    return judgementOf(requirement, *decisive);
}

int compareVersions(QStringView left, QStringView right)
{
    const QList<QStringView> lefts = left.split(u'.');
    const QList<QStringView> rights = right.split(u'.');
    const auto part = [](const QList<QStringView> &parts, qsizetype i) -> qulonglong {
        // The default of an unreadable part is 0.
        return i < parts.size() ? parts.at(i).toULongLong() : 0;
    };
    for (qsizetype i = 0; i < std::max(lefts.size(), rights.size()); ++i) {
        const auto order = part(lefts, i) <=> part(rights, i);
        if (std::is_neq(order))
            return std::is_lt(order) ? -1 : 1;
    }
    return 0;
}

} // namespace selfcheck
