// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/tcp_target_check.h"

#include "probes/network/host_address.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

TcpTargetCheck::TcpTargetCheck(TcpTarget target, TrustStore trust, const Patience &patience, QObject *parent)
    : QObject(parent), m_patience(patience), m_trust(std::move(trust))
{
    m_result.target = std::move(target);
    m_greetingPatience.setSingleShot(true);
    connect(&m_greetingPatience, &QTimer::timeout, this, &TcpTargetCheck::patienceOver);
}

TcpTargetCheck::~TcpTargetCheck()
{
    if (m_plain)
        m_plain->disconnect(this);
}

void TcpTargetCheck::start(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> version4;
    QList<QHostAddress> version6;
    for (const QHostAddress &address : addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? version6 : version4).append(address);
    const bool both = !version4.isEmpty() && !version6.isEmpty();
    m_first = race(version4.isEmpty() ? version6 : version4, m_patience.connect, true);
    if (both)
        m_second = race(version6, m_patience.besides, false);
}

std::unique_ptr<AddressRace> TcpTargetCheck::race(const QList<QHostAddress> &addresses,
                                                  std::chrono::milliseconds patience, bool first)
{
    auto begun = std::make_unique<AddressRace>(addresses);
    connect(begun.get(), &AddressRace::finished, this,
            [this, first](const AddressRace::Result &result) { raceDone(first, result); });
    begun->start(m_result.target.port, within(patience));
    return begun;
}

void TcpTargetCheck::raceDone(bool first, const AddressRace::Result &result)
{
    (first ? m_firstResult : m_secondResult) = result;
    const bool version6 = result.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (version6 && result.connection.reach != Reach::NotAsked)
        m_result.ipv6 = stateOf(result.connection.reach);
    if (first && result.connection.reach == Reach::Open)
        return goOnWith(*m_first, result);
    if (m_concluded)
        return deliver();
    if (!m_firstResult || m_firstResult->connection.reach == Reach::Open || (m_second && !m_secondResult))
        return;
    // Without a working IPv4 everything that uses this host goes over IPv6, and so do we.
    if (m_secondResult && m_secondResult->connection.reach == Reach::Open)
        return goOnWith(*m_second, *m_secondResult);
    m_result.address = m_firstResult->address;
    m_result.refusedBy = m_firstResult->connection.refusedBy;
    m_result.connectMs = m_firstResult->connection.elapsedMs;
    if (m_firstResult->connection.reach == Reach::NotAsked)
        m_result.failure = Failure::systemCall(QStringLiteral("connect"), m_firstResult->connection.detail);
    if (m_firstResult->connection.reach == Reach::Refused)
        return examineRefusal();
    conclude(stateOf(m_firstResult->connection.reach));
}

// A firewall on the way may answer in the host's place.
void TcpTargetCheck::examineRefusal()
{
    const IpAddress host = toIpAddress(m_result.address);
    m_origin = std::make_unique<RefusalOrigin>(IpEndpoint{host, m_result.target.port},
                                               std::vector<IpEndpoint>{{host, 443}, {host, 80}});
    connect(m_origin.get(), &RefusalOrigin::finished, this,
            [this](bool isOnTheWay) { conclude(isOnTheWay ? TcpState::RefusedOnTheWay : TcpState::Refused); });
    m_origin->start(within(RefusalOrigin::patienceFor(m_result.connectMs.value_or(0))));
}

void TcpTargetCheck::goOnWith(AddressRace &race, const AddressRace::Result &result)
{
    m_result.address = result.address;
    m_result.connectMs = result.connection.elapsedMs;
    std::unique_ptr<QTcpSocket> socket = race.takeSocket();
    if (!socket) {
        m_result.failure = Failure::internal(QStringLiteral("the connected socket was not accepted"));
        return conclude(TcpState::Open);
    }
    speakOver(std::move(socket));
}

void TcpTargetCheck::startOver(std::unique_ptr<QTcpSocket> socket, const TcpTargetResult &soFar)
{
    const TcpTarget target = m_result.target;
    m_result = soFar;
    m_result.target = target;
    speakOver(std::move(socket));
}

