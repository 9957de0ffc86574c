// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Questions about certificates that a TLS server has sent, asked after the handshake. Whether the handshake itself
// was right is TlsClient's.
#pragma once

#include "probes/wire/trust_store.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

namespace selfcheck {

/// Do the certificates (DER, the server's first, as sent) lead to a root of the store, for a TLS server, now? Names
/// are not looked at. False for an empty chain and for bytes that are no certificate.
[[nodiscard]] bool leadsTo(const TrustStore &roots, const QByteArrayList &chain);

/// From the server's certificate up to the root by which the store trusts it, all in DER. Neither names nor dates are
/// looked at. Empty when they lead to no root of the store.
[[nodiscard]] QByteArrayList pathOf(const TrustStore &roots, const QByteArrayList &chain);

/// SHA-256 of the certificate's public key, as pins tell it (RFC 7469 2.4); empty for bytes that are no certificate.
[[nodiscard]] QByteArray keyDigest(const QByteArray &certificate);

/// Who has signed the certificates of the chain: common names, organisations and their units, each once.
[[nodiscard]] QStringList signersOf(const QByteArrayList &chain);

/// Signed by the one whom it names itself.
[[nodiscard]] bool isSelfIssued(const QByteArray &certificate);

/// Does the certificate carry receipts of public logs (RFC 6962 3.3)? Public authorities put them in, the private
/// ones of proxies and virus scanners have none to put in. The receipts' signatures are not checked.
[[nodiscard]] bool hasLogReceipts(const QByteArray &certificate);

} // namespace selfcheck
