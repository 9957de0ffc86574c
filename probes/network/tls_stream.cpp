// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tls_stream.h"

#include "probes/background.h"

#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

TlsStream::TlsStream(std::unique_ptr<QTcpSocket> socket, const TrustStore &trust, const QString &host, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_trust(trust), m_tls(trust, host)
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
    m_tls.heard(m_socket->readAll());
    send();
    if (m_tls.result().state == TlsState::Handshaking)
        return;
    if (!m_handshakeMs)
        m_handshakeMs = double(m_clock.nsecsElapsed()) / 1e6;
    if (!m_isAsking && !asksForRoot())
        settle();
}

// The source may have to fetch the root from afar, and has a patience of its own.
bool TlsStream::asksForRoot()
{
    const TlsResult &result = m_tls.result();
    if (m_wasAsked || m_concluded || result.state != TlsState::Untrusted || result.chain.isEmpty() ||
        !m_trust.rootSource())
        return false;
    m_isAsking = m_wasAsked = true;
    m_patience.stop();
    inBackground(
        this, [source = m_trust.rootSource(), chain = result.chain] { return source(chain); },
        [this](const Result<QByteArray> &root) { rootKnown(root); });
    return true;
}

void TlsStream::rootKnown(const Result<QByteArray> &root)
{
    m_isAsking = false;
    if (root && !root->isEmpty() && m_trust.addDer(*root))
        m_tls.judgeAgain();
    const QPointer<TlsStream> alive(this);
    settle();
    if (alive && m_socket->state() == QAbstractSocket::UnconnectedState)
        socketLost();
}

void TlsStream::settle()
{
    const QPointer<TlsStream> alive(this);
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
    if (!alive || m_isAsking)
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
    m_result.elapsedMs = m_handshakeMs.value_or(double(m_clock.nsecsElapsed()) / 1e6);
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
