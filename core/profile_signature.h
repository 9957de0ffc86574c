// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Signatures of provider profiles: Ed25519 (RFC 8032) over the profile without its "signature" member, as
// compact JSON with sorted members. Makes keys, signs, verifies; whose key is trusted is a list that the caller
// gives. Keys in files are PEM; public keys in memory are their 32 bytes. A private key never leaves the caller.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>

namespace selfcheck {

struct SigningKey {
    QByteArray privatePem; ///< PKCS #8, without a passphrase: the file's rights protect it
    QByteArray publicPem;  ///< SubjectPublicKeyInfo
};
[[nodiscard]] Result<SigningKey> makeSigningKey();

/// The public key's 32 bytes, from a private or a public PEM. BadContent for anything but Ed25519 and for a
/// key behind a passphrase; name stands in the message.
[[nodiscard]] Result<QByteArray> publicKeyFrom(const QByteArray &pem, const QString &name);

/// The bytes that are signed.
[[nodiscard]] QByteArray signedBytesOf(const QJsonObject &profile);
/// The profile with a new "signature" member in place of an old one.
[[nodiscard]] Result<QJsonObject> signProfile(const QJsonObject &profile, const QByteArray &privatePem,
                                              const QString &keyName);
/// The public key whose signature fits; empty when the profile is not signed. BadSignature otherwise.
[[nodiscard]] Result<QByteArray> verifyProfile(const QJsonObject &profile, const QString &name);

/// SHA-256 of a public key's 32 bytes, hex in groups of four; empty for an empty key.
[[nodiscard]] QString fingerprintOf(const QByteArray &publicKey);

/// Compiled in from resources/tables/trusted_keys.json.
[[nodiscard]] Result<QByteArrayList> trustedSigningKeys();
/// {"schema": 1, "keys": [{"name": "…", "publicKey": base64}]}
[[nodiscard]] Result<QByteArrayList> parseSigningKeys(const QByteArray &bytes, const QString &name);

} // namespace selfcheck
