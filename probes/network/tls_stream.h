// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// TLS over a connected QTcpSocket: moves bytes between it and the TlsClient, keeps the patience and measures
// the time; before a certificate is called untrusted, it asks the trust store's source of further roots. What the
// handshake and the certificate are worth is TlsClient's judgement.
#pragma once

#include "probes/wire/tls_client.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace selfcheck {

class TlsStream : public QObject {
    Q_OBJECT
public:
    /// host: see TlsClient. The socket is connected and from now on the stream's.
    TlsStream(std::unique_ptr<QTcpSocket> socket, const TrustStore &trust, const QString &host,
              QObject *parent = nullptr);
    /// Closes the connection; no signal follows.
    ~TlsStream() override;

    /// Once. Returns at once.
    void start(std::chrono::milliseconds patience);
    /// After handshakeDone() with TlsState::Secured; ignored otherwise.
    void say(const QByteArray &plain);
    /// After the handshake; the alert may also come later (a server that wants a client certificate in TLS 1.3).
    [[nodiscard]] const TlsResult &result() const { return m_result; }

signals:
    /// Exactly once, from the event loop, with any state but Handshaking.
    void handshakeDone(const selfcheck::TlsResult &result);
    void heard(const QByteArray &plain);
    /// The server closed a secured connection; once, after everything was heard.
    void lost();

private:
    void pump();
    void socketLost();
    bool asksForRoot();
    void rootKnown(const Result<QByteArray> &root);
    void settle();
    void concludeHandshake(TlsState state);
    void send();

    std::unique_ptr<QTcpSocket> m_socket;
    TrustStore m_trust;
    TlsClient m_tls;
    TlsResult m_result;
    QElapsedTimer m_clock;
    QTimer m_patience;
    std::optional<double> m_handshakeMs;
    bool m_isAsking = false;
    bool m_wasAsked = false;
    bool m_concluded = false;
    bool m_lost = false;
};

} // namespace selfcheck
