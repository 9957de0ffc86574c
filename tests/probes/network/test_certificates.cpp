// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/test_certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace selfcheck::test {

namespace {

std::shared_ptr<EVP_PKEY> newKey() { return {EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free}; }

void setName(X509_NAME *name, const QByteArray &common)
{
    const auto *text = reinterpret_cast<const unsigned char *>(common.constData());
    const auto *organisation = reinterpret_cast<const unsigned char *>("Self Check tests");
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, int(common.size()), -1, 0);
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, organisation, -1, -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context = {};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

std::shared_ptr<X509> newCertificate(const QByteArray &common, EVP_PKEY *key, int fromDays, int untilDays)
{
    static long serial = 1000;
    constexpr long secondsPerDay = 24 * 60 * 60;
    const std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromDays * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), untilDays * secondsPerDay);
    X509_set_pubkey(certificate.get(), key);
    setName(X509_get_subject_name(certificate.get()), common);
    return certificate;
}

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(bio);
    return bytes;
}

QByteArray pemOf(X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return bytesOf(bio);
}

} // namespace

QByteArray derOf(const QByteArray &pem)
{
    return QByteArray::fromBase64(pem.sliced(pem.indexOf('\n')).chopped(pem.size() - pem.indexOf("-----END")));
}

Authority::Authority(const QByteArray &name)
    : m_key(newKey()), m_certificate(newCertificate(name, m_key.get(), -3650, 3650))
{
    X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(m_certificate.get()));
    addExtension(m_certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(m_certificate.get(), m_certificate.get(), NID_key_usage, "critical,keyCertSign");
    X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
}

QByteArray Authority::rootPem() const { return pemOf(m_certificate.get()); }

KeyPair Authority::issue(const CertificateWish &wish) const
{
    const auto key = newKey();
    const auto certificate = newCertificate(wish.commonName, key.get(), wish.fromDays, wish.untilDays);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    addExtension(certificate.get(), m_certificate.get(), NID_subject_alt_name, wish.names);
    addExtension(certificate.get(), m_certificate.get(), NID_ext_key_usage, "serverAuth");
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {pemOf(certificate.get()), bytesOf(bio)};
}

} // namespace selfcheck::test
