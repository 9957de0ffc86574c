// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_allocation.h"

#include "probes/network/host_address.h"
#include "probes/network/tls_stream.h"
#include "probes/system/datagram_socket.h"

#include <QtCore/QPointer>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

constexpr int mostRedirects = 1;

/// For what may be in the middle of telling us something.
template<class T>
void leave(std::unique_ptr<T> &object, const QObject *listener)
{
    if (!object)
        return;
    object->disconnect(listener);
    object.release()->deleteLater();
}

} // namespace

TurnAllocation::TurnAllocation(TurnServer server, Settings settings, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_settings(std::move(settings)), m_client(newClient())
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &TurnAllocation::wake);
    m_clock.start();
}

TurnAllocation::~TurnAllocation()
{
    if (m_plain)
        m_plain->disconnect(this);
}

TurnClient TurnAllocation::newClient() const
{
    TurnClient::Settings settings;
    settings.credentials = m_settings.credentials;
    settings.isStream = m_server.way != TurnWay::Udp;
    settings.pauses = m_settings.pauses;
    settings.patience = m_settings.answer;
    return TurnClient(std::move(settings));
}

void TurnAllocation::start() { QMetaObject::invokeMethod(this, &TurnAllocation::open, Qt::QueuedConnection); }

void TurnAllocation::open() { m_server.way == TurnWay::Udp ? openDatagrams() : openStream(); }

void TurnAllocation::openDatagrams()
{
    m_datagrams = std::make_unique<DatagramSocket>();
    const SocketError error = m_datagrams->connectTo(m_server.address, m_server.port);
    if (error != SocketError::None)
        return refused(error, true, {});
    m_notifier = std::make_unique<QSocketNotifier>(m_datagrams->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TurnAllocation::hearDatagrams);
    begin();
}

void TurnAllocation::openStream()
{
    m_connector = std::make_unique<Connector>();
    connect(m_connector.get(), &Connector::finished, this,
            [this](const ConnectResult &result) { connected(result.reach, result.refusedBy); });
    m_connector->start(m_server.address, m_server.port, m_settings.connect);
}

void TurnAllocation::connected(Reach reach, const QHostAddress &refusedBy)
{
    m_plain = m_connector->takeSocket();
    if (!m_plain)
        return end({turnStateOf(reach), 0, refusedBy, reach == Reach::NotAsked});
    m_plain->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_server.way == TurnWay::Tls)
        return secure();
    connect(m_plain.get(), &QTcpSocket::readyRead, this, [this] { hear(m_plain->readAll()); });
    connect(m_plain.get(), &QTcpSocket::disconnected, this, &TurnAllocation::lost);
    begin();
    if (m_plain->state() == QAbstractSocket::UnconnectedState)
        lost();
}

void TurnAllocation::secure()
{
    m_secure = std::make_unique<TlsStream>(std::move(m_plain), m_settings.trust, m_server.host);
    connect(m_secure.get(), &TlsStream::heard, this, &TurnAllocation::hear);
    connect(m_secure.get(), &TlsStream::lost, this, &TurnAllocation::lost);
    connect(m_secure.get(), &TlsStream::handshakeDone, this, [this](const TlsResult &result) {
        m_tls = result;
        if (result.state != TlsState::Secured)
            return end({turnStateOf(result.state), 0, {}, false});
        begin();
    });
    m_secure->start(m_settings.tls);
}

void TurnAllocation::begin()
{
    m_isTalking = true;
    m_client.allocate(now());
    step();
}

void TurnAllocation::bind(const IpEndpoint &peer)
{
    if (m_ended || !m_allocation)
        return;
    m_client.bind(peer, now());
    step();
}

void TurnAllocation::send(const IpEndpoint &peer, const QByteArray &data)
{
    if (m_ended || !m_allocation)
        return;
    m_client.send(peer, data);
    step();
}

void TurnAllocation::close()
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    if (m_isTalking && m_allocation) {
        m_client.close(now());
        return step();
    }
    m_closed = true;
    QMetaObject::invokeMethod(this, &TurnAllocation::closed, Qt::QueuedConnection);
}

void TurnAllocation::hearDatagrams()
{
    // Whoever listens may close us in between.
    const QPointer<TurnAllocation> alive(this);
    while (alive && m_datagrams) {
        const DatagramSocket::Received received = m_datagrams->receive();
        if (received.error == SocketError::InProgress)
            return;
        if (received.error == SocketError::None)
            hear(received.bytes);
        else
            refused(received.error, false, received.icmp);
    }
}

void TurnAllocation::hear(const QByteArray &bytes)
{
    if (!m_isTalking)
        return;
    m_client.heard(bytes, now());
    step();
}

void TurnAllocation::lost()
{
    if (m_plain && m_plain->bytesAvailable() > 0)
        hear(m_plain->readAll());
    end({TurnState::ClosedEarly, 0, {}, false});
}

