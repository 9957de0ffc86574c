// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_bands.h"

#include "core/parameters.h"
#include "core/profile_shape.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace selfcheck {

namespace {

constexpr QLatin1StringView verdictName("verdict");
constexpr QLatin1StringView allName("all");
constexpr QLatin1StringView sayName("say");
constexpr QLatin1StringView ownerName("owner");
constexpr QLatin1StringView greyReasonName("greyReason");
constexpr QLatin1StringView factName("fact");

struct OperatorWord {
    Operator op;
    QLatin1StringView word;
};

constexpr std::array operators{
    OperatorWord{Operator::AtLeast, QLatin1StringView("atLeast")},
    OperatorWord{Operator::AtMost, QLatin1StringView("atMost")},
    OperatorWord{Operator::Is, QLatin1StringView("is")},
    OperatorWord{Operator::IsNot, QLatin1StringView("isNot")},
    OperatorWord{Operator::OneOf, QLatin1StringView("oneOf")},
    OperatorWord{Operator::VersionAtLeast, QLatin1StringView("versionAtLeast")},
};

bool isNumber(FactType type) { return type == FactType::Integer || type == FactType::Real; }

bool suits(Operator op, FactType type)
{
    switch (op) {
    case Operator::AtLeast:
    case Operator::AtMost: return isNumber(type);
    case Operator::Is:
    case Operator::IsNot: return true;
    case Operator::OneOf: return type != FactType::Flag;
    case Operator::VersionAtLeast: return type == FactType::Text;
    }
    return false;
}

bool isWhole(const QJsonValue &value) { return value.toDouble() == std::floor(value.toDouble()); }

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && std::ranges::all_of(array, [](const QJsonValue &entry) { return entry.isString(); });
}

/// Empty when the value can be compared with a fact of that type, else what is expected.
QLatin1StringView missingIn(const QJsonValue &value, FactType type)
{
    switch (type) {
    case FactType::Flag: return QLatin1StringView(value.isBool() ? "" : "true or false");
    case FactType::Integer: return QLatin1StringView(value.isDouble() && isWhole(value) ? "" : "a whole number");
    case FactType::Real: return QLatin1StringView(value.isDouble() ? "" : "a number");
    case FactType::Text: return QLatin1StringView(value.isString() ? "" : "a text");
    case FactType::Texts: return QLatin1StringView(isListOfTexts(value) ? "" : "a list of texts");
    }
    return QLatin1StringView("something else");
}

bool isVersion(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return std::ranges::all_of(parts, [](const QString &part) {
        return !part.isEmpty() && part.size() <= 9 &&
               std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    });
}

void checkCandidates(const JsonNode &node, FactType type)
{
    const FactType wanted = type == FactType::Texts ? FactType::Text : type;
    const auto candidates = node.entries();
    if (node.value().isArray() && candidates.empty())
        node.refuse(QStringLiteral("an empty list never holds"));
    for (const JsonNode &candidate : candidates) {
        if (const auto missing = missingIn(candidate.value(), wanted); !missing.isEmpty())
            candidate.refuse(QStringLiteral("the fact is %1: %2 is expected").arg(wordOf(type), missing));
    }
}

void checkOperand(const JsonNode &node, Operator op, FactType type)
{
    if (op == Operator::OneOf)
        return checkCandidates(node, type);
    if (const auto missing = missingIn(node.value(), type); !missing.isEmpty())
        return node.refuse(QStringLiteral("the fact is %1: %2 is expected").arg(wordOf(type), missing));
    if (op == Operator::VersionAtLeast && !isVersion(node.value().toString()))
        node.refuse(QStringLiteral("a version (10.2) is expected"));
}

void readOperand(const JsonNode &node, FactType type, Condition &condition)
{
    const auto &[op, word] = *std::ranges::find(operators, condition.op, &OperatorWord::op);
    if (!suits(op, type))
        return node.refuse(QStringLiteral("%1 does not fit a fact that is %2").arg(word, wordOf(type)));
    if (!node.value().isObject()) {
        checkOperand(node, op, type);
        condition.operand = node.value();
        return;
    }
    const auto reference = referenceIn(node.value());
    if (!reference || reference->kind != Reference::Kind::Profile || reference->isOptional)
        return node.refuse(QStringLiteral("a value or {\"profile\": \"path\"} is expected"));
    if (!isProfilePath(reference->name))
        return node.refuse(QStringLiteral("%1 is no value of a profile").arg(quoted(reference->name)));
    condition.profilePath = reference->name;
}

const AnyFact *yieldOf(const ProbeKind &kind, const QString &key)
{
    const auto found = std::ranges::find_if(kind.yields, [&key](const AnyFact &each) { return each.key == key; });
    return found == kind.yields.end() ? nullptr : &*found;
}

