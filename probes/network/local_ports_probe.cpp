// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/local_ports_probe.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/network/port_asking.h"
#include "probes/network/stun_controls.h"
#include "probes/system/port_holders.h"
#include "probes/system/system.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <map>

namespace selfcheck::local_ports {

namespace {

using PortTrouble = DatagramSocket::PortTrouble;

constexpr int askedAltogether = 512;
constexpr int stretch = 1000;
// Where no STUN server answers, so many ports show whether all are as silent.
constexpr std::size_t askedInSilence = 8;
constexpr std::size_t confirmedAtMost = 400;
constexpr qsizetype namedAtMost = 10;

class LocalPortsProbe : public Probe {
public:
    LocalPortsProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters)), m_flows(flowsOf(surroundings))
    {}

    void start() override { QMetaObject::invokeMethod(this, &LocalPortsProbe::begin, Qt::QueuedConnection); }

private:
    enum class Step { Server, Silence, Ports, Confirmation, Done };
    struct Trouble {
        PortTrouble kind = PortTrouble::None;
        QString holder;
    };

    Status readParameters();
    void begin();
    void chooseServer();
    void askFrom(const StunControls::Server &server);
    void heard(quint16 port, const FlowAnswer &answer);
    void askMore();
    void askForHolders();
    void nameHolders(const Result<PortHolders> &holders);
    void conclude();
    void concludeWithoutServer();
    void describeTroubles(Facts &facts) const;
    void describeMapping(Facts &facts) const;
    [[nodiscard]] QString stateOf(const PortConclusion &conclusion, int taken) const;
    [[nodiscard]] bool isEachPort() const { return m_surroundings.wholeRanges || m_range.count() <= askedAltogether; }
    [[nodiscard]] std::vector<quint16> wanted() const;
    [[nodiscard]] int countOf(PortTrouble kind) const;

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    std::shared_ptr<UdpFlows> m_flows;
    PortRange m_range;
    std::unique_ptr<StunControls> m_controls;
    std::unique_ptr<PortAsking> m_asking;
    Step m_step = Step::Server;
    StunControls::Server m_server;
    std::map<quint16, Trouble> m_troubles;
    std::map<quint16, IpEndpoint> m_mapped;
};

Status LocalPortsProbe::readParameters()
{
    const QString usual = m_parameters.text(QLatin1StringView("usualPorts"));
    const auto range = PortRange::parse(m_parameters.text(QLatin1StringView("ports"), usual));
    if (!range)
        return Failure::badContent(QStringLiteral("/ports"), QStringLiteral("not a range of ports (5062-5162)"));
    auto servers = StunControls::read(m_parameters.list(QLatin1StringView("controls")));
    if (!servers)
        return servers.failure();
    if (servers->empty())
        return Failure::notConfigured(QStringLiteral("hosts.stun"));
    m_range = *range;
    m_controls = std::make_unique<StunControls>(std::move(*servers), m_surroundings, m_flows);
    return Done{};
}

void LocalPortsProbe::begin()
{
    if (const Status read = readParameters(); !read) {
        emit finished(read.failure());
        return;
    }
    connect(m_controls.get(), &StunControls::changed, this, &LocalPortsProbe::chooseServer);
    m_controls->start();
}

std::vector<quint16> LocalPortsProbe::wanted() const
{
    return sampledPorts(m_range, isEachPort() ? 1 : stretch, m_flows->seed());
}

void LocalPortsProbe::chooseServer()
{
    if (m_step != Step::Server || (!m_controls->isAnyOpen() && !m_controls->isAskedOnce()))
        return;
    const StunControls::Server *server = m_controls->best();
    if (!server)
        return concludeWithoutServer();
    askFrom(*server);
}

