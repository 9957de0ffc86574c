// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/json_reader.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace selfcheck {

namespace {

constexpr std::size_t listedProblems = 1000;

QString printable(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

QString escaped(const QString &name)
{
    QString result = printable(name);
    result.replace(u'~', QLatin1StringView("~0"));
    result.replace(u'/', QLatin1StringView("~1"));
    return result;
}

} // namespace

QString quoted(QStringView text)
{
    constexpr qsizetype longest = 60;
    QString shown = printable(text.first(std::min(text.size(), longest)).toString());
    if (text.size() > longest)
        shown += u'\u2026';
    return u'"' + shown + u'"';
}

Result<QByteArray> readFile(const QString &file, qint64 limitBytes)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Failure::fileMissing(file);
    // A pipe or a device could keep the program waiting for ever.
    if (!info.isFile())
        return Failure::fileUnreadable(file, QStringLiteral("not a file"));
    if (info.size() > limitBytes)
        return Failure::fileTooLarge(file, limitBytes);
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return Failure::fileUnreadable(file, opened.errorString());
    QByteArray bytes = opened.read(limitBytes + 1);
    if (opened.error() != QFileDevice::NoError)
        return Failure::fileUnreadable(file, opened.errorString());
    if (bytes.size() > limitBytes)
        return Failure::fileTooLarge(file, limitBytes);
    return bytes;
}

Result<QJsonValue> parseJson(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const qsizetype offset = std::clamp<qsizetype>(error.offset, 0, bytes.size());
    const QByteArray before = bytes.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return Failure::badSyntax(
        name,
        QStringLiteral("line %1, column %2 (byte %3): %4").arg(line).arg(column).arg(offset).arg(error.errorString()));
}

void JsonProblems::add(const Failure &failure)
{
    for (const Failure &each : failure.all()) {
        if (m_failures.size() < listedProblems)
            m_failures.push_back(each);
        else
            ++m_uncounted;
    }
}

Failure JsonProblems::toFailure() const
{
    std::vector<Failure> failures = m_failures;
    if (m_uncounted > 0)
        failures.push_back(Failure::badContent({}, QStringLiteral("and %1 more").arg(m_uncounted)));
    return Failure::several(std::move(failures));
}

JsonNode::JsonNode(QJsonValue value, const QString &file, JsonProblems &problems)
    : JsonNode(std::move(value), &problems, file + u'#')
{}

JsonNode::JsonNode(QJsonValue value, JsonProblems *problems, QString place)
    : m_value(std::move(value)), m_problems(problems), m_place(std::move(place))
{}

JsonNode JsonNode::at(QJsonValue value, const QString &place, JsonProblems &problems)
{
    return {std::move(value), &problems, place};
}

void JsonNode::refuse(const QString &detail) const { m_problems->add(Failure::badContent(m_place, detail)); }

JsonNode JsonNode::member(const QString &name) const
{
    return {m_value.toObject().value(name), m_problems, m_place + u'/' + escaped(name)};
}

JsonNode JsonNode::member(QLatin1StringView name) const
{
    return {m_value.toObject().value(name), m_problems, m_place + u'/' + name};
}

bool JsonNode::isObjectOf(std::initializer_list<QLatin1StringView> required,
                          std::initializer_list<QLatin1StringView> optional) const
{
    if (!m_value.isObject()) {
        refuse(QStringLiteral("an object is expected"));
        return false;
    }
    const QJsonObject object = m_value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto isThis = [&each](QLatin1StringView name) { return each.key() == name; };
        if (std::ranges::none_of(required, isThis) && std::ranges::none_of(optional, isThis))
            member(each.key()).refuse(QStringLiteral("unknown member"));
    }
    for (const QLatin1StringView name : required) {
        if (!object.contains(name))
            refuse(quoted(QString(name)) + QLatin1StringView(" is missing"));
    }
    return true;
}

std::vector<JsonNode> JsonNode::entries(qsizetype most) const
{
    std::vector<JsonNode> nodes;
    if (!exists())
        return nodes;
    if (!m_value.isArray()) {
        refuse(QStringLiteral("a list is expected"));
        return nodes;
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() > most) {
        refuse(QStringLiteral("has %1 entries, at most %2 are expected").arg(array.size()).arg(most));
        return nodes;
    }
    nodes.reserve(static_cast<std::size_t>(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.push_back(JsonNode(array.at(i), m_problems, m_place + u'/' + QString::number(i)));
    return nodes;
}

std::optional<QString> JsonNode::text() const
{
    if (!exists())
        return std::nullopt;
    if (m_value.isString() && !m_value.toString().isEmpty())
        return m_value.toString();
    refuse(QStringLiteral("a text is expected"));
    return std::nullopt;
}

std::optional<bool> JsonNode::flag() const
{
    if (!exists())
        return std::nullopt;
    if (m_value.isBool())
        return m_value.toBool();
    refuse(QStringLiteral("true or false is expected"));
    return std::nullopt;
}

std::optional<qint64> JsonNode::integer(qint64 least, qint64 most) const
{
    if (!exists())
        return std::nullopt;
    const double number = m_value.toDouble();
    // toInteger() answers its default for a fraction and for what no integer holds.
    const qint64 whole = m_value.toInteger(most);
    if (m_value.isDouble() && number == std::floor(number) && number >= static_cast<double>(least) &&
        number <= static_cast<double>(most) && whole >= least && whole <= most)
        return whole;
    refuse(QStringLiteral("a whole number from %1 to %2 is expected").arg(least).arg(most));
    return std::nullopt;
}

QStringList JsonNode::texts() const
{
    QStringList list;
    QSet<QString> seen;
    for (const JsonNode &entry : entries()) {
        const auto spelling = entry.text();
        if (!spelling)
            continue;
        if (seen.contains(*spelling)) {
            entry.refuse(quoted(*spelling) + QLatin1StringView(" stands here twice"));
            continue;
        }
        seen.insert(*spelling);
        list += *spelling;
    }
    return list;
}

QStringList JsonNode::words(const QStringList &known) const
{
    const QStringList list = texts();
    if (std::ranges::all_of(list, [&known](const QString &word) { return known.contains(word); }))
        return list;
    for (const JsonNode &entry : entries()) {
        if (const QString word = entry.value().toString(); !word.isEmpty() && !known.contains(word))
            entry.refuse(QStringLiteral("%1 is none of %2").arg(quoted(word), known.join(QLatin1StringView(", "))));
    }
    return list;
}

} // namespace selfcheck
