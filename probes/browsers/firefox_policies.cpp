// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/firefox_policies.h"

#include "probes/browsers/relaxed_json.h"
#include "probes/system/browser_files.h"
#include "probes/system/registry.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <array>

namespace selfcheck {

namespace {

constexpr qint64 policyFileLimit = 1 << 20;
constexpr int deepest = 5;
constexpr int mostValues = 2000;

constexpr std::array wantedPolicies{QLatin1StringView("Cookies"), QLatin1StringView("Permissions"),
                                    QLatin1StringView("Preferences"), QLatin1StringView("SanitizeOnShutdown"),
                                    QLatin1StringView("PrivateBrowsingModeAvailability")};

/// A key of the registry as nested objects.
class KeyReader {
public:
    KeyReader(const Registry &registry, QStringList &unread) : m_registry(registry), m_unread(unread) {}

    /// Undefined when nothing stands there.
    QJsonValue valueAt(const QString &key, const QString &name)
    {
        const QString place = key + u'\\' + name;
        const RegistryAnswer answer = m_registry.ask(key, name);
        switch (answer.state) {
        case RegistryAnswer::State::Missing: return QJsonValue::Undefined;
        case RegistryAnswer::State::Denied: return refuse(place + QLatin1StringView(": may not be read"));
        case RegistryAnswer::State::OtherKind: return refuse(place + QLatin1StringView(": ") + answer.kind);
        case RegistryAnswer::State::Found: break;
        }
        if (++m_values > mostValues)
            return refuse(place + QLatin1StringView(": too many values"));
        if (const auto *number = std::get_if<qint64>(&answer.value))
            return *number;
        if (const auto *text = std::get_if<QString>(&answer.value))
            return fromText(*text, place);
        if (const auto *lines = std::get_if<QStringList>(&answer.value))
            return fromText(lines->join(u'\n'), place);
        return refuse(place + QLatin1StringView(": bytes"));
    }

    QJsonObject below(const QString &key, int depth = 0)
    {
        if (m_registry.ask(key, {}).state == RegistryAnswer::State::Denied)
            refuse(key + QLatin1StringView(": may not be read"));
        QJsonObject object;
        const QStringList names = m_registry.valueNames(key);
        for (const QString &name : names) {
            if (const QJsonValue value = valueAt(key, name); !value.isUndefined())
                object.insert(name, value);
        }
        if (depth >= deepest)
            return object;
        const QStringList subkeys = m_registry.subkeys(key);
        for (const QString &name : subkeys)
            object.insert(name, below(key + u'\\' + name, depth + 1));
        return object;
    }

private:
    // Firefox takes a text that begins like JSON for JSON.
    QJsonValue fromText(const QString &text, const QString &place)
    {
        if (!text.trimmed().startsWith(u'{'))
            return text;
        const auto json = parseRelaxedJson(text.toUtf8(), place);
        return json ? QJsonValue(*json) : refuse(json.failure().toString());
    }

    QJsonValue refuse(const QString &reason)
    {
        m_unread += reason;
        return QJsonValue::Undefined;
    }

    const Registry &m_registry;
    QStringList &m_unread;
    int m_values = 0;
};

} // namespace

FirefoxPolicies FirefoxPolicies::read(const QString &program, const System &system)
{
    FirefoxPolicies policies;
    if (system.registry)
        policies.readRegistry(*system.registry);
    if (!system.browserFiles)
        return policies;
    const QString ofSystem = QStringLiteral("/etc/firefox/policies/policies.json");
    // The one of the system takes the place of the one beside the program.
    if (!system.registry && policies.readFile(ofSystem, ofSystem, *system.browserFiles))
        return policies;
    const QString beside = QStringLiteral("distribution/policies.json");
    if (!program.isEmpty())
        policies.readFile(beside, QFileInfo(program).path() + u'/' + beside, *system.browserFiles);
    return policies;
}

QJsonValue FirefoxPolicies::at(QLatin1StringView path) const
{
    QJsonValue value = m_policies;
    const QStringList names = QString(path).split(u'/');
    for (const QString &name : names) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value.toObject().value(name);
    }
    return value;
}

QString FirefoxPolicies::placeOf(QLatin1StringView path) const
{
    const QString text(path);
    const Source source = m_sources.value(text.section(u'/', 0, 0));
    return source.place + source.separator + QString(text).replace(u'/', source.separator);
}

std::optional<bool> FirefoxPolicies::flag(QLatin1StringView path) const
{
    const QJsonValue value = at(path);
    if (value.isBool())
        return value.toBool();
    const qint64 number = value.toInteger(-1);
    return number == 0 || number == 1 ? std::optional(number == 1) : std::nullopt;
}

QStringList FirefoxPolicies::texts(QLatin1StringView path) const
{
    const QJsonValue value = at(path);
    if (value.isArray())
        return value.toVariant().toStringList();
    QStringList texts;
    const QJsonObject numbered = value.toObject();
    for (const QJsonValue &entry : numbered)
        texts += entry.toString();
    return texts;
}

// The first one stays: sources are read from the strongest on.
void FirefoxPolicies::keep(const QString &name, const QJsonValue &value, const Source &source)
{
    if (value.isUndefined() || m_policies.contains(name))
        return;
    m_policies.insert(name, value);
    m_sources.insert(name, source);
}

void FirefoxPolicies::readRegistry(const Registry &registry)
{
    for (const char *hive : {"HKLM", "HKCU"}) {
        const QString key = QLatin1StringView(hive) + QStringLiteral("\\SOFTWARE\\Policies\\Mozilla\\Firefox");
        if (registry.ask(key, {}).state == RegistryAnswer::State::Denied) {
            m_unread += key;
            continue;
        }
        const Source source{key, u'\\'};
        KeyReader reader(registry, m_unread);
        for (const QLatin1StringView name : wantedPolicies) {
            keep(name, reader.valueAt(key, name), source);
            if (const QString subkey = key + u'\\' + name; registry.hasKey(subkey))
                keep(name, reader.below(subkey), source);
        }
    }
}

bool FirefoxPolicies::readFile(const QString &shownPlace, const QString &file, const BrowserFiles &files)
{
    const auto bytes = files.content(file, policyFileLimit);
    if (!bytes) {
        const bool isMissing = bytes.failure().kind() == FailureKind::FileMissing;
        if (!isMissing)
            m_unread += shownPlace + QLatin1StringView(": ") + bytes.failure().detail();
        return !isMissing;
    }
    const auto json = parseRelaxedJson(*bytes, shownPlace);
    if (!json) {
        m_unread += json.failure().toString();
        return true;
    }
    const QJsonObject all = json->value(QLatin1StringView("policies")).toObject();
    for (const QLatin1StringView name : wantedPolicies)
        keep(name, all.value(name), {shownPlace + QLatin1StringView("#/policies"), u'/'});
    return true;
}

} // namespace selfcheck
