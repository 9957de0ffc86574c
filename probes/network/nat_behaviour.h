// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Asks STUN servers the questions of RFC 5780 (mapping, filtering), and beside them whether ports are kept and whether
// two sockets reach each other from outside (hairpin), all at the same time on sockets of their own. What the answers
// prove is nat_judgement.h; how long bindings last is binding_watch.h.
#pragma once

#include "probes/network/nat_judgement.h"
#include "probes/network/nat_socket.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

class NatBehaviour : public QObject {
    Q_OBJECT
public:
    struct Patience {
        /// For a server that should answer: as in stun_exchange.h.
        NatSocket::Pauses answer{std::chrono::milliseconds(250), std::chrono::milliseconds(500),
                                 std::chrono::milliseconds(1000), std::chrono::milliseconds(1000)};
        /// For what usually does not come through.
        NatSocket::Pauses unasked{std::chrono::milliseconds(250), std::chrono::milliseconds(500),
                                  std::chrono::milliseconds(750)};
    };
    struct Result {
        /// At least one answer came.
        bool isAnswered = false;
        /// Of the last error response; 0 without one.
        int errorCode = 0;
        NatSigns signs;
    };

    /// secondServer: another STUN server, asked only when the first one has a single address.
    NatBehaviour(const IpEndpoint &server, const std::optional<IpEndpoint> &secondServer, Patience patience,
                 QObject *parent = nullptr);
    ~NatBehaviour() override;

    /// Once. Returns at once.
    void start();

signals:
    /// Exactly once, from the event loop.
    void finished(const selfcheck::NatBehaviour::Result &result);

private:
    /// A socket and what the first server says of it.
    struct Line {
        std::unique_ptr<NatSocket> socket;
        std::optional<IpEndpoint> mapped;
    };
    enum Role { Mapping, OtherAddress, OtherPort, HairpinA, HairpinB, roles };

    [[nodiscard]] bool open();
    void know(Role role, const NatSocket::Answer &answer);
    void askOthers(const std::optional<IpEndpoint> &other);
    void askMapping(const IpEndpoint &server, std::optional<IpEndpoint> NatSigns::*sign);
    void askFiltering(Role role);
    void askHairpin();
    void ask(Role role, const StunMessage &request, const IpEndpoint &to, const NatSocket::Pauses &pauses,
             NatSocket::Tell tell);
    void settle();

    IpEndpoint m_server;
    std::optional<IpEndpoint> m_secondServer;
    Patience m_patience;
    std::vector<Line> m_lines;
    std::optional<IpEndpoint> m_other;
    Result m_result;
    int m_open = 0;
};

} // namespace selfcheck