void TcpTargetCheck::speakOver(std::unique_ptr<QTcpSocket> socket)
{
    const TcpTarget &target = m_result.target;
    if (target.greeting == GreetingKind::None)
        return conclude(TcpState::Open);
    m_place = {target.host, target.port, socket->localAddress().toString(), socket->localPort()};
    m_greeting = makeGreeting(target.greeting);
    if (needsTls(target.greeting))
        return secure(std::move(socket));
    m_plain = std::move(socket);
    connect(m_plain.get(), &QTcpSocket::readyRead, this, [this] { heard(m_plain->readAll()); });
    connect(m_plain.get(), &QTcpSocket::disconnected, this, &TcpTargetCheck::lost);
    greet();
}

void TcpTargetCheck::secure(std::unique_ptr<QTcpSocket> socket)
{
    m_secure = std::make_unique<TlsStream>(std::move(socket), m_trust, m_result.target.host);
    connect(m_secure.get(), &TlsStream::handshakeDone, this, &TcpTargetCheck::secured);
    connect(m_secure.get(), &TlsStream::heard, this, &TcpTargetCheck::heard);
    connect(m_secure.get(), &TlsStream::lost, this, &TcpTargetCheck::lost);
    m_secure->start(within(m_patience.tls));
}

void TcpTargetCheck::secured(const TlsResult &result)
{
    m_result.tls = result;
    const TcpState state = stateOf(result.state);
    if (state != TcpState::Open || !m_greeting)
        return conclude(state);
    greet();
}

void TcpTargetCheck::greet()
{
    m_greetingClock.start();
    m_greetingPatience.start(within(m_patience.greeting));
    const QByteArray opening = m_greeting->opening(m_place);
    if (m_secure)
        m_secure->say(opening);
    else if (!opening.isEmpty())
        m_plain->write(opening);
}

void TcpTargetCheck::heard(const QByteArray &bytes)
{
    if (m_concluded || !m_greetingClock.isValid() || bytes.isEmpty())
        return;
    m_heard += bytes;
    const Greeted greeted = m_greeting->heard(m_heard);
    if (greeted.heard != Heard::Incomplete)
        judge(greeted);
}

void TcpTargetCheck::lost()
{
    if (m_concluded || !m_greetingClock.isValid())
        return;
    if (m_secure && !m_secure->result().alert.isEmpty()) {
        // In TLS 1.3 a server refuses the client after the client's handshake is complete.
        m_result.tls->alert = m_secure->result().alert;
        return conclude(TcpState::TlsFailed);
    }
    m_result.greetingMs = double(m_greetingClock.nsecsElapsed()) / 1e6;
    if (m_heard.isEmpty())
        return conclude(TcpState::ClosedEarly);
    judge({Heard::Alien, {}, {}});
}

void TcpTargetCheck::patienceOver()
{
    if (!m_heard.isEmpty())
        return judge({Heard::Alien, {}, {}});
    m_result.greetingMs = double(m_greetingClock.nsecsElapsed()) / 1e6;
    conclude(TcpState::NoGreeting);
}

void TcpTargetCheck::judge(const Greeted &greeted)
{
    m_result.greetingMs = double(m_greetingClock.nsecsElapsed()) / 1e6;
    const bool right = greeted.heard == Heard::Complete;
    m_result.greeting = greeted.text;
    m_result.edge = greeted.edge;
    if (!right && m_result.greeting.isEmpty()) {
        const qsizetype end = m_heard.indexOf('\n');
        m_result.greeting = QString::fromLatin1(printable((end < 0 ? m_heard : m_heard.first(end)).trimmed(), 60));
    }
    conclude(right ? TcpState::Open : TcpState::WrongGreeting);
}

void TcpTargetCheck::conclude(TcpState state)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_result.state = state;
    m_greetingPatience.stop();
    deliver();
}

void TcpTargetCheck::deliver()
{
    // IPv6 beside a working IPv4 is only told, but it is told: its short patience is waited for.
    if (m_delivered || (m_second && !m_secondResult))
        return;
    m_delivered = true;
    emit finished(m_result);
}

std::chrono::milliseconds TcpTargetCheck::within(std::chrono::milliseconds patience) const
{
    if (m_patience.deadline.isForever())
        return patience;
    return std::max(std::min(patience, std::chrono::milliseconds(m_patience.deadline.remainingTime())), 1ms);
}

} // namespace selfcheck
