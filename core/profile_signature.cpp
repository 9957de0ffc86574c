// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_signature.h"

#include "core/json_reader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <limits>
#include <memory>

namespace selfcheck {

namespace {

constexpr qsizetype publicKeyBytes = 32; // RFC 8032 section 5.1.5
constexpr qsizetype signatureBytes = 64; // RFC 8032 section 5.1.6
constexpr qint64 keyFileLimitBytes = 1024 * 1024;
constexpr QLatin1StringView signatureName("signature");
constexpr QLatin1StringView algorithmName("algorithm");
constexpr QLatin1StringView publicKeyName("publicKey");
constexpr QLatin1StringView valueName("value");
constexpr QLatin1StringView algorithm("ed25519");

template<auto function>
struct Freed {
    template<class T>
    void operator()(T *object) const
    {
        function(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

Failure cryptoFailure(const char *call)
{
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *reason = code ? ERR_reason_error_string(code) : nullptr;
    return Failure::systemCall(QLatin1StringView(call), QLatin1StringView(reason ? reason : "unknown"));
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *data(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

// Without it OpenSSL would ask for a passphrase on the terminal.
int noPassphrase(char *, int, int, void *) { return -1; }

Key readKey(const QByteArray &pem, bool isPrivate)
{
    if (pem.size() > std::numeric_limits<int>::max())
        return nullptr;
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    if (!bio)
        return nullptr;
    Key key(isPrivate ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr)
                      : PEM_read_bio_PUBKEY(bio.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_ED25519 ? std::move(key) : nullptr;
}

Failure noKey(const QString &name, const QByteArray &pem)
{
    const bool isLocked = pem.contains("ENCRYPTED");
    return Failure::badContent(name, isLocked ? QStringLiteral("the key is locked by a passphrase")
                                              : QStringLiteral("no Ed25519 key (PEM)"));
}

Result<QByteArray> rawPublicKey(const EVP_PKEY *key)
{
    QByteArray raw(publicKeyBytes, '\0');
    std::size_t size = static_cast<std::size_t>(raw.size());
    if (EVP_PKEY_get_raw_public_key(key, data(raw), &size) != 1 || size != publicKeyBytes)
        return cryptoFailure("EVP_PKEY_get_raw_public_key");
    return raw;
}

Result<QByteArray> bytesOf(const Bio &bio)
{
    const char *start = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &start);
    if (size <= 0 || !start)
        return cryptoFailure("BIO_get_mem_data");
    return QByteArray(start, static_cast<qsizetype>(size));
}

Result<QByteArray> signatureOf(const QByteArray &message, EVP_PKEY *key)
{
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(signatureBytes, '\0');
    std::size_t size = static_cast<std::size_t>(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), data(signature), &size, data(message),
                       static_cast<std::size_t>(message.size())) != 1)
        return cryptoFailure("EVP_DigestSign");
    return signature;
}

bool fits(const QByteArray &signature, const QByteArray &message, const QByteArray &publicKey)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(publicKey),
                                              static_cast<std::size_t>(publicKey.size())));
    const Context context(EVP_MD_CTX_new());
    const bool isRight = key && context &&
                         EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
                         EVP_DigestVerify(context.get(), data(signature), static_cast<std::size_t>(signature.size()),
                                          data(message), static_cast<std::size_t>(message.size())) == 1;
    ERR_clear_error();
    return isRight;
}

/// Empty unless the text is exactly size bytes in base64.
QByteArray bytesFromBase64(const QJsonValue &text, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toString().toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == size ? *decoded : QByteArray();
}

} // namespace

Result<SigningKey> makeSigningKey()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const Bio privateBio(BIO_new(BIO_s_mem()));
    const Bio publicBio(BIO_new(BIO_s_mem()));
    if (!key || !privateBio || !publicBio)
        return cryptoFailure("EVP_PKEY_Q_keygen");
    if (PEM_write_bio_PKCS8PrivateKey(privateBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_PUBKEY(publicBio.get(), key.get()) != 1)
        return cryptoFailure("PEM_write_bio");
    auto privatePem = bytesOf(privateBio);
    auto publicPem = bytesOf(publicBio);
    if (!privatePem || !publicPem)
        return cryptoFailure("BIO_get_mem_data");
    return SigningKey{std::move(privatePem).value(), std::move(publicPem).value()};
}

Result<QByteArray> publicKeyFrom(const QByteArray &pem, const QString &name)
{
    Key key = readKey(pem, true);
    if (!key)
        key = readKey(pem, false);
    return key ? rawPublicKey(key.get()) : noKey(name, pem);
}

QByteArray signedBytesOf(const QJsonObject &profile)
{
    QJsonObject content = profile;
    content.remove(signatureName);
    // Qt keeps the members of an object sorted.
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> signProfile(const QJsonObject &profile, const QByteArray &privatePem, const QString &keyName)
{
    const Key key = readKey(privatePem, true);
    if (!key)
        return noKey(keyName, privatePem);
    const auto publicKey = rawPublicKey(key.get());
    if (!publicKey)
        return publicKey.failure();
    const auto signature = signatureOf(signedBytesOf(profile), key.get());
    if (!signature)
        return signature.failure();
    QJsonObject result = profile;
    result.insert(signatureName, QJsonObject{{algorithmName, QString(algorithm)},
                                             {publicKeyName, QString::fromLatin1(publicKey->toBase64())},
                                             {valueName, QString::fromLatin1(signature->toBase64())}});
    return result;
}

Result<QByteArray> verifyProfile(const QJsonObject &profile, const QString &name)
{
    const QJsonValue member = profile.value(signatureName);
    if (member.isUndefined())
        return QByteArray();
    const QString place = name + QLatin1StringView("#/signature");
    const QJsonObject signature = member.toObject();
    if (signature.value(algorithmName).toString() != algorithm)
        return Failure::badSignature(place, QStringLiteral("the algorithm is not ed25519"));
    const QByteArray publicKey = bytesFromBase64(signature.value(publicKeyName), publicKeyBytes);
    if (publicKey.isEmpty())
        return Failure::badSignature(place, QStringLiteral("publicKey is not 32 bytes in base64"));
    const QByteArray value = bytesFromBase64(signature.value(valueName), signatureBytes);
    if (value.isEmpty())
        return Failure::badSignature(place, QStringLiteral("value is not 64 bytes in base64"));
    if (signature.size() != 3)
        return Failure::badSignature(place, QStringLiteral("unknown member"));
    if (!fits(value, signedBytesOf(profile), publicKey))
        return Failure::badSignature(place, QStringLiteral("does not fit the content"));
    return publicKey;
}

QString fingerprintOf(const QByteArray &publicKey)
{
    if (publicKey.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex();
    QStringList groups;
    for (qsizetype i = 0; i < digest.size(); i += 4)
        groups += QString::fromLatin1(digest.mid(i, 4));
    return groups.join(u' ');
}

Result<QByteArrayList> trustedSigningKeys()
{
    const QString file = QStringLiteral(":/tables/trusted_keys.json");
    const auto bytes = readFile(file, keyFileLimitBytes);
    return bytes ? parseSigningKeys(*bytes, file) : bytes.failure();
}

Result<QByteArrayList> parseSigningKeys(const QByteArray &bytes, const QString &name)
{
    const auto json = parseJson(bytes, name);
    if (!json)
        return json.failure();
    JsonProblems problems;
    const JsonNode root(*json, name, problems);
    QByteArrayList keys;
    if (root.isObjectOf({QLatin1StringView("schema"), QLatin1StringView("keys")})) {
        static_cast<void>(root.member(QLatin1StringView("schema")).integer(1, 1));
        for (const JsonNode &entry : root.member(QLatin1StringView("keys")).entries()) {
            if (!entry.isObjectOf({QLatin1StringView("name"), publicKeyName}))
                continue;
            static_cast<void>(entry.member(QLatin1StringView("name")).text());
            keys += bytesFromBase64(entry.member(publicKeyName).value(), publicKeyBytes);
            if (keys.last().isEmpty())
                entry.member(publicKeyName).refuse(QStringLiteral("32 bytes in base64 are expected"));
        }
    }
    if (!problems.isEmpty())
        return problems.toFailure();
    return keys;
}

} // namespace selfcheck
