// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/json_schema.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <gtest/gtest.h>

#include <cmath>

namespace selfcheck::test {

namespace {

QString word(const char *text) { return QString::fromLatin1(text); }

class Checker {
public:
    explicit Checker(QJsonObject root) : m_root(std::move(root)) {}

    QStringList errors(const QJsonValue &schema, const QJsonValue &value, const QString &place) const
    {
        if (schema.isBool())
            return schema.toBool() ? QStringList() : QStringList{place + word(": not allowed")};
        QStringList list;
        const QJsonObject rules = schema.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            list += check(rules, rule.key(), rule.value(), value, place);
        return list;
    }

private:
    bool fits(const QJsonValue &schema, const QJsonValue &value) const { return errors(schema, value, {}).isEmpty(); }

    static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == word("integer"))
            return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
        return (type == word("object") && value.isObject()) || (type == word("array") && value.isArray()) ||
               (type == word("string") && value.isString()) || (type == word("number") && value.isDouble()) ||
               (type == word("boolean") && value.isBool()) || (type == word("null") && value.isNull());
    }

    static QStringList said(bool isRight, const QString &place, const QString &rule)
    {
        return isRight ? QStringList() : QStringList{place + word(": ") + rule};
    }

    QStringList check(const QJsonObject &rules, const QString &rule, const QJsonValue &with, const QJsonValue &value,
                      const QString &place) const
    {
        static const QSet<QString> silent{word("$schema"),     word("$id"),     word("$defs"),   word("title"),
                                          word("description"), word("then"),    word("else"),    word("format"),
                                          word("examples"),    word("default"), word("$comment")};
        if (silent.contains(rule))
            return {};
        if (rule == word("$ref"))
            return errors(target(with.toString()), value, place);
        if (rule == word("type")) {
            const QJsonArray types = with.isArray() ? with.toArray() : QJsonArray{with};
            bool isAny = false;
            for (const QJsonValue &type : types)
                isAny = isAny || isOfType(value, type.toString());
            return said(isAny, place, rule);
        }
        if (rule == word("const"))
            return said(value == with, place, rule);
        if (rule == word("enum"))
            return said(with.toArray().contains(value), place, rule);
        if (rule == word("if")) {
            const QString branch = fits(with, value) ? word("then") : word("else");
            return rules.contains(branch) ? errors(rules.value(branch), value, place) : QStringList();
        }
        if (rule == word("anyOf") || rule == word("oneOf") || rule == word("allOf"))
            return checkCombination(rule, with.toArray(), value, place);
        if (value.isObject())
            return checkObject(rules, rule, with, value.toObject(), place);
        if (value.isArray())
            return checkArray(rule, with, value.toArray(), place);
        if (value.isString())
            return checkString(rule, with, value.toString(), place);
        if (value.isDouble() && rule == word("minimum"))
            return said(value.toDouble() >= with.toDouble(), place, rule);
        if (value.isDouble() && rule == word("maximum"))
            return said(value.toDouble() <= with.toDouble(), place, rule);
        return known(rule, place);
    }

    QStringList checkCombination(const QString &rule, const QJsonArray &schemas, const QJsonValue &value,
                                 const QString &place) const
    {
        qsizetype count = 0;
        QStringList all;
        for (const QJsonValue &schema : schemas) {
            const QStringList list = errors(schema, value, place);
            count += list.isEmpty() ? 1 : 0;
            all += list;
        }
        if (rule == word("allOf"))
            return all;
        return said(rule == word("anyOf") ? count > 0 : count == 1, place, rule);
    }

    QStringList checkObject(const QJsonObject &rules, const QString &rule, const QJsonValue &with,
                            const QJsonObject &value, const QString &place) const
    {
        QStringList list;
        if (rule == word("properties") || rule == word("additionalProperties")) {
            const QJsonObject properties = rules.value(word("properties")).toObject();
            for (auto each = value.begin(); each != value.end(); ++each) {
                const bool isListed = properties.contains(each.key());
                const QString here = place + u'/' + each.key();
                if (rule == word("properties") && isListed)
                    list += errors(properties.value(each.key()), each.value(), here);
                if (rule == word("additionalProperties") && !isListed)
                    list += errors(with, each.value(), here);
            }
            return list;
        }
        if (rule == word("required")) {
            for (const QJsonValue &name : with.toArray())
                list += said(value.contains(name.toString()), place, word("missing ") + name.toString());
            return list;
        }
        if (rule == word("dependentRequired")) {
            const QJsonObject needs = with.toObject();
            for (auto each = needs.begin(); each != needs.end(); ++each) {
                for (const QJsonValue &name : each.value().toArray())
                    list += said(!value.contains(each.key()) || value.contains(name.toString()), place, rule);
            }
            return list;
        }
        if (rule == word("minProperties"))
            return said(value.size() >= with.toInt(), place, rule);
        if (rule == word("maxProperties"))
            return said(value.size() <= with.toInt(), place, rule);
        return known(rule, place);
    }

    QStringList checkArray(const QString &rule, const QJsonValue &with, const QJsonArray &value,
                           const QString &place) const
    {
        if (rule == word("items")) {
            QStringList list;
            for (qsizetype i = 0; i < value.size(); ++i)
                list += errors(with, value.at(i), place + u'/' + QString::number(i));
            return list;
        }
        if (rule == word("minItems"))
            return said(value.size() >= with.toInt(), place, rule);
        if (rule == word("maxItems"))
            return said(value.size() <= with.toInt(), place, rule);
        if (rule == word("uniqueItems")) {
            bool isUnique = true;
            for (qsizetype i = 0; i < value.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j)
                    isUnique = isUnique && value.at(i) != value.at(j);
            }
            return said(isUnique || !with.toBool(), place, rule);
        }
        return known(rule, place);
    }

    static QStringList checkString(const QString &rule, const QJsonValue &with, const QString &value,
                                   const QString &place)
    {
        if (rule == word("minLength"))
            return said(value.size() >= with.toInt(), place, rule);
        if (rule == word("maxLength"))
            return said(value.size() <= with.toInt(), place, rule);
        if (rule == word("pattern")) {
            const QRegularExpression pattern(with.toString());
            return said(pattern.isValid() && pattern.match(value).hasMatch(), place, rule);
        }
        return known(rule, place);
    }

    // Rules for another type say nothing of this value.
    static QStringList known(const QString &rule, const QString &place)
    {
        static const QSet<QString> others{word("properties"),    word("additionalProperties"),
                                          word("required"),      word("dependentRequired"),
                                          word("minProperties"), word("maxProperties"),
                                          word("items"),         word("minItems"),
                                          word("maxItems"),      word("uniqueItems"),
                                          word("minLength"),     word("maxLength"),
                                          word("pattern"),       word("minimum"),
                                          word("maximum")};
        return said(others.contains(rule), place, word("unknown keyword ") + rule);
    }

    QJsonValue target(const QString &reference) const
    {
        QJsonValue found = m_root;
        const QStringList names = reference.mid(2).split(u'/');
        for (const QString &name : names)
            found = found.toObject().value(name);
        return found.isUndefined() ? QJsonValue(false) : found;
    }

    QJsonObject m_root;
};

} // namespace

QStringList schemaErrors(const QJsonObject &schema, const QJsonValue &value)
{
    return Checker(schema).errors(schema, value, {});
}

QJsonObject readObject(const QString &file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(opened.readAll(), &error);
    EXPECT_TRUE(document.isObject()) << file.toStdString() << ": " << error.errorString().toStdString();
    return document.object();
}

} // namespace selfcheck::test
