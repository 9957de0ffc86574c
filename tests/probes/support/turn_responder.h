// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The server side of TURN without sockets, for tests: challenges, allocates, binds channels and relays between its own
// allocations, and misbehaves as it is told.
#pragma once

#include "probes/wire/stun_message.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace selfcheck::test {

struct TurnManners {
    QString user = QStringLiteral("agent");
    QString password = QStringLiteral("secret");
    /// Request -> error instead of success, signed when the request is.
    std::map<StunMethod, int> errors = {};
    /// Offers SHA-256 and insists on it.
    bool usesSha256 = false;
    bool demandsCredentials = true;
    /// Signs with another key.
    bool signsWrongly = false;
    /// So many requests after the first success are told that their nonce is stale.
    int staleNonces = 0;
    /// Allocations at a time.
    int quota = 1000;
    /// Data of this many allocations (the first ones) is swallowed.
    int muteAllocations = 0;
    /// Of every so many packets one is lost; 0: none.
    int losesOneOf = 0;
    std::optional<IpEndpoint> alternate = {};
};

class TurnResponder {
public:
    using Client = int;
    struct Answer {
        Client client = 0;
        QByteArray bytes;
    };

    explicit TurnResponder(TurnManners manners) : m_manners(std::move(manners)) {}

    /// One datagram, or one frame of a stream.
    [[nodiscard]] std::vector<Answer> heard(Client client, const QByteArray &frame, bool isStream);

    [[nodiscard]] int allocations() const { return static_cast<int>(m_relays.size()); }
    int granted = 0;
    int refreshedToZero = 0;

private:
    [[nodiscard]] QByteArray answerTo(Client client, const StunMessage &request);
    [[nodiscard]] QByteArray error(const StunMessage &request, int code, bool isSigned) const;
    [[nodiscard]] QByteArray key() const;
    [[nodiscard]] bool isSigned(const StunMessage &request) const;
    void sign(StunMessage &answer) const;
    [[nodiscard]] std::vector<Answer> relay(Client client, quint16 channel, const QByteArray &data, bool isStream);

    TurnManners m_manners;
    std::map<Client, quint16> m_relays; // client -> port of its relay
    std::map<Client, std::map<quint16, IpEndpoint>> m_channels;
    int m_nonce = 0;
    int m_packets = 0;
};

} // namespace selfcheck::test
