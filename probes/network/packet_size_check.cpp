// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/packet_size_check.h"

#include <QtCore/QSocketNotifier>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 250ms;
// The whole link and the smallest size every line must carry (RFC 8200 section 5) come first; those in between only
// when the first one is lost. Ethernet, PPPoE, tunnels over either.
constexpr int ethernetBytes = 1500;
constexpr int sureBytes = 1280;
constexpr int between[] = {1492, 1480, 1472, 1464, 1460, 1452, 1440, 1432,
                           1420, 1412, 1400, 1380, 1360, 1340, 1320, 1300};
constexpr int firstSteps = 3;
constexpr int lastStep = 6;
constexpr int attributeHeaderBytes = 4;
// Comprehension-optional and given to nobody (RFC 8489 section 14): a server passes over it.
constexpr auto padding = static_cast<StunAttribute>(0xBFFE);

} // namespace

PacketSizeCheck::PacketSizeCheck(qint64 linkBytes, QObject *parent)
    : QObject(parent),
      m_largest(linkBytes >= sureBytes ? static_cast<int>(std::min<qint64>(linkBytes, ethernetBytes)) : ethernetBytes)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PacketSizeCheck::step);
}

PacketSizeCheck::~PacketSizeCheck() = default;

void PacketSizeCheck::start(const QHostAddress &address, quint16 port)
{
    m_address = address;
    m_isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    QMetaObject::invokeMethod(
        this, [this, port] { begin(port); }, Qt::QueuedConnection);
}

void PacketSizeCheck::begin(quint16 port)
{
    // Without that promise a large packet that arrives proves nothing.
    if (m_socket.connectTo(m_address, port) != SocketError::None || !m_socket.forbidFragments())
        return finish();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PacketSizeCheck::hear);
    add(m_largest);
    if (m_largest > sureBytes)
        add(sureBytes);
    m_timer.start(pause);
    step();
}

// A STUN message is a multiple of four bytes.
void PacketSizeCheck::add(int bytes)
{
    constexpr int udpBytes = 8;
    const int headers = (m_isV6 ? 40 : 20) + udpBytes;
    const int message = (bytes - headers) / 4 * 4;
    StunMessage request = StunMessage::request(StunMethod::Binding);
    request.add(padding, QByteArray(message - StunMessage::headerBytes - attributeHeaderBytes, '\0'));
    m_asked.push_back({headers + message, std::move(request)});
}

void PacketSizeCheck::step()
{
    hear();
    if (m_done)
        return;
    const bool isLost = m_steps == firstSteps && largestAnswered() > 0;
    if (m_steps == lastStep || (m_steps >= firstSteps && !isLost && largestAnswered() == 0))
        return finish();
    if (isLost)
        for (const int bytes : between)
            if (bytes < m_largest)
                add(bytes);
    ++m_steps;
    const int known = largestAnswered();
    for (Asked &asked : m_asked)
        if (asked.bytes > known && !asked.isTooLarge)
            send(asked);
}

void PacketSizeCheck::send(Asked &asked)
{
    // What came back for an earlier one is told by the next call of any kind, and would look like an answer to this.
    SocketError error = m_socket.send(asked.request.encode());
    if (error == SocketError::TooLarge) {
        hear();
        if (m_done)
            return;
        error = m_socket.send(asked.request.encode());
    }
    asked.isTooLarge = error == SocketError::TooLarge;
}

void PacketSizeCheck::hear()
{
    // Errors beside the answers (a router that says "too large") need no other reply than going on.
    for (int bound = 0; !m_done && bound < 256; ++bound) {
        const DatagramSocket::Received received = m_socket.receive();
        if (received.error == SocketError::InProgress)
            break;
        if (received.error != SocketError::None)
            continue;
        const auto message = StunMessage::parse(received.bytes);
        for (Asked &asked : m_asked)
            asked.isAnswered = asked.isAnswered || (message && message->answers(asked.request));
    }
    if (!m_done && !m_asked.empty() && m_asked.front().isAnswered)
        finish();
}

int PacketSizeCheck::largestAnswered() const
{
    int largest = 0;
    for (const Asked &asked : m_asked)
        largest = asked.isAnswered ? std::max(largest, asked.bytes) : largest;
    return largest;
}

void PacketSizeCheck::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    const int largest = largestAnswered();
    emit finished(largest > 0 ? std::optional(largest) : std::nullopt);
}

} // namespace selfcheck
