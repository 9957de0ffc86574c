// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What NAT and firewall on the way do to UDP: do answers come in, which kind of NAT is it, how long do its bindings
// last. Parameters: "host" (one or several STUN servers; the second one is asked when the first has a single address),
// "port" (3478). Over IPv4 where the server answers there, else over IPv6. Finishes without the life of the bindings,
// which it goes on watching for two minutes. Touches nothing: no UPnP.
#pragma once

#include "core/probe.h"
#include "probes/all_probes.h"
#include "probes/network/binding_watch.h"
#include "probes/network/nat_behaviour.h"

namespace selfcheck::nat {

/// "ok" (answers come in); else the words of stun.state, for no answer at all. "unsteady": one socket was answered, the
/// others were not.
inline constexpr Fact<QString> state{QLatin1StringView("nat.state")};
inline constexpr Fact<QString> host{QLatin1StringView("nat.host")};
inline constexpr Fact<qint64> port{QLatin1StringView("nat.port")};
inline constexpr Fact<QString> family{QLatin1StringView("nat.family")}; ///< "IPv4", "IPv6"
inline constexpr Fact<qint64> errorCode{QLatin1StringView("nat.errorCode")};
/// The words of natMapping() and natFiltering() in nat_judgement.h.
inline constexpr Fact<QString> mapping{QLatin1StringView("nat.mapping")};
inline constexpr Fact<QString> filtering{QLatin1StringView("nat.filtering")};
inline constexpr Fact<QString> mappedAddress{QLatin1StringView("nat.mappedAddress"), Privacy::Private};
inline constexpr Fact<qint64> askedPorts{QLatin1StringView("nat.askedPortCount")};
inline constexpr Fact<qint64> keptPorts{QLatin1StringView("nat.keptPortCount")}; ///< the same port inside and outside
inline constexpr Fact<bool> hairpin{QLatin1StringView("nat.hairpin")}; ///< absent without NAT, or when not asked
inline constexpr Fact<bool> isRewritten{QLatin1StringView("nat.isRewritten")}; ///< something writes into STUN messages
/// The words of carrierNat(): "shared-address", "ds-lite"; else "not-proven".
inline constexpr Fact<QString> carrier{QLatin1StringView("nat.carrier")};
/// "open" (as long as it was watched), "ended", "not-seen" (yet).
inline constexpr Fact<QString> bindings{QLatin1StringView("nat.bindings")};
/// Life of a silent binding: it was still open after the one, and gone after the other.
inline constexpr Fact<qint64> bindingAtLeast{QLatin1StringView("nat.bindingAtLeastSec")};
inline constexpr Fact<qint64> bindingBelow{QLatin1StringView("nat.bindingBelowSec")};

struct Patience {
    NatBehaviour::Patience questions;
    BindingWatch::Times bindings;
};

/// For the kind: longer than the longest binding that is looked at, and the second round.
inline constexpr std::chrono::milliseconds watching{150000};

[[nodiscard]] std::vector<AnyFact> yields();
[[nodiscard]] std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters);
/// The same in other times, for tests.
[[nodiscard]] std::unique_ptr<Probe> makePatient(const ProbeSurroundings &surroundings, const Parameters &parameters,
                                                 const Patience &patience);

} // namespace selfcheck::nat
