// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/chain_check.h"

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

} // namespace

bool leadsTo(const TrustStore &roots, const QByteArrayList &chain)
{
    if (chain.isEmpty())
        return false;
    const auto leaf = parsed(chain.front());
    const std::unique_ptr<STACK_OF(X509), Free> others(sk_X509_new_null());
    const std::unique_ptr<X509_STORE_CTX, Free> context(X509_STORE_CTX_new());
    if (!leaf || !others || !context)
        return false;
    for (const QByteArray &der : chain.sliced(1)) {
        auto other = parsed(der);
        if (other && sk_X509_push(others.get(), other.get()) > 0)
            static_cast<void>(other.release());
    }
    const bool ready = X509_STORE_CTX_init(context.get(), roots.native(), leaf.get(), others.get()) == 1 &&
                       X509_STORE_CTX_set_default(context.get(), "ssl_server") == 1;
    const bool leads = ready && X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return leads;
}

bool hasLogReceipts(const QByteArray &certificate)
{
    const auto leaf = parsed(certificate);
    return leaf && X509_get_ext_by_NID(leaf.get(), NID_ct_precert_scts, -1) >= 0;
}

} // namespace selfcheck
