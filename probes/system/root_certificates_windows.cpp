// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/root_certificates.h"

// clang-format off
#include <windows.h>
#include <wincrypt.h>
// clang-format on

// wincrypt.h has macros of these names, which OpenSSL uses for types.
#undef X509_NAME
#undef X509_EXTENSIONS
#undef PKCS7_ISSUER_AND_SERIAL
#undef PKCS7_SIGNER_INFO
#undef OCSP_REQUEST
#undef OCSP_RESPONSE
#include <openssl/err.h>
#include <openssl/x509.h>

namespace selfcheck {

Status addSystemRoots(TrustStore &store)
{
    const HCERTSTORE roots = ::CertOpenSystemStoreW(0, L"ROOT");
    if (!roots)
        return Failure::systemCall(QStringLiteral("CertOpenSystemStore"), QString::number(::GetLastError()));
    PCCERT_CONTEXT entry = nullptr;
    while ((entry = ::CertEnumCertificatesInStore(roots, entry)) != nullptr) {
        const unsigned char *bytes = entry->pbCertEncoded;
        if (X509 *certificate = d2i_X509(nullptr, &bytes, static_cast<long>(entry->cbCertEncoded))) {
            store.add(certificate);
            X509_free(certificate);
        }
    }
    ERR_clear_error();
    ::CertCloseStore(roots, 0);
    return Done{};
}

} // namespace selfcheck