void LocalPortsProbe::askFrom(const StunControls::Server &server)
{
    m_server = server;
    m_troubles.clear();
    m_asking =
        std::make_unique<PortAsking>(m_flows, [address = server.address, port = server.where.port](quint16 local) {
            return UdpFlow{address, port, local, 0};
        });
    connect(m_asking.get(), &PortAsking::heard, this, &LocalPortsProbe::heard);
    connect(m_asking.get(), &PortAsking::done, this, &LocalPortsProbe::askMore);
    connect(m_asking.get(), &PortAsking::progressed, this,
            [this] { emit progressed(100 * m_asking->findings().asked() / m_range.count(), {}); });
    m_step = server.isOpen() ? Step::Ports : Step::Silence;
    m_asking->ask(server.isOpen() ? wanted() : spread(wanted(), askedInSilence), 0);
}

void LocalPortsProbe::heard(quint16 port, const FlowAnswer &answer)
{
    if (answer.portTrouble != PortTrouble::None)
        m_troubles[port].kind = answer.portTrouble;
    else
        m_troubles.erase(port);
    if (answer.mapped)
        m_mapped.insert_or_assign(port, *answer.mapped);
}

void LocalPortsProbe::askMore()
{
    const PortFindings &findings = m_asking->findings();
    // A server that was quiet at first, or another one, has answered by now.
    if (!m_server.isOpen() && !findings.hasOpen() && m_controls->isAnyOpen()) {
        m_asking.release()->deleteLater();
        return askFrom(*m_controls->best());
    }
    if (m_step == Step::Silence && findings.hasOpen()) {
        m_step = Step::Ports;
        std::vector<quint16> others = wanted();
        const auto asked = spread(others, askedInSilence);
        std::erase_if(others,
                      [&asked](quint16 port) { return std::find(asked.begin(), asked.end(), port) != asked.end(); });
        return m_asking->ask(others, 0);
    }
    if (m_step == Step::Silence || m_step == Step::Ports) {
        m_step = Step::Confirmation;
        std::vector<quint16> again = findings.toConfirm(confirmedAtMost);
        for (const auto &each : m_troubles)
            again.push_back(each.first);
        return m_asking->ask(again, 1);
    }
    m_step = Step::Done;
    askForHolders();
}

void LocalPortsProbe::askForHolders()
{
    if (m_troubles.empty() || !m_surroundings.system || !m_surroundings.system->portHolders)
        return conclude();
    inBackground(
        this, [system = m_surroundings.system] { return system->portHolders(); },
        [this](const Result<PortHolders> &holders) { nameHolders(holders); });
}

// Windows says "reserved" also of a port that is held in some ways. What we hold ourselves for a moment is no trouble.
void LocalPortsProbe::nameHolders(const Result<PortHolders> &holders)
{
    const auto self = QCoreApplication::applicationPid();
    for (const PortHolder &each : holders ? holders->list : std::vector<PortHolder>()) {
        const auto trouble = m_troubles.find(each.port);
        if (!each.udp || trouble == m_troubles.end())
            continue;
        if (each.process != 0 && each.process == self) {
            m_troubles.erase(trouble);
            continue;
        }
        trouble->second.kind = PortTrouble::Taken;
        if (!each.program.isEmpty())
            trouble->second.holder = each.program;
    }
    conclude();
}

int LocalPortsProbe::countOf(PortTrouble kind) const
{
    return static_cast<int>(std::count_if(m_troubles.begin(), m_troubles.end(),
                                          [kind](const auto &each) { return each.second.kind == kind; }));
}

QString LocalPortsProbe::stateOf(const PortConclusion &conclusion, int taken) const
{
    if (conclusion.open == 0 && conclusion.closed > 0 && !m_server.isOpen()) {
        if (conclusion.how == Reach::Refused)
            return QStringLiteral("server-refused");
        return conclusion.how == Reach::Silent ? QStringLiteral("udp-blocked") : QString(wordOf(conclusion.how));
    }
    const int reserved = countOf(PortTrouble::Reserved);
    const int worst = std::max({taken, reserved, conclusion.closed});
    if (worst == 0)
        return conclusion.unsure > 0 ? QStringLiteral("lossy") : QStringLiteral("ok");
    if (worst == conclusion.closed)
        return conclusion.how == Reach::Silent || conclusion.how == Reach::Refused ? QStringLiteral("blocked")
                                                                                   : QString(wordOf(conclusion.how));
    return worst == taken ? QStringLiteral("taken") : QStringLiteral("reserved");
}

