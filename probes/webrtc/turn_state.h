// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What can come out of trying one way to a TURN server, in one list: the way there, TLS, the server's own errors, the
// relayed data. The measuring is relay_check.h, what several ways mean together turn_judgement.h.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/tls_client.h"
#include "probes/wire/turn_client.h"

#include <QtCore/QLatin1StringView>

namespace selfcheck {

/// In order of weight: what the server itself says comes first, then its certificate, then what is proven to stand in
/// the way, silence and success last. The lowest one speaks for all ways when none works.
enum class TurnState {
    CredentialsExpired, ///< WrongCredentials with a pair whose time is over by this PC's clock
    WrongCredentials,
    Quota,
    Forbidden,
    Overloaded,
    ServerError,
    Mismatch,
    BadRequest,
    UnknownAttribute,
    WrongUser,
    TransportUnsupported,
    FamilyUnsupported, ///< 440, 443
    StaleNonce,
    OtherError,
    RedirectLoop, ///< sent on (300) more than once, or nowhere
    WrongIntegrity,
    OneWay,        ///< data passes in one direction only
    NoData,        ///< both allocations stand, and nothing passes between them
    NoCredentials, ///< the server demands credentials and we have none; as far as that it works
    CertificateExpired,
    CertificateNotYetValid,
    CertificateName,
    CertificateUntrusted,
    BadAnswer,
    TlsFailed,
    ClosedEarly,
    LocalFirewall,
    RefusedOnTheWay,
    NoRoute,
    NameServerSilent,
    NameNotFound,
    Refused,
    Unreachable,
    Silent,
    Relays,
};

/// As in turn_probe.h ("wrong-credentials").
[[nodiscard]] QLatin1StringView wordOf(TurnState state);
[[nodiscard]] TurnState stateOf(TurnFailure failure);
/// Not for Reach::Open and NotAsked.
[[nodiscard]] TurnState turnStateOf(Reach reach);
/// Only for a handshake that failed.
[[nodiscard]] TurnState turnStateOf(TlsState state);

/// The server was not heard at all: another address of it may do better.
[[nodiscard]] bool isOfTheWay(TurnState state);

} // namespace selfcheck
