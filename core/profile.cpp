// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile.h"

#include "core/json_reader.h"
#include "core/profile_shape.h"
#include "core/profile_signature.h"

#include <QtCore/QList>
#include <QtCore/QLocale>

namespace selfcheck {

namespace {

// Everything later versions may change is behind this number, so it is looked at first.
std::optional<Failure> newerVersion(const QJsonObject &content, const QString &name)
{
    const QJsonValue schema = content.value(QLatin1StringView("schema"));
    if (!schema.isDouble() || schema.toDouble() <= profileSchema)
        return std::nullopt;
    return Failure::newerVersion(name + QLatin1StringView("#/schema"),
                                 QString::number(schema.toDouble(), 'g', QLocale::FloatingPointShortest));
}

} // namespace

QLatin1StringView wordOf(SignatureState state)
{
    switch (state) {
    case SignatureState::None: return QLatin1StringView("none");
    case SignatureState::Foreign: return QLatin1StringView("foreign");
    case SignatureState::Trusted: return QLatin1StringView("trusted");
    }
    return QLatin1StringView("none");
}

Profile::Profile(QJsonObject content, SignatureState signature, QString file)
    : m_content(std::move(content)), m_signature(signature), m_file(std::move(file))
{}

QString Profile::id() const { return value(u"id").toString(); }
QString Profile::name() const { return value(u"name").toString(); }
QString Profile::version() const { return value(u"version").toString(); }
QString Profile::accentColour() const { return value(u"accentColour").toString(); }
QString Profile::supportEmail() const { return value(u"supportEmail").toString(); }

Workplace Profile::workplace() const
{
    const auto workplace = Workplace::fromJson(value(u"workplace").toObject(), QString());
    return workplace ? *workplace : Workplace();
}

QString Profile::keyFingerprint() const
{
    if (m_signature == SignatureState::None)
        return {};
    return fingerprintOf(QByteArray::fromBase64(value(u"signature.publicKey").toString().toLatin1()));
}

QJsonValue Profile::value(QStringView dottedPath) const
{
    QJsonValue current = m_content;
    const QList<QStringView> names = dottedPath.split(u'.');
    for (const QStringView name : names) {
        if (!current.isObject())
            return QJsonValue::Undefined;
        current = current.toObject().value(name);
    }
    return current;
}

Result<Profile> loadProfile(const QString &file)
{
    const auto keys = trustedSigningKeys();
    return keys ? loadProfile(file, *keys) : keys.failure();
}

Result<Profile> loadProfile(const QString &file, const QByteArrayList &trustedKeys)
{
    const auto bytes = readFile(file, profileSizeLimitBytes);
    return bytes ? parseProfile(*bytes, file, trustedKeys) : bytes.failure();
}

Result<Profile> parseProfile(const QByteArray &bytes, const QString &name)
{
    const auto keys = trustedSigningKeys();
    return keys ? parseProfile(bytes, name, *keys) : keys.failure();
}

Result<Profile> parseProfile(const QByteArray &bytes, const QString &name, const QByteArrayList &trustedKeys)
{
    if (bytes.size() > profileSizeLimitBytes)
        return Failure::fileTooLarge(name, profileSizeLimitBytes);
    const auto json = parseJson(bytes, name);
    if (!json)
        return json.failure();
    const QJsonObject content = json->toObject();
    if (const auto newer = newerVersion(content, name))
        return *newer;
    JsonProblems problems;
    const auto key = verifyProfile(content, name);
    if (!key)
        problems.add(key.failure());
    checkProfileShape(JsonNode(*json, name, problems));
    if (!problems.isEmpty())
        return problems.toFailure();
    if (key->isEmpty())
        return Profile(content, SignatureState::None, name);
    const bool isTrusted = trustedKeys.contains(*key);
    return Profile(content, isTrusted ? SignatureState::Trusted : SignatureState::Foreign, name);
}

} // namespace selfcheck
