// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/browser_settings.h"

#include "core/json_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace selfcheck {

void BrowserSettings::add(Concern concern, Effect effect, bool byPolicy, const QString &culprit)
{
    note(culprit);
    ConcernState &state = m_states[static_cast<std::size_t>(concern)];
    if (effect < state.effect)
        return;
    if (effect > state.effect)
        state = {effect, false, {}};
    state.byPolicy = state.byPolicy || byPolicy;
    if (!culprit.isEmpty() && !state.culprits.contains(culprit))
        state.culprits += culprit;
}

void BrowserSettings::addToAll(Effect effect, const QString &culprit)
{
    for (const Concern concern : allConcerns)
        add(concern, effect, false, culprit);
}

void BrowserSettings::note(const QString &setting)
{
    if (!setting.isEmpty() && !m_found.contains(setting))
        m_found += setting;
}

BrowserSettings BrowserSettings::together(const BrowserSettings &left, const BrowserSettings &right)
{
    BrowserSettings both = left;
    for (const QString &setting : right.m_found)
        both.note(setting);
    for (const Concern concern : allConcerns) {
        const ConcernState &ours = left.of(concern);
        const ConcernState &theirs = right.of(concern);
        ConcernState &state = both.m_states[static_cast<std::size_t>(concern)];
        state.byPolicy = ours.byPolicy && theirs.byPolicy;
        for (const QString &culprit : theirs.culprits) {
            if (!state.culprits.contains(culprit))
                state.culprits += culprit;
        }
        if (ours.effect != theirs.effect)
            state.effect = Effect::Unknown;
    }
    return both;
}

QString settingText(const QString &place, const QJsonValue &value)
{
    QString text;
    switch (value.type()) {
    case QJsonValue::Bool: text = value.toBool() ? QStringLiteral("true") : QStringLiteral("false"); break;
    case QJsonValue::Double: text = QString::number(value.toDouble(), 'g', 15); break;
    case QJsonValue::String: text = quoted(value.toString()); break;
    case QJsonValue::Array:
        text = quoted(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        break;
    case QJsonValue::Object: text = QStringLiteral("{\u2026}"); break;
    case QJsonValue::Null:
    case QJsonValue::Undefined: text = QStringLiteral("null"); break;
    }
    return place + QLatin1StringView(" = ") + text;
}

} // namespace selfcheck
