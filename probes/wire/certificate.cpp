// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/certificate.h"

#include <QtCore/QTimeZone>

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace selfcheck {

namespace {

QString text(const ASN1_STRING *value)
{
    constexpr qsizetype limit = 120;
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    if (size < 0)
        return {};
    QString words = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return words.left(limit);
}

QString part(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    return index < 0 ? QString() : text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
}

QString firstDnsName(const X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)),
        GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            return text(name->d.dNSName);
    }
    return {};
}

QDateTime time(const ASN1_TIME *value)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(value, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

} // namespace

QByteArray derOf(const x509_st *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &end);
    return der;
}

QString subjectName(const x509_st *certificate)
{
    const X509_NAME *name = X509_get_subject_name(certificate);
    const QString common = part(name, NID_commonName);
    if (!common.isEmpty())
        return common;
    const QString dns = firstDnsName(certificate);
    return dns.isEmpty() ? part(name, NID_organizationName) : dns;
}

QString issuerName(const x509_st *certificate)
{
    const X509_NAME *name = X509_get_issuer_name(certificate);
    const QString common = part(name, NID_commonName);
    const QString organisation = part(name, NID_organizationName);
    if (common.isEmpty() || organisation.isEmpty())
        return common + organisation;
    return QStringLiteral("%1 (%2)").arg(common, organisation);
}

QStringList issuerWords(const x509_st *certificate)
{
    const X509_NAME *name = X509_get_issuer_name(certificate);
    QStringList words;
    for (const int nid : {NID_commonName, NID_organizationName, NID_organizationalUnitName})
        words.append(part(name, nid));
    words.removeAll(QString());
    return words;
}

QDateTime validFrom(const x509_st *certificate) { return time(X509_get0_notBefore(certificate)); }

QDateTime validUntil(const x509_st *certificate) { return time(X509_get0_notAfter(certificate)); }

} // namespace selfcheck
