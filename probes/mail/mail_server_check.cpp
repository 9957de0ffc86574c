// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_server_check.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

// What a server may send before it is listened to.
constexpr qint64 bufferBytes = 64 * 1024;

MailState stateOf(SmtpState state)
{
    switch (state) {
    case SmtpState::NotOffered: return MailState::NotOffered;
    case SmtpState::Stripped: return MailState::Stripped;
    case SmtpState::TurnedAway: return MailState::TurnedAway;
    case SmtpState::TlsRefused: return MailState::TlsFailed;
    case SmtpState::Alien: return MailState::WrongGreeting;
    case SmtpState::Talking:
    case SmtpState::ReadyForTls: break;
    }
    return MailState::NoGreeting;
}

} // namespace

MailServerCheck::MailServerCheck(QString host, quint16 port, TrustStore trust, const Patience &patience,
                                 QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_port(port), m_trust(std::move(trust)), m_patience(patience)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_farewell.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &MailServerCheck::deadlineReached);
    connect(&m_farewell, &QTimer::timeout, this, [this] { conclude(MailState::Ok); });
}

MailServerCheck::~MailServerCheck()
{
    if (m_plain)
        m_plain->disconnect(this);
}

void MailServerCheck::start(const QList<QHostAddress> &addresses)
{
    m_clock.start();
    m_race = std::make_unique<AddressRace>(addresses);
    connect(m_race.get(), &AddressRace::finished, this, &MailServerCheck::connected);
    m_race->start(m_port, std::min(m_patience.connect, timeLeft()));
}

void MailServerCheck::connected(const AddressRace::Result &result)
{
    m_attempt.address = result.address;
    m_attempt.refusedBy = result.connection.refusedBy;
    if (result.connection.reach != Reach::Open)
        return conclude(mailStateOf(result.connection.reach));
    m_plain = m_race->takeSocket();
    if (!m_plain)
        return conclude(MailState::NotAsked);
    m_plain->setReadBufferSize(bufferBytes);
    m_dialogue.emplace(SmtpDialogue::addressLiteral(m_plain->localAddress().toString()));
    connect(m_plain.get(), &QTcpSocket::readyRead, this, &MailServerCheck::heard);
    connect(m_plain.get(), &QTcpSocket::disconnected, this, &MailServerCheck::lost);
    m_deadline.start(timeLeft());
    // What came before we listened gives no signal any more.
    QMetaObject::invokeMethod(this, &MailServerCheck::heard, Qt::QueuedConnection);
}

void MailServerCheck::heard()
{
    if (m_done || !m_plain)
        return;
    const QByteArray next = m_dialogue->heard(m_plain->readAll());
    m_attempt.greeting = m_dialogue->greeting();
    if (!next.isEmpty())
        m_plain->write(next);
    if (m_dialogue->state() == SmtpState::Talking) {
        if (m_plain->state() == QAbstractSocket::UnconnectedState)
            lost();
        return;
    }
    m_plain->disconnect(this);
    if (m_dialogue->state() != SmtpState::ReadyForTls) {
        m_attempt.reply = m_dialogue->lastReply();
        m_plain->write(SmtpDialogue::quit());
        m_plain->disconnectFromHost();
        return conclude(stateOf(m_dialogue->state()));
    }
    m_plain->setReadBufferSize(0);
    m_deadline.stop();
    // Not from inside the socket's own signal: the stream takes it over.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Called twice where the event loop of the system brings news of sockets before what was queued.
            if (!m_plain)
                return;
            m_secure = std::make_unique<TlsStream>(std::move(m_plain), m_trust, m_host);
            connect(m_secure.get(), &TlsStream::handshakeDone, this, &MailServerCheck::secured);
            connect(m_secure.get(), &TlsStream::heard, this, [this] { conclude(MailState::Ok); });
            connect(m_secure.get(), &TlsStream::lost, this, [this] { conclude(MailState::Ok); });
            m_secure->start(timeLeft());
        },
        Qt::QueuedConnection);
}

void MailServerCheck::secured(const TlsResult &result)
{
    m_attempt.tls = result;
    if (result.state != TlsState::Secured)
        return conclude(mailStateOf(result.state));
    m_secure->say(SmtpDialogue::quit());
    m_farewell.start(m_patience.farewell);
}

void MailServerCheck::lost()
{
    if (m_done || !m_dialogue || m_secure)
        return;
    if (m_plain && m_plain->bytesAvailable() > 0)
        return heard();
    conclude(MailState::ClosedEarly);
}

void MailServerCheck::deadlineReached() { conclude(MailState::NoGreeting); }

void MailServerCheck::conclude(MailState state)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    m_farewell.stop();
    m_attempt.state = state;
    m_attempt.elapsedMs = double(m_clock.nsecsElapsed()) / 1e6;
    emit finished(m_attempt);
}

std::chrono::milliseconds MailServerCheck::timeLeft() const
{
    if (m_patience.deadline.isForever())
        return 1min;
    return std::max(std::chrono::milliseconds(m_patience.deadline.remainingTime()), 1ms);
}

} // namespace selfcheck
