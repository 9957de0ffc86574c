// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A STUN server with two addresses and two ports (RFC 5780) on loopback, with a NAT in front of it as a test wants
// it: the server says of each socket what that NAT would make of it, and keeps back what the NAT would not let in.
// Where a port can't be had on two loopback addresses at once (Wine) the server has one.
#pragma once

#include "probes/wire/nat_message.h"

#include <QtNetwork/QUdpSocket>

#include <functional>
#include <memory>
#include <vector>

namespace selfcheck::test {

class NatServer {
public:
    enum class Kind { None, EndpointIndependent, AddressDependent, AddressAndPortDependent };

    explicit NatServer(Kind mapping = Kind::EndpointIndependent);
    [[nodiscard]] static bool mayHaveTwoAddresses();

    /// Of what lets answers in that were not asked for.
    Kind filtering = Kind::AddressAndPortDependent;
    bool hasTwoAddresses = true;
    bool keepsPorts = false;
    bool hairpins = false;
    bool isMute = false;
    /// Answers requests to answer elsewhere (RESPONSE-PORT, CHANGE-REQUEST) as if they were none.
    bool ignoresWishes = false;
    int errorCode = 0; ///< the answer to everything
    /// Whether the binding of the nth socket (from 0, in the order in which they first asked) is still there when it is
    /// looked at, and whether it comes back with the same port when it asks again.
    std::function<bool(int)> isOpen = [](int) { return true; };
    std::function<bool(int)> comesBack = [](int) { return true; };
    int received = 0;

    /// Of the first address.
    [[nodiscard]] IpEndpoint endpoint() const;

    static const IpAddress outside;

private:
    struct Inside {
        quint16 port = 0;
        int asked = 0; ///< plain questions
        quint16 outsidePort = 0;
        std::unique_ptr<QUdpSocket> door; ///< of a NAT that hairpins
    };

    void hear(std::size_t at);
    int indexOf(quint16 port);
    [[nodiscard]] IpEndpoint mapped(int index, std::size_t at) const;
    void answer(const StunMessage &message, const NatRequest &request, int index, std::size_t at);

    Kind m_mapping;
    /// A1:P1, A1:P2, and A2:P1, A2:P2 if there are two addresses
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
    std::vector<Inside> m_insides;
};

} // namespace selfcheck::test
