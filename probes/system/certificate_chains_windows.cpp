// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/certificate_chains.h"

// With the patience for fetching a root.
#define CERT_CHAIN_PARA_HAS_EXTRA_FIELDS
// clang-format off
#include <windows.h>
#include <wincrypt.h>
// clang-format on

namespace selfcheck {

namespace {

constexpr DWORD patienceMs = 4000;

struct ChainContext {
    PCCERT_CHAIN_CONTEXT chain = nullptr;
    ~ChainContext()
    {
        if (chain)
            ::CertFreeCertificateChain(chain);
    }
};

struct CertificateContext {
    PCCERT_CONTEXT certificate = nullptr;
    ~CertificateContext()
    {
        if (certificate)
            ::CertFreeCertificateContext(certificate);
    }
};

struct MemoryStore {
    HCERTSTORE store = ::CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, CERT_STORE_CREATE_NEW_FLAG, nullptr);
    ~MemoryStore()
    {
        if (store)
            ::CertCloseStore(store, 0);
    }
};

Failure refused(const char *call)
{
    return Failure::systemCall(QLatin1StringView(call), QString::number(::GetLastError(), 16));
}

const BYTE *bytesOf(const QByteArray &der) { return reinterpret_cast<const BYTE *>(der.constData()); }

QByteArray lastOf(const CERT_SIMPLE_CHAIN &chain)
{
    if (chain.cElement == 0)
        return {};
    const CERT_CONTEXT &root = *chain.rgpElement[chain.cElement - 1]->pCertContext;
    return QByteArray(reinterpret_cast<const char *>(root.pbCertEncoded), static_cast<qsizetype>(root.cbCertEncoded));
}

} // namespace

Result<QByteArray> trustedRootOf(const QByteArrayList &chain)
{
    if (chain.isEmpty())
        return QByteArray();
    const MemoryStore others;
    CertificateContext own;
    own.certificate = ::CertCreateCertificateContext(X509_ASN_ENCODING, bytesOf(chain.front()),
                                                     static_cast<DWORD>(chain.front().size()));
    if (!others.store || !own.certificate)
        return refused("CertCreateCertificateContext");
    for (const QByteArray &each : chain.sliced(1))
        ::CertAddEncodedCertificateToStore(others.store, X509_ASN_ENCODING, bytesOf(each),
                                           static_cast<DWORD>(each.size()), CERT_STORE_ADD_ALWAYS, nullptr);
    CERT_CHAIN_PARA wish = {};
    wish.cbSize = sizeof wish;
    char serverAuthentication[] = szOID_PKIX_KP_SERVER_AUTH;
    char *uses[] = {serverAuthentication};
    wish.RequestedUsage.dwType = USAGE_MATCH_TYPE_OR;
    wish.RequestedUsage.Usage.cUsageIdentifier = 1;
    wish.RequestedUsage.Usage.rgpszUsageIdentifier = uses;
    wish.dwUrlRetrievalTimeout = patienceMs;
    ChainContext built;
    // No revocation is asked for; the root may be fetched.
    if (!::CertGetCertificateChain(nullptr, own.certificate, nullptr, others.store, &wish, 0, nullptr, &built.chain) ||
        !built.chain)
        return refused("CertGetCertificateChain");
    // Dates are judged by TlsClient: an expired chain that ends at a trusted root is expired, not untrusted.
    const DWORD trouble =
        built.chain->TrustStatus.dwErrorStatus & ~DWORD(CERT_TRUST_IS_NOT_TIME_VALID | CERT_TRUST_IS_NOT_TIME_NESTED);
    if (trouble != CERT_TRUST_NO_ERROR || built.chain->cChain == 0)
        return QByteArray();
    return lastOf(*built.chain->rgpChain[0]);
}

} // namespace selfcheck
