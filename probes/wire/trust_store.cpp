// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/trust_store.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace selfcheck {

namespace {

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

/// How many were added.
int addAllOf(TrustStore &store, const QByteArray &pem)
{
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    int count = 0;
    while (const auto certificate =
               std::unique_ptr<X509, Free>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))) {
        store.add(certificate.get());
        ++count;
    }
    // The end of the text is reported as an error, too.
    ERR_clear_error();
    return count;
}

} // namespace

TrustStore::TrustStore() : m_store(X509_STORE_new(), X509_STORE_free) {}

Status TrustStore::addPem(const QByteArrayList &certificates, const QString &place)
{
    for (qsizetype i = 0; i < certificates.size(); ++i)
        if (addAllOf(*this, certificates[i]) == 0)
            return Failure::badContent(QStringLiteral("%1/%2").arg(place).arg(i),
                                       QStringLiteral("no certificate in PEM form"));
    return Done{};
}

bool TrustStore::addDer(const QByteArray &certificate)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(certificate.constData());
    const std::unique_ptr<X509, Free> parsed(d2i_X509(nullptr, &bytes, static_cast<long>(certificate.size())));
    ERR_clear_error();
    if (parsed)
        add(parsed.get());
    return parsed != nullptr;
}

void TrustStore::add(x509_st *certificate)
{
    X509_STORE_add_cert(m_store.get(), certificate);
    ERR_clear_error();
}

} // namespace selfcheck
