// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stun_exchange.h"

#include <QtCore/QSocketNotifier>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

StunExchange::StunExchange(Transport transport, StunMessage request, Patience patience, QObject *parent)
    : QObject(parent), m_transport(transport), m_request(std::move(request)), m_patience(std::move(patience))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
}

StunExchange::~StunExchange() = default;

void StunExchange::start(const QHostAddress &address, quint16 port, quint16 localPort)
{
    m_result.address = address;
    QMetaObject::invokeMethod(
        this,
        [this, port, localPort] { m_transport == Transport::Udp ? startUdp(port, localPort) : startTcp(port); },
        Qt::QueuedConnection);
}

void StunExchange::startUdp(quint16 port, quint16 localPort)
{
    m_datagrams = std::make_unique<DatagramSocket>();
    const SocketError opened = m_datagrams->connectTo(m_result.address, port, localPort);
    m_result.portTrouble = m_datagrams->portTrouble();
    if (opened != SocketError::None)
        return refuse(opened, true, {});
    m_notifier = std::make_unique<QSocketNotifier>(m_datagrams->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StunExchange::hearDatagrams);
    connect(&m_timer, &QTimer::timeout, this, &StunExchange::sendDatagram);
    sendDatagram();
}

void StunExchange::sendDatagram()
{
    // A refusal that was not notified ends it here at the latest.
    hearDatagrams();
    if (m_done)
        return;
    const auto step = static_cast<std::size_t>(m_result.sent);
    if (step == m_patience.pauses.size())
        return finish(Reach::Silent);
    const SocketError error = m_datagrams->send(m_request.encode());
    if (error != SocketError::None && error != SocketError::Refused)
        return refuse(error, true, {});
    m_sent.start();
    ++m_result.sent;
    m_timer.start(m_patience.pauses[step]);
}

void StunExchange::hearDatagrams()
{
    while (!m_done) {
        const DatagramSocket::Received received = m_datagrams->receive();
        if (received.error == SocketError::InProgress)
            return;
        if (received.error == SocketError::None)
            judge(received.bytes);
        else
            refuse(received.error, false, received.icmp);
    }
}

void StunExchange::startTcp(quint16 port)
{
    m_connector = std::make_unique<Connector>();
    connect(m_connector.get(), &Connector::finished, this, [this](const ConnectResult &connection) {
        m_result.refusedBy = connection.refusedBy;
        m_stream = m_connector->takeSocket();
        if (!m_stream)
            return finish(connection.reach == Reach::Open ? Reach::NotAsked : connection.reach);
        connect(m_stream.get(), &QTcpSocket::readyRead, this, &StunExchange::hearStream);
        connect(m_stream.get(), &QTcpSocket::errorOccurred, this, [this] {
            hearStream();
            m_result.closedEarly = !m_done;
            finish(Reach::Silent);
        });
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(Reach::Silent); });
        m_stream->write(m_request.encode());
        m_sent.start();
        m_result.sent = 1;
        m_timer.start(m_patience.step);
    });
    m_connector->start(m_result.address, port, m_patience.step);
}

void StunExchange::hearStream()
{
    m_heard += m_stream->readAll();
    while (!m_done && !m_heard.isEmpty()) {
        const auto frame = StunMessage::frameBytes(m_heard);
        // What does not begin like STUN is none, however little of it there is.
        const bool isOther = frame == 0 || (static_cast<quint8>(m_heard[0]) & 0xC0) != 0;
        if (isOther) {
            m_result.heardOther = true;
            return finish(Reach::Silent);
        }
        if (!frame || m_heard.size() < *frame)
            return;
        judge(QByteArrayView(m_heard).first(*frame));
        m_heard.remove(0, *frame);
    }
}

void StunExchange::judge(QByteArrayView bytes)
{
    auto message = StunMessage::parse(bytes);
    if (!message || !message->answers(m_request)) {
        m_result.heardOther = true;
        return;
    }
    if (m_result.sent == 1)
        m_result.roundTripMs = static_cast<double>(m_sent.nsecsElapsed()) / 1e6;
    m_result.answer = std::move(*message);
    finish(Reach::Open);
}

void StunExchange::refuse(SocketError error, bool atOnce, const std::optional<IcmpError> &icmp)
{
    ConnectSigns signs;
    signs.error = error;
    signs.atOnce = atOnce;
    signs.icmp = icmp;
    if (icmp) {
        signs.icmpIsOwn = isOwnAddress(icmp->sender);
        m_result.refusedBy = icmp->sender;
    }
    finish(classify(signs, m_result.address));
}

void StunExchange::finish(Reach reach)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_result.reach = reach;
    emit finished(m_result);
}

} // namespace selfcheck
