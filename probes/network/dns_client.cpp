// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/dns_client.h"

#include "probes/network/host_address.h"
#include "probes/system/datagram_socket.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSocketNotifier>
#include <QtCore/QtEndian>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

struct DnsClient::Server {
    IpEndpoint endpoint;
    DatagramSocket socket;
    std::unique_ptr<QSocketNotifier> notifier;
    std::unique_ptr<QTcpSocket> stream;
    QByteArray heard;
    bool gaveUp = false;
    NameState state = NameState::ServerSilent;
};

DnsClient::DnsClient(Settings settings, QObject *parent) : QObject(parent), m_settings(std::move(settings))
{
    connect(&m_repeat, &QTimer::timeout, this, &DnsClient::askNext);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto answered =
            std::find_if(m_servers.begin(), m_servers.end(), [](const auto &server) { return server->gaveUp; });
        if (answered == m_servers.end())
            finish(NameState::ServerSilent, nullptr);
        else
            finish((*answered)->state, answered->get());
    });
}

DnsClient::~DnsClient() = default;

void DnsClient::ask(const QString &name, DnsType type)
{
    m_clock.start();
    m_name = name;
    m_type = type;
    m_id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    const auto query = DnsMessage::query(m_id, name, type);
    for (const IpEndpoint &endpoint : m_settings.servers) {
        m_servers.push_back(std::make_unique<Server>());
        m_servers.back()->endpoint = endpoint;
    }
    if (!query || m_servers.empty()) {
        // What is no name cannot exist.
        const NameState state = query ? NameState::ServerSilent : NameState::NotFound;
        QMetaObject::invokeMethod(
            this, [this, state] { finish(state, nullptr); }, Qt::QueuedConnection);
        return;
    }
    m_query = *query;
    m_repeat.start(m_settings.repeatAfter);
    m_patience.start(m_settings.patience);
    QMetaObject::invokeMethod(this, &DnsClient::askNext, Qt::QueuedConnection);
}

void DnsClient::askNext()
{
    for (std::size_t tried = 0; tried < m_servers.size() && !m_done; ++tried) {
        Server &server = *m_servers[m_next++ % m_servers.size()];
        if (server.gaveUp || server.stream)
            continue;
        // A refusal that was not notified is seen here at the latest; what follows from it comes by itself.
        if (server.notifier)
            hear(server);
        if (m_done || server.gaveUp || server.stream)
            return;
        if (!open(server) || server.socket.send(m_query) == SocketError::None)
            return;
        // Not sent at all (no route, held back by this PC): the next one may lie elsewhere.
    }
}

// False when the server was given up, which goes on to the next one.
bool DnsClient::open(Server &server)
{
    if (server.notifier)
        return true;
    if (server.socket.connectTo(toHostAddress(server.endpoint.address), server.endpoint.port) != SocketError::None) {
        giveUp(server, NameState::ServerSilent);
        return false;
    }
    server.notifier = std::make_unique<QSocketNotifier>(server.socket.descriptor(), QSocketNotifier::Read);
    connect(server.notifier.get(), &QSocketNotifier::activated, this, [this, &server] { hear(server); });
    return true;
}

void DnsClient::hear(Server &server)
{
    while (!m_done && !server.gaveUp && !server.stream) {
        const DatagramSocket::Received received = server.socket.receive();
        if (received.error == SocketError::InProgress)
            return;
        if (received.error == SocketError::Refused)
            return giveUp(server, NameState::ServerRefused);
        if (received.error != SocketError::None)
            continue;
        const auto message = DnsMessage::parse(received.bytes);
        if (message && (message->answersTo(m_id, m_name, m_type) ||
                        (message->isResponse() && message->id() == m_id && message->questionName().isEmpty())))
            judge(server, *message, false);
    }
}

void DnsClient::judge(Server &server, const DnsMessage &message, bool overTcp)
{
    if (message.isTruncated() && !overTcp)
        return askOverTcp(server);
    switch (message.code()) {
    case DnsCode::Ok: {
        auto records = message.answersOf(m_type);
        m_isAliasLoop = records.empty() && message.hasAliasLoop();
        const NameState state = records.empty() ? NameState::NoData : NameState::Ok;
        return finish(state, &server, std::move(records), overTcp);
    }
    case DnsCode::NoSuchName: return finish(NameState::NotFound, &server, {}, overTcp);
    case DnsCode::Refused: return giveUp(server, NameState::ServerRefused);
    default: return giveUp(server, NameState::ServerFailed);
    }
}

// RFC 1035 section 4.2.2: two bytes of length before every message.
void DnsClient::askOverTcp(Server &server)
{
    server.stream = std::make_unique<QTcpSocket>();
    QTcpSocket *stream = server.stream.get();
    stream->setProxy(QNetworkProxy::NoProxy);
    connect(stream, &QTcpSocket::connected, this, [this, stream] {
        QByteArray length(2, '\0');
        qToBigEndian(static_cast<quint16>(m_query.size()), length.data());
        stream->write(length + m_query);
    });
    connect(stream, &QTcpSocket::readyRead, this, [this, &server, stream] {
        server.heard += stream->readAll();
        if (m_done || server.gaveUp || server.heard.size() < 2)
            return;
        const qsizetype size = qFromBigEndian<quint16>(server.heard.constData());
        if (server.heard.size() < 2 + size)
            return;
        const auto message = DnsMessage::parse(QByteArrayView(server.heard).sliced(2, size));
        if (message && message->answersTo(m_id, m_name, m_type))
            judge(server, *message, true);
        else
            giveUp(server, NameState::ServerFailed);
    });
    connect(stream, &QTcpSocket::errorOccurred, this, [this, &server] {
        if (!m_done && !server.gaveUp)
            giveUp(server, NameState::ServerFailed);
    });
    stream->connectToHost(toHostAddress(server.endpoint.address), server.endpoint.port);
}

void DnsClient::giveUp(Server &server, NameState state)
{
    server.gaveUp = true;
    server.state = state;
    if (server.notifier)
        server.notifier->setEnabled(false);
    if (std::all_of(m_servers.begin(), m_servers.end(), [](const auto &other) { return other->gaveUp; }))
        return finish(m_servers.front()->state, m_servers.front().get());
    // Not from within the signal of the socket just given up.
    QMetaObject::invokeMethod(this, &DnsClient::askNext, Qt::QueuedConnection);
}

void DnsClient::finish(NameState state, const Server *server, std::vector<DnsRecord> records, bool overTcp)
{
    if (m_done)
        return;
    m_done = true;
    m_repeat.stop();
    m_patience.stop();
    for (const auto &each : m_servers) {
        if (each->notifier)
            each->notifier->setEnabled(false);
        if (each->stream)
            each->stream->disconnect(this);
    }
    emit finished({state, std::move(records), server ? server->endpoint : IpEndpoint(),
                   static_cast<double>(m_clock.nsecsElapsed()) / 1e6, overTcp, m_isAliasLoop});
}

} // namespace selfcheck
