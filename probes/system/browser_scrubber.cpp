// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/browser_scrubber.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 64;

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// "default_public_interface_only", "1.2.3", "": words and numbers of the browser's makers.
bool isKeyword(const QString &text) { return matches(text, u"(?:[a-z]+(?:[_-][a-z]+)*)?|[0-9]+(?:\\.[0-9]+)*"_s); }

bool isUserPref(const QString &line) { return line.startsWith("user_pref("_L1); }

} // namespace

QString BrowserScrubber::word(const QString &text)
{
    // An add-on is known by that word in its name.
    const bool isAddOn = text.contains("ClickOnce"_L1, Qt::CaseInsensitive);
    if (isKeyword(text) || isAddOn || m_asked.contains(text))
        return m_texts.text(text);
    // A pattern of sites and nothing else.
    if (matches(
            text,
            u"(?:[A-Za-z-]+://)?(?:\\[\\*\\.\\]|\\*\\.)?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?::[0-9*]+)?(?:/\\*?)?"_s))
        return m_texts.sites(text);
    m_texts.count(PrivateKind::Browsing, text);
    return u"x"_s;
}

QString BrowserScrubber::memberName(const QString &name)
{
    // "https://meet.firma.de:443,*", unlike "javascript.enabled".
    const bool isPattern = std::ranges::any_of(name, [](QChar c) { return u",*/:"_s.contains(c); });
    const QString clean = m_texts.text(isPattern ? m_texts.sites(name) : name);
    if (clean.size() <= longestName || m_asked.contains(name))
        return clean;
    m_texts.count(PrivateKind::Browsing, name);
    return u"x"_s;
}

QJsonValue BrowserScrubber::setting(const QJsonValue &value)
{
    if (value.isString())
        return word(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &each : old)
            list.append(setting(each));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject old = value.toObject();
    for (auto each = old.begin(); each != old.end(); ++each)
        object.insert(memberName(each.key()), setting(each.value()));
    return object;
}

// user_pref("name", value); one in a line.
QString BrowserScrubber::preferences(const QString &text)
{
    static const QRegularExpression pattern(u"^user_pref\\(\"([^\"]*)\",\\s*\"(.*)\"\\);\\s*$"_s);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QRegularExpressionMatch found = pattern.match(line);
        if (found.hasMatch())
            line = u"user_pref(\"%1\", \"%2\");"_s.arg(memberName(found.captured(1)), word(found.captured(2)));
        else
            line = m_texts.version(line);
    }
    return lines.join(u'\n');
}

QString BrowserScrubber::content(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(setting(json.object()).toObject()).toJson(QJsonDocument::Compact));
    if (text.startsWith(u'{')) {
        m_texts.count(PrivateKind::Browsing, text);
        return u"{broken"_s;
    }
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (isUserPref(line))
            return preferences(text);
    }
    return m_texts.version(text);
}

QJsonObject BrowserScrubber::clean(const QJsonObject &browserFiles)
{
    for (auto group = browserFiles.begin(); group != browserFiles.end(); ++group)
        m_asked += group.value().toObject().keys().join(u'\n') + u'\n';
    QJsonObject clean;
    for (auto group = browserFiles.begin(); group != browserFiles.end(); ++group) {
        if (!group.value().isObject()) {
            clean.insert(group.key(), m_texts.text(group.value().toString()));
            continue;
        }
        QJsonObject entries;
        const QJsonObject old = group.value().toObject();
        for (auto each = old.begin(); each != old.end(); ++each) {
            QJsonValue value = each.value();
            if (value.isString())
                value = group.key() == "texts"_L1 ? content(value.toString()) : m_texts.version(value.toString());
            entries.insert(m_texts.text(each.key()), value);
        }
        clean.insert(group.key(), entries);
    }
    return clean;
}

} // namespace selfcheck
