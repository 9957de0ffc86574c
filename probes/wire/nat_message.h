// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a STUN Binding request asks of a server with two addresses (RFC 5780) and what such a server tells: from which
// of its addresses, and to which port, the answer is to come. The messages themselves are stun_message.h; which
// questions to ask, and what the answers mean, is probes/network/nat_behaviour.h.
#pragma once

#include "probes/wire/stun_message.h"

namespace selfcheck {

struct NatRequest {
    /// CHANGE-REQUEST (RFC 5780 section 7.2): the answer is to come from the server's other address, other port.
    bool fromOtherAddress = false;
    bool fromOtherPort = false;
    /// RESPONSE-PORT (section 7.5): the answer is to go to this port of the address the request came from.
    std::optional<quint16> answerTo;

    bool operator==(const NatRequest &) const = default;
};

/// A Binding request with a fresh transaction id and a fingerprint.
[[nodiscard]] StunMessage natRequestMessage(const NatRequest &request = {});
/// Nothing when the message is no Binding request, or an attribute has a length that is none.
[[nodiscard]] std::optional<NatRequest> readNatRequest(const StunMessage &message);

struct NatAnswer {
    /// The sender of the request as the server saw it; absent in an error response.
    std::optional<IpEndpoint> mapped;
    /// OTHER-ADDRESS, or CHANGED-ADDRESS of an old server (RFC 3489); the server has another address and port.
    std::optional<IpEndpoint> otherServer;
    /// The address stands in the answer in clear too, and not the same: something on the way writes into packets.
    bool isRewritten = false;
    /// 0: no error response; -1: one without a code.
    int errorCode = 0;

    bool operator==(const NatAnswer &) const = default;
};

[[nodiscard]] NatAnswer readNatAnswer(const StunMessage &message);

} // namespace selfcheck
