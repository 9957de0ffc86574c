// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Questions about certificates that a TLS server has sent, asked after the handshake. Whether the handshake itself
// was right is TlsClient's.
#pragma once

#include "probes/wire/trust_store.h"

#include <QtCore/QByteArrayList>

namespace selfcheck {

/// Do the certificates (DER, the server's first, as sent) lead to a root of the store, for a TLS server, now? Names
/// are not looked at. False for an empty chain and for bytes that are no certificate.
[[nodiscard]] bool leadsTo(const TrustStore &roots, const QByteArrayList &chain);

/// Does the certificate carry receipts of public logs (RFC 6962 3.3)? Public authorities put them in, the private
/// ones of proxies and virus scanners have none to put in. The receipts' signatures are not checked.
[[nodiscard]] bool hasLogReceipts(const QByteArray &certificate);

} // namespace selfcheck
