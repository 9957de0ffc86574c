// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The client side of TLS without a socket: encrypted bytes in and out, plain bytes out and in. The same on
// every system, and unlike the systems' own TLS it shows the certificates as they were sent, the alert, the
// version and the cipher. A certificate that fails the check does not end the handshake: it is judged, and
// nothing is said over such a connection. No revocation check, no session resumption, no client certificate.
#pragma once

#include "probes/wire/trust_store.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>

namespace selfcheck {

enum class TlsState {
    Handshaking,
    Secured,         ///< certificate valid, for this name, by a trusted root
    HandshakeFailed, ///< by an alert of the server, or it does not speak TLS
    ClosedEarly,     ///< the connection ended before TLS was up, without an alert
    Silent,          ///< no complete handshake within the patience (said by TlsStream only)
    Untrusted,       ///< no chain to a trusted root, or a chain that must not be used so
    WrongName,
    Expired, ///< the server's certificate or one above it
    NotYetValid,
};

struct TlsResult {
    TlsState state = TlsState::Handshaking;
    QString version; ///< "TLS 1.3"
    QString cipher;  ///< "TLS_AES_256_GCM_SHA384"
    /// Fatal alert the server sent ("handshake failure"); empty without one.
    QString alert;
    /// English and technical, why it failed.
    QString detail;
    /// Common names, else the first DNS name or the organisation; issuer with its organisation in brackets.
    QString subject;
    QString issuer;
    QDateTime validFrom; ///< of the server's certificate, UTC
    QDateTime validUntil;
    /// DER, as sent: the server's certificate first. Usually without the root.
    QByteArrayList chain;
    /// Receipts of public logs (RFC 6962 3.3) came along, in the certificate or beside it. Not verified.
    bool hasReceipts = false;
    double elapsedMs = 0;
};

class TlsClient {
public:
    /// host: the name to ask for (SNI) and to find in the certificate, or an address literal (no SNI then).
    TlsClient(const TrustStore &trust, const QString &host);
    ~TlsClient();
    Q_DISABLE_COPY_MOVE(TlsClient)

    /// Begins; then takeEncrypted() has the first bytes to send.
    void start();
    /// From the server. Afterwards look at result(), takePlain() and takeEncrypted().
    void heard(QByteArrayView encrypted);
    /// The trust store knows more roots now: an Untrusted chain is judged once more, and may be Secured after all.
    void judgeAgain();
    /// The server has closed the connection.
    void lost();
    /// Only while Secured.
    void say(QByteArrayView plain);

    [[nodiscard]] QByteArray takeEncrypted();
    [[nodiscard]] QByteArray takePlain();
    /// The server said that it sends no more (close_notify or a fatal alert after the handshake).
    [[nodiscard]] bool ended() const;
    [[nodiscard]] const TlsResult &result() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selfcheck
