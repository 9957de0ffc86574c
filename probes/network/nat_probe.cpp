// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_probe.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"
#include "probes/network/stun_exchange.h"
#include "probes/system/network_links.h"
#include "probes/system/system.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace selfcheck::nat {

namespace {

constexpr int usualPort = 3478;
constexpr int highestPort = 65535;
constexpr std::size_t serversAsked = 2;
/// That a binding is open a second later goes without saying.
constexpr std::chrono::seconds worthTelling{10};

struct Server {
    HostPort name;
    std::unique_ptr<NameLookup> lookup;
    std::optional<NameAnswer> answer;
};

std::optional<IpEndpoint> endpointOf(const Server &server, IpAddress::Family family)
{
    if (!server.answer)
        return std::nullopt;
    for (const QHostAddress &address : server.answer->addresses) {
        const IpAddress converted = toIpAddress(address);
        if (converted.family() == family)
            return IpEndpoint{converted, server.name.port};
    }
    return std::nullopt;
}

class NatProbe : public Probe {
public:
    NatProbe(const ProbeSurroundings &surroundings, Parameters parameters, Patience patience)
        : m_surroundings(surroundings), m_parameters(std::move(parameters)), m_patience(std::move(patience))
    {}

    void start() override { QMetaObject::invokeMethod(this, &NatProbe::lookUp, Qt::QueuedConnection); }

private:
    Status readParameters();
    void lookUp();
    void found(std::size_t index, const NameAnswer &answer);
    void ask(IpAddress::Family family);
    void askLinks(const IpAddress &target);
    void arrived();
    void conclude();
    void tellNothing(const QString &word);
    void amend();
    [[nodiscard]] Facts factsNow() const;

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    Patience m_patience;
    std::vector<Server> m_servers;
    Facts m_facts;
    IpAddress::Family m_family = IpAddress::Family::None;
    std::unique_ptr<NatBehaviour> m_behaviour;
    std::unique_ptr<BindingWatch> m_watch;
    /// Beside the others, because it also hears who refuses.
    std::unique_ptr<StunExchange> m_exchange;
    std::optional<NatBehaviour::Result> m_result;
    std::optional<StunResult> m_exchanged;
    /// The adapter that leads to the server; null when there is none to be told.
    std::optional<std::optional<NetworkAdapter>> m_adapter;
    bool m_hasFinished = false;
    bool m_isWatching = false; ///< after the first outcome
    bool m_hasWatchedEnough = false;
};

Status NatProbe::readParameters()
{
    const QJsonValue json = m_parameters.json().value(QLatin1StringView("host"));
    const QJsonArray hosts = json.isArray() ? json.toArray() : QJsonArray{json};
    const int fallback = m_parameters.integer(QLatin1StringView("port"), usualPort);
    if (fallback < 1 || fallback > highestPort)
        return Failure::badContent(QStringLiteral("/port"), QStringLiteral("must be 1 to 65535"));
    for (const QJsonValue &entry : hosts) {
        const QString text = entry.toString().trimmed();
        if (text.isEmpty() || m_servers.size() == serversAsked)
            continue;
        const auto server = parseHostPort(text, static_cast<quint16>(fallback));
        if (!server)
            return Failure::badContent(QStringLiteral("/host"), QStringLiteral("not a host, with or without a port"));
        m_servers.push_back({*server, nullptr, {}});
    }
    return m_servers.empty() ? Status(Failure::notConfigured(QStringLiteral("host"))) : Status(Done{});
}

void NatProbe::lookUp()
{
    const Status read = readParameters();
    if (!read) {
        emit finished(read.failure());
        emit watchedEnough();
        return;
    }
    m_facts.set(host, m_servers.front().name.host);
    m_facts.set(port, m_servers.front().name.port);
    for (std::size_t index = 0; index < m_servers.size(); ++index) {
        auto settings = m_surroundings.system ? nameLookupSettings(*m_surroundings.system) : NameLookup::Settings();
        Server &server = m_servers[index];
        server.lookup = std::make_unique<NameLookup>(server.name.host, std::move(settings));
        connect(server.lookup.get(), &NameLookup::finished, this,
                [this, index](const NameAnswer &answer) { found(index, answer); });
        server.lookup->start();
    }
}

void NatProbe::found(std::size_t index, const NameAnswer &answer)
{
    m_servers[index].answer = answer;
    if (!std::ranges::all_of(m_servers, [](const Server &server) { return server.answer.has_value(); }))
        return;
    const Server &first = m_servers.front();
    if (first.answer->state != NameState::Ok)
        return tellNothing(QString(shortWordOf(first.answer->state)));
    ask(endpointOf(first, IpAddress::Family::V4) ? IpAddress::Family::V4 : IpAddress::Family::V6);
}

void NatProbe::ask(IpAddress::Family family)
{
    const auto server = endpointOf(m_servers.front(), family);
    const auto second = m_servers.size() > 1 ? endpointOf(m_servers[1], family) : std::nullopt;
    m_family = family;
    m_behaviour = std::make_unique<NatBehaviour>(*server, second, m_patience.questions);
    connect(m_behaviour.get(), &NatBehaviour::finished, this, [this](const NatBehaviour::Result &result) {
        m_result = result;
        arrived();
    });
    StunExchange::Patience patience;
    patience.pauses = m_patience.questions.answer;
    m_exchange = std::make_unique<StunExchange>(StunExchange::Transport::Udp, natRequestMessage(), patience);
    connect(m_exchange.get(), &StunExchange::finished, this, [this](const StunResult &result) {
        // What the first family showed stays, unless the second one does better.
        if (!m_exchanged || result.reach == Reach::Open)
            m_exchanged = result;
        arrived();
    });
    m_watch = std::make_unique<BindingWatch>(*server, m_patience.bindings);
    connect(m_watch.get(), &BindingWatch::changed, this, &NatProbe::amend);
    connect(m_watch.get(), &BindingWatch::ended, this, [this] {
        m_hasWatchedEnough = true;
        if (m_isWatching)
            emit watchedEnough();
    });
    m_behaviour->start();
    m_exchange->start(toHostAddress(server->address), server->port);
    m_watch->start();
    askLinks(server->address);
}

void NatProbe::askLinks(const IpAddress &target)
{
    m_adapter.reset();
    const auto links = m_surroundings.system ? m_surroundings.system->networkLinks : nullptr;
    if (!links) {
        m_adapter.emplace();
        return;
    }
    const auto read = [links, target]() -> std::optional<NetworkAdapter> {
        const auto route = links->routeTo(target);
        const auto snapshot = links->read();
        const NetworkAdapter *adapter = route && snapshot ? snapshot->adapter(route->interfaceIndex) : nullptr;
        return adapter ? std::optional(*adapter) : std::nullopt;
    };
    inBackground(this, read, [this](const std::optional<NetworkAdapter> &adapter) {
        m_adapter = adapter;
        arrived();
    });
}

void NatProbe::arrived()
{
    if (m_hasFinished || !m_result || !m_exchanged || !m_adapter)
        return;
    const bool mayTryIpv6 = !m_result->isAnswered && m_family == IpAddress::Family::V4 &&
                            endpointOf(m_servers.front(), IpAddress::Family::V6);
    if (!mayTryIpv6)
        return conclude();
    m_result.reset();
    // No way at all says nothing about the server.
    if (m_exchanged->reach == Reach::NoRoute)
        m_exchanged.reset();
    // Not in the middle of what these objects are telling.
    QMetaObject::invokeMethod(
        this, [this] { ask(IpAddress::Family::V6); }, Qt::QueuedConnection);
}

void NatProbe::conclude()
{
    if (m_result->isAnswered) {
        m_hasFinished = true;
        m_facts.set(state, QStringLiteral("ok"));
        m_isWatching = !m_hasWatchedEnough;
        emit finished(factsNow());
        if (!m_isWatching)
            emit watchedEnough();
        return;
    }
    if (m_exchanged->reach == Reach::NotAsked) {
        m_hasFinished = true;
        emit finished(Failure::systemCall(QStringLiteral("socket"), QStringLiteral("no socket to be had")));
        emit watchedEnough();
        return;
    }
    const bool isError = m_result->errorCode != 0;
    if (isError)
        m_facts.set(errorCode, m_result->errorCode);
    const bool isOther = m_exchanged->heardOther && !m_exchanged->answer;
    const bool isAnswered = m_exchanged->answer.has_value();
    tellNothing(isError      ? QStringLiteral("error")
                : isOther    ? QStringLiteral("bad-answer")
                : isAnswered ? QStringLiteral("unsteady")
                             : QString(wordOf(m_exchanged->reach)));
}

void NatProbe::tellNothing(const QString &word)
{
    m_hasFinished = true;
    m_facts.set(state, word);
    emit finished(m_facts);
    emit watchedEnough();
}

void NatProbe::amend()
{
    if (m_isWatching)
        emit amended(factsNow());
}

Facts NatProbe::factsNow() const
{
    Facts facts = m_facts;
    const NatSigns &signs = m_result->signs;
    facts.set(family, m_family == IpAddress::Family::V6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4"));
    facts.set(mapping, QString(natMapping(signs)));
    facts.set(filtering, QString(natFiltering(signs)));
    if (signs.mapped)
        facts.set(mappedAddress, signs.mapped->address.toString());
    facts.set(askedPorts, signs.portsAsked);
    facts.set(keptPorts, signs.portsKept);
    if (signs.hairpin)
        facts.set(hairpin, *signs.hairpin);
    if (signs.isRewritten)
        facts.set(isRewritten, true);
    const QLatin1StringView proof = carrierNat(m_adapter && *m_adapter ? &**m_adapter : nullptr,
                                               signs.mapped ? signs.mapped->address : IpAddress());
    facts.set(carrier, proof.isEmpty() ? QStringLiteral("not-proven") : QString(proof));
    const BindingLife life = m_watch->life();
    const bool isOpen = life.atLeast && *life.atLeast >= worthTelling;
    facts.set(bindings, life.below ? QStringLiteral("ended")
                        : isOpen   ? QStringLiteral("open")
                                   : QStringLiteral("not-seen"));
    if (life.atLeast && (isOpen || life.below))
        facts.set(bindingAtLeast, std::chrono::duration_cast<std::chrono::seconds>(*life.atLeast).count());
    if (life.below)
        facts.set(bindingBelow, std::chrono::duration_cast<std::chrono::seconds>(*life.below).count());
    return facts;
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,      host,      port,    family,      errorCode, mapping,  filtering,      mappedAddress,
            askedPorts, keptPorts, hairpin, isRewritten, carrier,   bindings, bindingAtLeast, bindingBelow};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return makePatient(surroundings, parameters, Patience());
}

std::unique_ptr<Probe> makePatient(const ProbeSurroundings &surroundings, const Parameters &parameters,
                                   const Patience &patience)
{
    return std::make_unique<NatProbe>(surroundings, parameters, patience);
}

} // namespace selfcheck::nat
