// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/workplace_option.h"

#include "core/json_reader.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 sizeLimitBytes = 64 * 1024;

struct Key {
    QString name;
    QStringList spellings;
    bool isList = false;
    const QStringList &known;
};

const std::vector<Key> &keys()
{
    static const std::vector<Key> all{
        {u"role"_s, {u"role"_s}, false, Workplace::knownRoles()},
        {u"hosting"_s, {u"hosting"_s}, false, Workplace::knownHostings()},
        {u"clients"_s, {u"clients"_s, u"client"_s}, true, Workplace::knownClients()},
        {u"channels"_s, {u"channels"_s, u"channel"_s}, true, Workplace::knownChannels()},
    };
    return all;
}

const Key *keyOf(const QString &spelling)
{
    for (const Key &key : keys()) {
        if (key.spellings.contains(spelling))
            return &key;
    }
    return nullptr;
}

QStringList knownKeys()
{
    QStringList names;
    for (const Key &key : keys())
        names += key.name;
    return names;
}

QJsonObject merged(QJsonObject preset, const QJsonObject &over)
{
    for (auto member = over.begin(); member != over.end(); ++member)
        preset.insert(member.key(), member.value());
    return preset;
}

// "client=a,channels=b,c,role=d": a part without "=" belongs to the key before it.
std::variant<QJsonObject, UnknownWord> listed(const QString &typed)
{
    QJsonObject result;
    const Key *key = nullptr;
    const QStringList parts = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString word = part.trimmed();
        if (const qsizetype equals = word.indexOf(u'='); equals >= 0) {
            const QString spelling = word.left(equals).trimmed();
            key = keyOf(spelling);
            if (!key)
                return UnknownWord{spelling, knownKeys()};
            word = word.mid(equals + 1).trimmed();
            if (key->isList)
                result.insert(key->name, QJsonArray());
        }
        if (!key)
            return UnknownWord{word, knownKeys()};
        if (word.isEmpty() && key->isList)
            continue;
        if (!key->known.contains(word))
            return UnknownWord{word, key->known};
        if (!key->isList) {
            result.insert(key->name, word);
            continue;
        }
        QJsonArray values = result.value(key->name).toArray();
        values.append(word);
        result.insert(key->name, values);
    }
    return result;
}

std::variant<QJsonObject, Failure> read(const QString &name)
{
    const Result<QByteArray> bytes = readFile(name, sizeLimitBytes);
    if (!bytes)
        return bytes.failure();
    const Result<QJsonValue> json = parseJson(*bytes, name);
    if (!json)
        return json.failure();
    if (!json->isObject())
        return Failure::badContent(name + u'#', u"not an object"_s);
    return json->toObject();
}

} // namespace

std::variant<Workplace, UnknownWord, Failure> workplaceFrom(const QString &typed, const Workplace &preset)
{
    QJsonObject over;
    const bool isFile = !typed.contains(u'=') || QFile::exists(typed);
    if (isFile) {
        const auto content = read(typed);
        if (const Failure *failure = std::get_if<Failure>(&content))
            return *failure;
        over = std::get<QJsonObject>(content);
    } else {
        const auto list = listed(typed);
        if (const UnknownWord *unknown = std::get_if<UnknownWord>(&list))
            return *unknown;
        over = std::get<QJsonObject>(list);
    }
    Result<Workplace> workplace = Workplace::fromJson(merged(preset.toJson(), over), typed + u'#');
    if (!workplace)
        return workplace.failure();
    return std::move(workplace).value();
}

} // namespace selfcheck