void TurnAllocation::wake()
{
    // A refusal that was not notified is found here at the latest.
    if (m_datagrams)
        hearDatagrams();
    if (!m_isTalking)
        return;
    m_client.elapsed(now());
    step();
}

void TurnAllocation::step()
{
    for (const QByteArray &bytes : m_client.takeOutgoing())
        transmit(bytes);
    if (const auto at = m_client.wakeAt(); at && m_isTalking)
        m_wake.start(std::max(*at - now(), TurnClient::Time(0)));
    else
        m_wake.stop();
    std::vector<TurnClient::Event> events = m_client.takeEvents();
    if (events.empty())
        return;
    // Not from inside a call of the caller's.
    QMetaObject::invokeMethod(
        this,
        [this, events = std::move(events)] {
            for (const TurnClient::Event &event : events)
                handle(event);
        },
        Qt::QueuedConnection);
}

void TurnAllocation::handle(const TurnClient::Event &event)
{
    if (m_closed)
        return;
    if (const auto *closing = std::get_if<TurnClient::Closed>(&event); closing && m_isClosing) {
        drop();
        m_closed = true;
        emit closed();
        return;
    }
    if (const auto *failure = std::get_if<TurnClient::Failed>(&event))
        return failed(*failure);
    if (m_ended)
        return;
    if (const auto *made = std::get_if<TurnClient::Allocated>(&event)) {
        m_allocation = *made;
        emit allocated();
    } else if (const auto *channel = std::get_if<TurnClient::Bound>(&event)) {
        emit bound(channel->peer);
    } else if (const auto *data = std::get_if<TurnClient::Received>(&event)) {
        emit received(data->peer, data->data);
    }
}

void TurnAllocation::failed(const TurnClient::Failed &failure)
{
    if (m_isClosing && failure.step == TurnStep::Refresh) {
        drop();
        m_closed = true;
        emit closed();
        return;
    }
    if (m_ended)
        return;
    const bool isSentOn = failure.failure == TurnFailure::TryAlternate && failure.step == TurnStep::Allocate;
    if (isSentOn && failure.alternate && m_redirects < mostRedirects)
        return follow(failure);
    TurnState state = stateOf(failure.failure);
    const auto expiry = expiryOf(m_settings.credentials);
    if (state == TurnState::WrongCredentials && expiry && *expiry < QDateTime::currentDateTimeUtc())
        state = TurnState::CredentialsExpired;
    m_ended = true;
    // The connection stays: what was allocated can still be given back.
    emit ended({state, failure.code, {}, false});
}

void TurnAllocation::follow(const TurnClient::Failed &failure)
{
    ++m_redirects;
    drop();
    m_server.address = toHostAddress(failure.alternate->address);
    m_server.port = failure.alternate->port;
    if (!failure.alternateDomain.isEmpty())
        m_server.host = failure.alternateDomain;
    m_client = newClient();
    QMetaObject::invokeMethod(this, &TurnAllocation::open, Qt::QueuedConnection);
}

void TurnAllocation::transmit(const QByteArray &bytes)
{
    if (m_secure) {
        m_secure->say(bytes);
    } else if (m_plain) {
        m_plain->write(bytes);
    } else if (m_datagrams) {
        const SocketError error = m_datagrams->send(bytes);
        if (error != SocketError::None && error != SocketError::Refused)
            refused(error, true, {});
    }
}

void TurnAllocation::refused(SocketError error, bool atOnce, const std::optional<IcmpError> &icmp)
{
    // Later on a single error says little: what is lost is repeated, and silence is noticed.
    if (m_allocation)
        return;
    ConnectSigns signs;
    signs.error = error;
    signs.atOnce = atOnce;
    signs.icmp = icmp;
    TurnEnd found;
    if (icmp) {
        signs.icmpIsOwn = isOwnAddress(icmp->sender);
        found.refusedBy = icmp->sender;
    }
    const Reach reach = classify(signs, m_server.address);
    found.state = turnStateOf(reach);
    found.wasNotAsked = reach == Reach::NotAsked;
    end(found);
}

void TurnAllocation::end(const TurnEnd &end)
{
    const bool wasEnded = m_ended;
    m_ended = true;
    drop();
    QMetaObject::invokeMethod(
        this,
        [this, end, wasEnded] {
            if (!wasEnded)
                emit ended(end);
            if (m_isClosing && !m_closed) {
                m_closed = true;
                emit closed();
            }
        },
        Qt::QueuedConnection);
}

void TurnAllocation::drop()
{
    m_isTalking = false;
    m_wake.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    leave(m_notifier, this);
    leave(m_connector, this);
    leave(m_plain, this);
    leave(m_secure, this);
    m_datagrams.reset();
}

} // namespace selfcheck
