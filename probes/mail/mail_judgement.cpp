// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_judgement.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace selfcheck {

namespace {

bool encrypts(MailState state) { return state <= MailState::CertificateExpired; }
bool isWithout(MailState state) { return state == MailState::TlsFailed || state == MailState::NotOffered; }
bool isConclusive(MailState state) { return state <= MailState::NotOffered; }
bool isConnected(MailState state) { return state <= MailState::ClosedEarly; }
bool spoke(MailState state) { return state <= MailState::TurnedAway; }
// What is known not to take mail at this moment; a server that was not asked may be anything.
bool isUnreached(MailState state)
{
    return !spoke(state) && state != MailState::NameServerSilent && state != MailState::NotAsked &&
           state != MailState::LocalFirewall;
}

class Servers {
public:
    explicit Servers(const std::vector<MailServer> &servers)
    {
        for (const MailServer &server : servers)
            m_states.push_back(server.state());
    }
    template<class Predicate>
    [[nodiscard]] bool any(Predicate fits) const
    {
        return std::ranges::any_of(m_states, fits);
    }
    template<class Predicate>
    [[nodiscard]] bool all(Predicate fits) const
    {
        return !m_states.empty() && std::ranges::all_of(m_states, fits);
    }
    template<class Predicate>
    [[nodiscard]] int count(Predicate fits) const
    {
        return static_cast<int>(std::ranges::count_if(m_states, fits));
    }
    [[nodiscard]] bool has(MailState state) const { return std::ranges::find(m_states, state) != m_states.end(); }
    /// The first server in one of these states, the states in order of weight.
    [[nodiscard]] std::optional<size_t> firstOf(std::initializer_list<MailState> states) const
    {
        for (const MailState state : states) {
            const auto found = std::ranges::find(m_states, state);
            if (found != m_states.end())
                return static_cast<size_t>(found - m_states.begin());
        }
        return {};
    }
    template<class Predicate>
    [[nodiscard]] std::optional<size_t> first(Predicate fits) const
    {
        const auto found = std::ranges::find_if(m_states, fits);
        return found == m_states.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_states.begin()));
    }
    [[nodiscard]] MailState operator[](size_t index) const { return m_states[index]; }

private:
    std::vector<MailState> m_states;
};

constexpr std::initializer_list<MailState> certificateTroubles{
    MailState::CertificateExpired, MailState::CertificateName, MailState::CertificateUntrusted,
    MailState::CertificateNotYetValid};

MailJudgement judgeEncrypting(const Servers &servers)
{
    if (const auto without = servers.firstOf({MailState::NotOffered, MailState::TlsFailed}))
        return {MailState::SomeWithout, without};
    if (const auto troubled = servers.firstOf(certificateTroubles))
        return {servers[*troubled], troubled};
    if (const auto unreached = servers.first(isUnreached))
        return {MailState::SomeUnreached, unreached};
    if (const auto untold = servers.first([](MailState state) { return state != MailState::Ok; }))
        return {MailState::PartlyMeasured, untold};
    return {MailState::Ok, 0};
}

// Nobody encrypts, but somebody answered.
MailJudgement judgeAnswering(const Servers &servers)
{
    const auto without = servers.firstOf({MailState::NotOffered, MailState::TlsFailed});
    if (without && servers.all([](MailState state) { return isWithout(state) || isUnreached(state); }))
        return {servers[*without], without};
    // Of the others nobody knows whether they encrypt: not "none", but "not all" is proven.
    if (without)
        return {MailState::SomeWithout, without};
    if (const auto hidden = servers.firstOf({MailState::Stripped, MailState::TurnedAway}))
        return {servers[*hidden], hidden};
    return {MailState::NoMailServer, servers.first(isConnected)};
}

