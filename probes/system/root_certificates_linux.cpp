// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/root_certificates.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace selfcheck {

Status addSystemRoots(TrustStore &store)
{
    const bool done = X509_STORE_set_default_paths(store.native()) == 1;
    // A missing bundle file leaves an error behind although the folder beside it works.
    ERR_clear_error();
    if (!done)
        return Failure::systemCall(QStringLiteral("X509_STORE_set_default_paths"), QStringLiteral("failed"));
    return Done{};
}

} // namespace selfcheck
