// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// STUN servers on UDP ports of 127.0.0.1 that tell who asks, or keep silent, or say something else, as a test wants it.
#pragma once

#include "probes/network/host_address.h"
#include "probes/network/udp_flows.h"
#include "probes/wire/stun_message.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkDatagram>
#include <QtNetwork/QUdpSocket>

#include <functional>
#include <memory>
#include <vector>

namespace selfcheck::test {

class StunResponder {
public:
    enum class Mode { Answers, Mute, Echoes };

    explicit StunResponder(Mode first = Mode::Answers, quint16 port = 0) : mode(first)
    {
        m_socket.bind(QHostAddress::LocalHost, port);
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { hear(); });
    }
    [[nodiscard]] bool isBound() const { return m_socket.state() == QAbstractSocket::BoundState; }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }

    Mode mode;
    int received = 0;
    /// The port the answer names, of the one the request came from; 0: no answer.
    std::function<quint16(quint16)> mapping = [](quint16 port) { return port; };

private:
    void hear()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram datagram = m_socket.receiveDatagram();
            const auto port = static_cast<quint16>(datagram.senderPort());
            ++received;
            if (mode == Mode::Echoes)
                m_socket.writeDatagram("hello", datagram.senderAddress(), port);
            const auto request = StunMessage::parse(datagram.data());
            if (mode != Mode::Answers || !request || mapping(port) == 0)
                continue;
            StunMessage answer(StunClass::Success, StunMethod::Binding, request->transactionId());
            answer.addXorAddress(StunAttribute::XorMappedAddress,
                                 {toIpAddress(datagram.senderAddress()), mapping(port)});
            m_socket.writeDatagram(answer.encode(), datagram.senderAddress(), port);
        }
    }

    QUdpSocket m_socket;
};

/// As many responders on neighbouring ports; a mode for each. Where they stand differs from one test program to the
/// next, which may run beside it: a port that was given back would be anybody's.
inline std::vector<std::unique_ptr<StunResponder>> neighbours(const std::vector<StunResponder::Mode> &modes)
{
    constexpr int places = 103;
    constexpr int step = 97;
    constexpr int lowest = 20000; // below the ports that systems give out
    for (int i = 0; i < places; ++i) {
        const auto place = static_cast<int>((QCoreApplication::applicationPid() + i) % places);
        const auto first = static_cast<quint16>(lowest + place * step);
        std::vector<std::unique_ptr<StunResponder>> made;
        for (std::size_t each = 0; each < modes.size(); ++each) {
            made.push_back(std::make_unique<StunResponder>(modes[each], static_cast<quint16>(first + each)));
            if (!made.back()->isBound())
                break;
        }
        if (made.back()->isBound())
            return made;
    }
    return {};
}

/// Flows that give up soon.
inline std::shared_ptr<UdpFlows> quickFlows()
{
    StunExchange::Patience quick;
    quick.pauses = {std::chrono::milliseconds(30), std::chrono::milliseconds(30)};
    return std::make_shared<UdpFlows>(std::vector{quick});
}

} // namespace selfcheck::test