MailJudgement judgeUnconnected(const Servers &servers, const LineSigns &line)
{
    const auto own = servers.firstOf({MailState::LocalFirewall, MailState::NoRoute});
    if (own && servers.all([&](MailState state) { return state == servers[*own]; }))
        return {servers[*own], own};
    if (servers.has(MailState::LocalFirewall))
        return {MailState::LocalFirewall, servers.firstOf({MailState::LocalFirewall})};
    if (servers.all([](MailState state) { return state == MailState::NameNotFound; }))
        return {MailState::NameNotFound, 0};
    const auto unasked = servers.firstOf({MailState::NameServerSilent, MailState::NotAsked});
    if (unasked && servers.all([](MailState state) {
            return state == MailState::NameServerSilent || state == MailState::NotAsked ||
                   state == MailState::NameNotFound;
        }))
        return {servers[*unasked], unasked};
    const auto speaker = servers.firstOf({MailState::RefusedOnTheWay, MailState::Silent, MailState::Refused,
                                          MailState::Unreachable, MailState::NoRoute});
    if (line.otherMailServer.value_or(false))
        return {MailState::Unreached, speaker};
    if (line.otherServer.has_value() && !*line.otherServer)
        return {MailState::LineSilent, speaker};
    const bool isForbidden = servers.has(MailState::RefusedOnTheWay);
    return {line.otherMailServer || isForbidden ? MailState::PortBlocked : MailState::PortSilent, speaker};
}

} // namespace

QLatin1StringView wordOf(MailState state)
{
    static constexpr std::array words{
        "ok",
        "certificate-not-yet-valid",
        "certificate-untrusted",
        "certificate-name",
        "certificate-expired",
        "tls-failed",
        "not-offered",
        "stripped",
        "turned-away",
        "no-greeting",
        "wrong-greeting",
        "closed-early",
        "silent",
        "refused",
        "refused-on-the-way",
        "unreachable",
        "no-route",
        "local-firewall",
        "name-not-found",
        "name-server-silent",
        "not-asked",
        "some-without",
        "some-unreached",
        "partly-measured",
        "no-mail-server",
        "unreached",
        "port-blocked",
        "port-silent",
        "line-silent",
        "null-mx",
        "no-mx",
        "domain-not-found",
        "mx-unknown",
    };
    static_assert(words.size() == static_cast<size_t>(MailState::MxUnknown) + 1);
    return QLatin1StringView(words[static_cast<size_t>(state)]);
}

MailState mailStateOf(Reach reach)
{
    switch (reach) {
    case Reach::Refused: return MailState::Refused;
    case Reach::RefusedOnTheWay: return MailState::RefusedOnTheWay;
    case Reach::Unreachable: return MailState::Unreachable;
    case Reach::NoRoute: return MailState::NoRoute;
    case Reach::Silent: return MailState::Silent;
    case Reach::LocalFirewall: return MailState::LocalFirewall;
    case Reach::Open:
    case Reach::NotAsked: break;
    }
    return MailState::NotAsked;
}

MailState mailStateOf(TlsState state)
{
    switch (state) {
    case TlsState::Secured: return MailState::Ok;
    case TlsState::Untrusted: return MailState::CertificateUntrusted;
    case TlsState::WrongName: return MailState::CertificateName;
    case TlsState::Expired: return MailState::CertificateExpired;
    case TlsState::NotYetValid: return MailState::CertificateNotYetValid;
    // Time ran out, perhaps with the greeting: that is no failure of TLS.
    case TlsState::Silent: return MailState::NoGreeting;
    case TlsState::Handshaking:
    case TlsState::HandshakeFailed:
    case TlsState::ClosedEarly: break;
    }
    return MailState::TlsFailed;
}

const MailAttempt *MailServer::decider() const
{
    if (!version4 || !version6)
        return version4 ? &*version4 : version6 ? &*version6 : nullptr;
    if (isConclusive(version4->state) && isConclusive(version6->state))
        return version6->state > version4->state ? &*version6 : &*version4;
    if (isConclusive(version4->state) || isConclusive(version6->state))
        return isConclusive(version6->state) ? &*version6 : &*version4;
    const bool isOnlyOne = isConnected(version6->state) && !isConnected(version4->state);
    return isOnlyOne ? &*version6 : &*version4;
}

MailState MailServer::state() const
{
    const MailAttempt *attempt = decider();
    return attempt ? attempt->state : nameProblem.value_or(MailState::NotAsked);
}

bool needsLineSigns(const std::vector<MailServer> &servers) { return !Servers(servers).any(isConnected); }

MailJudgement judgeMail(const std::vector<MailServer> &all, const LineSigns &line)
{
    const Servers servers(all);
    MailJudgement judgement = servers.any(encrypts)      ? judgeEncrypting(servers)
                              : servers.any(isConnected) ? judgeAnswering(servers)
                                                         : judgeUnconnected(servers, line);
    judgement.encrypted = servers.count(encrypts);
    judgement.answered = servers.count(spoke);
    return judgement;
}

} // namespace selfcheck
