// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tls_stream.h"

#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

TlsStream::TlsStream(std::unique_ptr<QTcpSocket> socket, const TrustStore &trust, const QString &host, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_tls(trust, host)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { concludeHandshake(TlsState::Silent); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &TlsStream::pump);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &TlsStream::socketLost);
}

TlsStream::~TlsStream()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void TlsStream::start(std::chrono::milliseconds patience)
{
    m_clock.start();
    m_patience.start(patience);
    m_tls.start();
    send();
    // What came before us, and a connection that has already ended, give no signal any more.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QPointer<TlsStream> alive(this);
            pump(); // NOLINT(clang-analyzer-core.CallAndMessage): the analyzer loses "this" on its way through Qt
            if (alive && m_socket->state() == QAbstractSocket::UnconnectedState)
                socketLost();
        },
        Qt::QueuedConnection);
}

void TlsStream::say(const QByteArray &plain)
{
    m_tls.say(plain);
    send();
}

void TlsStream::pump()
{
    const QPointer<TlsStream> alive(this);
    m_tls.heard(m_socket->readAll());
    send();
    if (m_tls.result().state == TlsState::Handshaking)
        return;
    concludeHandshake(m_tls.result().state);
    if (!alive || m_result.state != TlsState::Secured)
        return;
    m_result.alert = m_tls.result().alert;
    const QByteArray plain = m_tls.takePlain();
    if (!plain.isEmpty())
        emit heard(plain);
    if (alive && m_tls.ended())
        socketLost();
}

void TlsStream::socketLost()
{
    const QPointer<TlsStream> alive(this);
    if (m_socket->bytesAvailable() > 0)
        pump();
    if (!alive)
        return;
    m_tls.lost();
    concludeHandshake(m_tls.result().state);
    if (!alive || m_lost || m_result.state != TlsState::Secured)
        return;
    m_lost = true;
    emit lost();
}

void TlsStream::concludeHandshake(TlsState state)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_patience.stop();
    m_result = m_tls.result();
    m_result.state = state;
    m_result.elapsedMs = double(m_clock.nsecsElapsed()) / 1e6;
    if (state == TlsState::Silent)
        m_result.detail = QStringLiteral("no complete handshake in time");
    emit handshakeDone(m_result);
}

void TlsStream::send()
{
    const QByteArray encrypted = m_tls.takeEncrypted();
    if (!encrypted.isEmpty() && m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(encrypted);
}

} // namespace selfcheck
