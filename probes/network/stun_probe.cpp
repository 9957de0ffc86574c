// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/stun_probe.h"

#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"
#include "probes/network/stun_exchange.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace selfcheck::stun {

namespace {

constexpr int usualPort = 3478;
constexpr int highestPort = 65535;

double rounded(double milliseconds) { return std::round(milliseconds * 10) / 10; }

QString stateOf(const StunResult &result)
{
    if (result.isAnswered())
        return QStringLiteral("ok");
    if (result.answer && result.answer->messageClass() == StunClass::Error)
        return QStringLiteral("error");
    if (result.answer || result.heardOther)
        return QStringLiteral("bad-answer");
    if (result.closedEarly)
        return QStringLiteral("closed-early");
    return wordOf(result.reach);
}

class StunProbe : public Probe {
public:
    StunProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {}

    void start() override { QMetaObject::invokeMethod(this, &StunProbe::lookUp, Qt::QueuedConnection); }

private:
    Status readParameters();
    void lookUp();
    void ask(const NameAnswer &answer);
    void arrived(std::size_t index, const StunResult &result);
    void conclude(const StunResult &result);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    HostPort m_server;
    StunExchange::Transport m_transport = StunExchange::Transport::Udp;
    Facts m_facts;
    std::unique_ptr<NameLookup> m_lookup;
    std::vector<std::unique_ptr<StunExchange>> m_exchanges;
    std::vector<std::optional<StunResult>> m_results;
    bool m_done = false;
};

Status StunProbe::readParameters()
{
    const QJsonValue json = m_parameters.json().value(QLatin1StringView("host"));
    const QString text = (json.isArray() ? json.toArray().at(0) : json).toString().trimmed();
    if (text.isEmpty())
        return Failure::notConfigured(QStringLiteral("host"));
    const int port = m_parameters.integer(QLatin1StringView("port"), usualPort);
    if (port < 1 || port > highestPort)
        return Failure::badContent(QStringLiteral("/port"), QStringLiteral("must be 1 to 65535"));
    const auto server = parseHostPort(text, static_cast<quint16>(port));
    if (!server)
        return Failure::badContent(QStringLiteral("/host"), QStringLiteral("not a host, with or without a port"));
    const QString word = m_parameters.text(QLatin1StringView("transport"), QStringLiteral("udp"));
    if (word != QLatin1StringView("udp") && word != QLatin1StringView("tcp"))
        return Failure::badContent(QStringLiteral("/transport"), QStringLiteral("must be udp or tcp"));
    m_server = *server;
    m_transport = word == QLatin1StringView("udp") ? StunExchange::Transport::Udp : StunExchange::Transport::Tcp;
    return Done{};
}

void StunProbe::lookUp()
{
    const Status read = readParameters();
    if (!read) {
        emit finished(read.failure());
        return;
    }
    m_facts.set(host, m_server.host);
    m_facts.set(port, m_server.port);
    m_facts.set(transport, m_transport == StunExchange::Transport::Udp ? QStringLiteral("UDP") : QStringLiteral("TCP"));
    auto settings = m_surroundings.system ? nameLookupSettings(*m_surroundings.system) : NameLookup::Settings();
    m_lookup = std::make_unique<NameLookup>(m_server.host, std::move(settings));
    connect(m_lookup.get(), &NameLookup::finished, this, &StunProbe::ask);
    m_lookup->start();
}

// The first address of each family at the same time: one that answers is enough.
void StunProbe::ask(const NameAnswer &answer)
{
    if (answer.state != NameState::Ok) {
        m_facts.set(state, QString(shortWordOf(answer.state)));
        emit finished(m_facts);
        return;
    }
    QList<QHostAddress> chosen;
    for (const QHostAddress &address : answer.addresses) {
        const bool isFirstOfFamily = std::none_of(chosen.begin(), chosen.end(), [&address](const QHostAddress &other) {
            return other.protocol() == address.protocol();
        });
        if (isFirstOfFamily)
            chosen.append(address);
    }
    m_results.resize(static_cast<std::size_t>(chosen.size()));
    for (const QHostAddress &address : chosen) {
        const std::size_t index = m_exchanges.size();
        StunMessage request = StunMessage::request(StunMethod::Binding);
        request.addFingerprint();
        m_exchanges.push_back(
            std::make_unique<StunExchange>(m_transport, std::move(request), StunExchange::Patience()));
        connect(m_exchanges.back().get(), &StunExchange::finished, this,
                [this, index](const StunResult &result) { arrived(index, result); });
        m_exchanges.back()->start(address, m_server.port);
    }
}

void StunProbe::arrived(std::size_t index, const StunResult &result)
{
    m_results[index] = result;
    if (m_done)
        return;
    if (result.isAnswered())
        return conclude(result);
    const bool areAllThere =
        std::all_of(m_results.begin(), m_results.end(), [](const auto &r) { return r.has_value(); });
    if (!areAllThere)
        return;
    // A family this PC has no way for at all says nothing about the server.
    const auto telling = std::find_if(m_results.begin(), m_results.end(), [](const auto &r) {
        return r->reach != Reach::NoRoute && r->reach != Reach::NotAsked;
    });
    conclude(telling == m_results.end() ? *m_results.front() : **telling);
}

void StunProbe::conclude(const StunResult &result)
{
    m_done = true;
    if (result.reach == Reach::NotAsked) {
        emit finished(Failure::systemCall(QStringLiteral("socket"), QStringLiteral("no socket to be had")));
        return;
    }
    m_facts.set(state, stateOf(result));
    m_facts.set(sent, result.sent);
    if (result.roundTripMs)
        m_facts.set(roundTrip, rounded(*result.roundTripMs));
    if (result.answer) {
        if (const auto mapped = result.answer->mappedAddress()) {
            m_facts.set(mappedAddress, mapped->address.toString());
            m_facts.set(mappedPort, mapped->port);
        }
        if (const auto error = result.answer->error())
            m_facts.set(errorCode, error->code);
        if (result.answer->has(StunAttribute::Software))
            m_facts.set(software, result.answer->text(StunAttribute::Software).left(80));
    }
    emit finished(m_facts);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state, host, port, transport, mappedAddress, mappedPort, roundTrip, sent, errorCode, software};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<StunProbe>(surroundings, parameters);
}

} // namespace selfcheck::stun
