// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Windows' own opinion of a certificate chain. Its list of installed roots is short on a fresh PC: public
// roots are fetched when a program first needs them, so a chain that ends at none of the installed ones must
// be asked about before it is called untrusted. Names, dates and the use of the certificate stay with TlsClient.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

namespace selfcheck {

/// chain: DER as the server sent it, its own certificate first. The root (DER) that Windows trusts it by; empty
/// when it trusts none. May fetch a root from Microsoft and so take seconds: never in the main thread.
[[nodiscard]] Result<QByteArray> trustedRootOf(const QByteArrayList &chain);

} // namespace selfcheck
