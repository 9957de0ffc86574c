// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the telephony provider adds to the document: name, hosts, endpoints, planned load, agreed proxy,
// branding. Read with loadProfile(), checked against resources/schemas/profile.schema.json's rules, its
// signature against keys that this program knows or that stand in it. Secrets (TURN and SIP passwords)
// may stand in it, but are never copied into facts, reports or logs.
#pragma once

#include "core/result.h"
#include "core/workplace.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace selfcheck {

enum class SignatureState {
    None,    ///< unsigned: works, and says so
    Foreign, ///< correctly signed, with a key this program does not know: works, and says so
    Trusted, ///< correctly signed with a known key
};
[[nodiscard]] QLatin1StringView wordOf(SignatureState state);

class Profile {
public:
    /// The empty profile: everything the document states, no servers.
    Profile() = default;
    Profile(QJsonObject content, SignatureState signature, QString file);

    [[nodiscard]] bool isEmpty() const { return m_content.isEmpty(); }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] Workplace workplace() const;
    /// "#rrggbb", empty when the profile has none.
    [[nodiscard]] QString accentColour() const;
    [[nodiscard]] QString supportEmail() const;
    [[nodiscard]] SignatureState signature() const { return m_signature; }
    /// SHA-256 of the signing key, hex in groups of four; empty when unsigned.
    [[nodiscard]] QString keyFingerprint() const;
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Undefined for a path the profile does not have. Path: "hosts.web", "turn.urls".
    [[nodiscard]] QJsonValue value(QStringView dottedPath) const;
    [[nodiscard]] const QJsonObject &content() const { return m_content; }

private:
    QJsonObject m_content;
    SignatureState m_signature = SignatureState::None;
    QString m_file;
};

/// A broken signature, a wrong type or an unknown member is refused, each with its pointer. Trusted are the
/// keys shipped with the program (core/profile_signature.h), or those given: 32 bytes each.
[[nodiscard]] Result<Profile> loadProfile(const QString &file);
[[nodiscard]] Result<Profile> loadProfile(const QString &file, const QByteArrayList &trustedKeys);
/// For tests and for profiles from elsewhere; name stands in messages.
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &bytes, const QString &name);
[[nodiscard]] Result<Profile> parseProfile(const QByteArray &bytes, const QString &name,
                                           const QByteArrayList &trustedKeys);

inline constexpr qint64 profileSizeLimitBytes = 1024 * 1024;

} // namespace selfcheck