void LocalPortsProbe::concludeWithoutServer()
{
    m_step = Step::Done;
    const StunControls::Server &first = m_controls->servers().front();
    Facts facts;
    facts.set(state, first.name ? QString(shortWordOf(*first.name)) : QStringLiteral("name-server-silent"));
    facts.set(ports, m_range.toString());
    facts.set(server, first.where.host);
    emit finished(facts);
}

void LocalPortsProbe::conclude()
{
    const PortConclusion conclusion = m_asking->findings().conclude();
    const int troubles = static_cast<int>(m_troubles.size());
    const int all = conclusion.open + conclusion.closed + conclusion.unsure + troubles;
    if (all == 0) {
        emit finished(Failure::systemCall(QStringLiteral("socket"), QStringLiteral("no socket to be had")));
        return;
    }
    // Among many ports a few are always somebody's; the client then takes others.
    int taken = countOf(PortTrouble::Taken);
    if (100 * taken <= m_parameters.integer(QLatin1StringView("takenAllowedPercent")) * all)
        taken = 0;
    const int unusable = taken + countOf(PortTrouble::Reserved) + conclusion.closed;
    Facts facts;
    facts.set(state, stateOf(conclusion, taken));
    facts.set(ports, m_range.toString());
    facts.set(server, m_server.where.host);
    facts.set(isWhole, isEachPort());
    facts.set(asked, all);
    facts.set(usable, conclusion.open);
    facts.set(usableShare, std::floor(1000.0 * (all - unusable) / all) / 10);
    if (!isEachPort())
        facts.set(surelyFound, surelyFoundHole(stretch));
    QStringList silent;
    for (const PortRange &each : conclusion.closedRanges)
        if (silent.size() < namedAtMost)
            silent += each.toString();
    if (!silent.isEmpty())
        facts.set(unanswered, silent);
    describeTroubles(facts);
    describeMapping(facts);
    if (conclusion.medianMs)
        facts.set(roundTrip, std::round(*conclusion.medianMs * 10) / 10);
    emit finished(facts);
}

void LocalPortsProbe::describeTroubles(Facts &facts) const
{
    QStringList takenPorts, programs, reservedPorts;
    for (const auto &[port, trouble] : m_troubles) {
        const QString number = QString::number(port);
        if (trouble.kind == PortTrouble::Reserved && reservedPorts.size() < namedAtMost)
            reservedPorts += number;
        if (trouble.kind != PortTrouble::Taken)
            continue;
        if (takenPorts.size() < namedAtMost)
            takenPorts += trouble.holder.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, trouble.holder);
        if (!trouble.holder.isEmpty() && !programs.contains(trouble.holder) && programs.size() < namedAtMost)
            programs += trouble.holder;
    }
    if (!takenPorts.isEmpty()) {
        facts.set(takenCount, countOf(PortTrouble::Taken));
        facts.set(taken, takenPorts);
    }
    if (!programs.isEmpty())
        facts.set(holders, programs);
    if (!reservedPorts.isEmpty())
        facts.set(reserved, reservedPorts);
}

void LocalPortsProbe::describeMapping(Facts &facts) const
{
    if (m_mapped.empty())
        return;
    const auto kept = std::count_if(m_mapped.begin(), m_mapped.end(),
                                    [](const auto &each) { return each.second.port == each.first; });
    facts.set(keptCount, static_cast<qint64>(kept));
    if (isOwnAddress(toHostAddress(m_mapped.begin()->second.address)))
        facts.set(mapping, QStringLiteral("none"));
    else if (kept == static_cast<std::ptrdiff_t>(m_mapped.size()))
        facts.set(mapping, QStringLiteral("kept"));
    else
        facts.set(mapping, kept == 0 ? QStringLiteral("changed") : QStringLiteral("partly"));
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state, ports,      server,  isWhole,  asked,      usable,  usableShare, surelyFound,
            taken, takenCount, holders, reserved, unanswered, mapping, keptCount,   roundTrip};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<LocalPortsProbe>(surroundings, parameters);
}

} // namespace selfcheck::local_ports