Condition readCondition(const JsonNode &node, const ProbeKind &kind)
{
    Condition condition;
    if (!node.isObjectOf({factName}, {operators[0].word, operators[1].word, operators[2].word, operators[3].word,
                                      operators[4].word, operators[5].word}))
        return condition;
    const auto isThere = [&node](const OperatorWord &each) { return node.member(each.word).exists(); };
    const auto op = std::ranges::find_if(operators, isThere);
    if (std::ranges::count_if(operators, isThere) != 1) {
        node.refuse(QStringLiteral("exactly one operator is expected"));
        return condition;
    }
    condition.op = op->op;
    condition.fact = node.member(factName).text().value_or(QString());
    if (condition.fact.isEmpty())
        return condition;
    if (const AnyFact *fact = yieldOf(kind, condition.fact))
        readOperand(node.member(op->word), fact->type, condition);
    else
        node.member(factName).refuse(
            QStringLiteral("the probe %1 does not yield %2").arg(quoted(QString(kind.id)), quoted(condition.fact)));
    return condition;
}

bool isSay(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'_';
    });
}

GreyReason readGreyReason(const JsonNode &node)
{
    const auto reason = node.word(greyReasonFromWord, QLatin1StringView("reason for grey"));
    if (!reason)
        return GreyReason::None;
    switch (*reason) {
    case GreyReason::NotConfigured:
    case GreyReason::Unsupported:
    case GreyReason::NotApplicable:
    case GreyReason::Information:
    case GreyReason::NeedsPerson:
    case GreyReason::MissingFact: return *reason;
    default: break;
    }
    node.refuse(QStringLiteral("%1 is not for a catalogue to say").arg(quoted(QString(wordOf(*reason)))));
    return GreyReason::None;
}

void readLight(const JsonNode &node, Band &band)
{
    band.verdict = node.member(verdictName).word(verdictFromWord, QLatin1StringView("verdict")).value_or(Verdict::Grey);
    band.say = node.member(sayName).text().value_or(QString());
    if (!isSay(band.say))
        node.member(sayName).refuse(QStringLiteral("letters, digits, - and _ are expected"));
    band.owner = node.member(ownerName).word(ownerFromWord, QLatin1StringView("owner"));
    band.greyReason = readGreyReason(node.member(greyReasonName));
    const bool saysGrey = node.member(verdictName).value().toString() == wordOf(Verdict::Grey);
    const bool saysReason = node.member(greyReasonName).exists();
    if (saysGrey && !saysReason)
        node.refuse(QStringLiteral("grey wants a \"greyReason\""));
    if (!saysGrey && saysReason)
        node.member(greyReasonName).refuse(QStringLiteral("only with the verdict grey"));
}

std::optional<FactValue> demandedValue(const QJsonValue &value, std::optional<FactType> type)
{
    if (type && !missingIn(value, *type).isEmpty())
        return std::nullopt;
    if (value.isBool())
        return FactValue(value.toBool());
    if (value.isString())
        return FactValue(value.toString());
    if (value.isDouble()) {
        // The default of a number that no integer holds.
        const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
        const bool isReal = type == FactType::Real || whole == std::numeric_limits<qint64>::min();
        return isReal ? FactValue(value.toDouble()) : FactValue(whole);
    }
    if (!isListOfTexts(value))
        return std::nullopt;
    return FactValue(value.toVariant().toStringList());
}

} // namespace

std::vector<Band> readBands(const JsonNode &list, const ProbeKind &kind)
{
    std::vector<Band> bands;
    for (const JsonNode &node : list.entries()) {
        Band band;
        if (node.isObjectOf({verdictName, allName}, {sayName, ownerName, greyReasonName})) {
            readLight(node, band);
            const auto conditions = node.member(allName).entries();
            for (const JsonNode &condition : conditions)
                band.all.push_back(readCondition(condition, kind));
            if (node.member(allName).value().isArray() && conditions.empty())
                node.member(allName).refuse(QStringLiteral("at least one condition is expected"));
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

Band readOtherwise(const JsonNode &node)
{
    Band band;
    if (node.value().isString()) {
        const auto verdict = node.word(verdictFromWord, QLatin1StringView("verdict"));
        band.verdict = verdict.value_or(Verdict::Grey);
        if (verdict == Verdict::Grey)
            node.refuse(QStringLiteral("grey wants an object with a \"greyReason\""));
        return band;
    }
    if (node.exists() && node.isObjectOf({verdictName}, {sayName, ownerName, greyReasonName}))
        readLight(node, band);
    return band;
}

std::optional<Demand> readDemand(const JsonNode &node, const ProbeKind *kind)
{
    if (!node.exists() ||
        !node.isObjectOf({QLatin1StringView("key"), QLatin1StringView("value")}, {QLatin1StringView("ours")}))
        return std::nullopt;
    const auto key = node.member(QLatin1StringView("key")).text();
    const bool ours = node.member(QLatin1StringView("ours")).flag().value_or(false);
    const JsonNode value = node.member(QLatin1StringView("value"));
    if (!key || !value.exists())
        return std::nullopt;
    const AnyFact *fact = kind ? yieldOf(*kind, *key) : nullptr;
    const auto typed = demandedValue(value.value(), fact ? std::optional(fact->type) : std::nullopt);
    if (!typed) {
        value.refuse(QStringLiteral("a value of the kind of its key is expected"));
        return std::nullopt;
    }
    std::optional<Demand> demand(std::in_place);
    demand->key = *key;
    demand->value = *typed;
    demand->ours = ours;
    return demand;
}

} // namespace selfcheck
