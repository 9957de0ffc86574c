// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/chain_check.h"

#include "probes/wire/certificate.h"

#include <QtCore/QCryptographicHash>

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

namespace selfcheck {

namespace {

struct Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

std::unique_ptr<X509, Free> parsed(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    std::unique_ptr<X509, Free> certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

/// The path that OpenSSL found; empty without one.
QByteArrayList verified(const TrustStore &roots, const QByteArrayList &chain, unsigned long flags)
{
    if (chain.isEmpty())
        return {};
    const auto leaf = parsed(chain.front());
    const std::unique_ptr<STACK_OF(X509), Free> others(sk_X509_new_null());
    const std::unique_ptr<X509_STORE_CTX, Free> context(X509_STORE_CTX_new());
    if (!leaf || !others || !context)
        return {};
    for (const QByteArray &der : chain.sliced(1)) {
        auto other = parsed(der);
        if (other && sk_X509_push(others.get(), other.get()) > 0)
            static_cast<void>(other.release());
    }
    const bool ready = X509_STORE_CTX_init(context.get(), roots.native(), leaf.get(), others.get()) == 1 &&
                       X509_STORE_CTX_set_default(context.get(), "ssl_server") == 1;
    if (ready)
        X509_STORE_CTX_set_flags(context.get(), flags);
    QByteArrayList path;
    if (ready && X509_verify_cert(context.get()) == 1) {
        const STACK_OF(X509) *found = X509_STORE_CTX_get0_chain(context.get());
        for (int i = 0; i < sk_X509_num(found); ++i)
            path.append(derOf(sk_X509_value(found, i)));
    }
    ERR_clear_error();
    return path;
}

} // namespace

bool leadsTo(const TrustStore &roots, const QByteArrayList &chain) { return !verified(roots, chain, 0).isEmpty(); }

QByteArrayList pathOf(const TrustStore &roots, const QByteArrayList &chain)
{
    return verified(roots, chain, X509_V_FLAG_NO_CHECK_TIME);
}

QByteArray keyDigest(const QByteArray &certificate)
{
    const auto known = parsed(certificate);
    if (!known)
        return {};
    const X509_PUBKEY *key = X509_get_X509_PUBKEY(known.get());
    const int size = i2d_X509_PUBKEY(key, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509_PUBKEY(key, &end);
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256);
}

QStringList signersOf(const QByteArrayList &chain)
{
    QStringList signers;
    for (const QByteArray &der : chain)
        if (const auto certificate = parsed(der))
            signers += issuerWords(certificate.get());
    signers.removeDuplicates();
    return signers;
}

bool isSelfIssued(const QByteArray &certificate)
{
    const auto known = parsed(certificate);
    return known && X509_NAME_cmp(X509_get_subject_name(known.get()), X509_get_issuer_name(known.get())) == 0;
}

bool hasLogReceipts(const QByteArray &certificate)
{
    const auto leaf = parsed(certificate);
    return leaf && X509_get_ext_by_NID(leaf.get(), NID_ct_precert_scts, -1) >= 0;
}

} // namespace selfcheck
