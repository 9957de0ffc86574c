// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/nat_server.h"

#include "probes/network/host_address.h"

#include <QtNetwork/QNetworkDatagram>
#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck::test {

namespace {

// Nothing but this machine hears what is sent there, and it is none of its adapters' addresses.
const QHostAddress first(QStringLiteral("127.0.0.1"));
const QHostAddress second(QStringLiteral("127.0.0.2"));
constexpr std::size_t otherPort = 1;
constexpr std::size_t otherAddress = 2;
constexpr int attempts = 50;

} // namespace

const IpAddress NatServer::outside = IpAddress::v4(0x7f000009);

NatServer::NatServer(Kind mapping) : m_mapping(mapping)
{
    hasTwoAddresses = mayHaveTwoAddresses();
    const std::size_t wanted = hasTwoAddresses ? 4 : 2;
    // Two ports that are free on both addresses.
    for (int attempt = 0; attempt < attempts && m_sockets.size() < wanted; ++attempt) {
        std::vector<std::unique_ptr<QUdpSocket>> made;
        for (std::size_t i = 0; i < wanted; ++i)
            made.push_back(std::make_unique<QUdpSocket>());
        const bool isFirst = made[0]->bind(first, 0) && made[1]->bind(first, 0);
        if (isFirst && (!hasTwoAddresses ||
                        (made[2]->bind(second, made[0]->localPort()) && made[3]->bind(second, made[1]->localPort()))))
            m_sockets = std::move(made);
    }
    EXPECT_EQ(m_sockets.size(), wanted);
    for (std::size_t at = 0; at < m_sockets.size(); ++at)
        QObject::connect(m_sockets[at].get(), &QUdpSocket::readyRead, m_sockets[at].get(), [this, at] { hear(at); });
}

bool NatServer::mayHaveTwoAddresses()
{
    QUdpSocket one;
    QUdpSocket other;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (one.bind(first, 0) && other.bind(second, one.localPort()))
            return true;
        one.close();
        other.close();
    }
    return false;
}

IpEndpoint NatServer::endpoint() const { return {toIpAddress(first), m_sockets[0]->localPort()}; }

void NatServer::hear(std::size_t at)
{
    while (m_sockets[at]->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_sockets[at]->receiveDatagram();
        const auto message = StunMessage::parse(datagram.data());
        ++received;
        const auto request = message ? readNatRequest(*message) : std::nullopt;
        EXPECT_TRUE(request);
        if (request && !isMute)
            answer(*message, *request, indexOf(static_cast<quint16>(datagram.senderPort())), at);
    }
}

int NatServer::indexOf(quint16 port)
{
    const auto known = std::ranges::find(m_insides, port, &Inside::port);
    if (known != m_insides.end())
        return static_cast<int>(known - m_insides.begin());
    Inside inside;
    inside.port = port;
    inside.outsidePort =
        keepsPorts || m_mapping == Kind::None ? port : static_cast<quint16>(20000 + 8 * m_insides.size());
    if (hairpins) {
        inside.door = std::make_unique<QUdpSocket>();
        QUdpSocket *door = inside.door.get();
        EXPECT_TRUE(door->bind(toHostAddress(outside), 0));
        inside.outsidePort = door->localPort();
        QObject::connect(door, &QUdpSocket::readyRead, door, [door, port] {
            while (door->hasPendingDatagrams())
                door->writeDatagram(door->receiveDatagram().data(), first, port);
        });
    }
    m_insides.push_back(std::move(inside));
    return static_cast<int>(m_insides.size()) - 1;
}

IpEndpoint NatServer::mapped(int index, std::size_t at) const
{
    const Inside &inside = m_insides[static_cast<std::size_t>(index)];
    // A third question is one that comes after a silence.
    const int renewed = inside.asked > 2 && !comesBack(index) ? 4 : 0;
    const auto port = [&](std::size_t more) {
        return static_cast<quint16>(inside.outsidePort + renewed + static_cast<int>(more));
    };
    switch (m_mapping) {
    case Kind::None: return {toIpAddress(first), inside.port};
    case Kind::EndpointIndependent: return {outside, port(0)};
    case Kind::AddressDependent: return {outside, port(at / otherAddress)};
    case Kind::AddressAndPortDependent: break;
    }
    return {outside, port(at)};
}

void NatServer::answer(const StunMessage &message, const NatRequest &request, int index, std::size_t at)
{
    const NatRequest wishes = ignoresWishes ? NatRequest() : request;
    int receiver = index;
    std::size_t from = at;
    if (wishes.answerTo) {
        const auto inside = std::ranges::find(m_insides, *wishes.answerTo, &Inside::outsidePort);
        ASSERT_NE(inside, m_insides.end()) << "nobody has that port";
        receiver = static_cast<int>(inside - m_insides.begin());
        if (!isOpen(receiver))
            return;
    } else if (request == NatRequest()) {
        ++m_insides[static_cast<std::size_t>(index)].asked;
    }
    from ^= wishes.fromOtherPort ? otherPort : 0;
    from ^= wishes.fromOtherAddress ? otherAddress : 0;
    const bool isStranger = from != at;
    const bool isOtherHost = (from ^ at) >= otherAddress;
    const bool isKeptBack = filtering == Kind::AddressAndPortDependent ? isStranger
                            : filtering == Kind::AddressDependent      ? isOtherHost
                                                                       : false;
    if (isKeptBack || from >= m_sockets.size())
        return;
    StunMessage reply(errorCode == 0 ? StunClass::Success : StunClass::Error, StunMethod::Binding,
                      message.transactionId());
    if (errorCode != 0)
        reply.addError(errorCode, QStringLiteral("No"));
    else
        reply.addXorAddress(StunAttribute::XorMappedAddress, mapped(index, at));
    if (errorCode == 0 && hasTwoAddresses)
        reply.addAddress(StunAttribute::OtherAddress, {toIpAddress(at < otherAddress ? second : first),
                                                       m_sockets[(at ^ otherPort) & otherPort]->localPort()});
    m_sockets[from]->writeDatagram(reply.encode(), first, m_insides[static_cast<std::size_t>(receiver)].port);
}

} // namespace selfcheck::test
