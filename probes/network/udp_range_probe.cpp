// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/udp_range_probe.h"

#include "probes/background.h"
#include "probes/network/host_address.h"
#include "probes/network/local_protection.h"
#include "probes/network/port_asking.h"
#include "probes/network/stun_controls.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace selfcheck::udp_range {

namespace {

// 62 flows for the widest range of telephony; a hole of 777 ports cannot hide.
constexpr int stretch = 500;
// People draw borders at such multiples.
constexpr int borderStep = 100;
constexpr std::size_t confirmedOfSample = 48;
constexpr std::size_t confirmedOfAll = 400;
constexpr std::size_t bordersAtMost = 60;
constexpr qsizetype rangesNamed = 10;
constexpr int udp = 17;
constexpr quint16 stunPort = 3478;

QString wordOf(const StunControls::Server &server)
{
    if (!server.answer)
        return server.name ? QString(shortWordOf(*server.name)) : QStringLiteral("silent");
    if (server.isOpen())
        return QStringLiteral("ok");
    return server.answer->heardOther ? QStringLiteral("bad-answer") : QString(selfcheck::wordOf(server.answer->reach));
}

QString stateOf(const PortConclusion &ports, const StunControls &controls)
{
    const bool isRefused = ports.how == Reach::Refused;
    if (ports.open > 0 && ports.closed > 0)
        return isRefused ? QStringLiteral("partly-refused") : QStringLiteral("holes");
    if (ports.closed == 0)
        return ports.unsure > 0 ? QStringLiteral("lossy") : QStringLiteral("open");
    if (ports.isOtherAnswer)
        return QStringLiteral("bad-answer");
    if (ports.how != Reach::Silent)
        return selfcheck::wordOf(ports.how);
    if (controls.servers().front().isOpen())
        return QStringLiteral("blocked");
    return controls.isAnyOpen() ? QStringLiteral("responder-silent") : QStringLiteral("udp-blocked");
}

class UdpRangeProbe : public Probe {
public:
    UdpRangeProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters)), m_flows(flowsOf(surroundings))
    {}

    void start() override { QMetaObject::invokeMethod(this, &UdpRangeProbe::begin, Qt::QueuedConnection); }

private:
    enum class Step { Names, Sample, Whole, Confirmation, Protection, Done };

    Status readParameters();
    void begin();
    void controlsChanged();
    void askMore();
    void conclude();
    [[nodiscard]] Facts facts(const PortConclusion &conclusion) const;
    void describeProtection(Facts &facts, const LocalProtection &protection) const;

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    std::shared_ptr<UdpFlows> m_flows;
    HostPort m_responder;
    PortRange m_range;
    std::unique_ptr<StunControls> m_controls;
    std::unique_ptr<PortAsking> m_asking;
    Step m_step = Step::Names;
    bool m_isWhole = false;
};

Status UdpRangeProbe::readParameters()
{
    const auto responder =
        hostPortFrom(m_parameters.json().value(QLatin1StringView("host")), QStringLiteral("host"), stunPort);
    if (!responder)
        return responder.failure();
    const auto range = PortRange::parse(m_parameters.text(QLatin1StringView("ports")));
    if (!range)
        return Failure::badContent(QStringLiteral("/ports"), QStringLiteral("not a range of ports (35000-65535)"));
    auto others = StunControls::read(m_parameters.list(QLatin1StringView("controls")));
    if (!others)
        return others.failure();
    m_responder = *responder;
    m_range = *range;
    std::vector<HostPort> servers{m_responder};
    std::copy_if(others->begin(), others->end(), std::back_inserter(servers),
                 [this](const HostPort &each) { return !(each == m_responder); });
    m_controls = std::make_unique<StunControls>(std::move(servers), m_surroundings, m_flows);
    return Done{};
}

void UdpRangeProbe::begin()
{
    if (const Status read = readParameters(); !read) {
        emit finished(read.failure());
        return;
    }
    connect(m_controls.get(), &StunControls::changed, this, &UdpRangeProbe::controlsChanged);
    m_controls->start();
}

void UdpRangeProbe::controlsChanged()
{
    const StunControls::Server &responder = m_controls->servers().front();
    if (m_step == Step::Names && responder.name && *responder.name != NameState::Ok) {
        m_step = Step::Done;
        Facts facts;
        facts.set(state, QString(shortWordOf(*responder.name)));
        facts.set(host, m_responder.host);
        facts.set(ports, m_range.toString());
        facts.set(localFirewall, QStringLiteral("none"));
        emit finished(facts);
        return;
    }
    if (m_step == Step::Names && responder.name) {
        m_step = Step::Sample;
        m_asking = std::make_unique<PortAsking>(m_flows, [address = responder.address](quint16 port) {
            return UdpFlow{address, port, 0, 0};
        });
        connect(m_asking.get(), &PortAsking::done, this, &UdpRangeProbe::askMore);
        connect(m_asking.get(), &PortAsking::progressed, this, [this] {
            const int percent = 100 * m_asking->findings().asked() / m_range.count();
            if (m_step == Step::Whole)
                emit progressed(percent, facts(m_asking->findings().conclude()));
        });
        m_asking->ask(sampledPorts(m_range, stretch, m_flows->seed()), 0);
    }
    if (m_step == Step::Protection)
        conclude();
}

void UdpRangeProbe::askMore()
{
    const PortFindings &findings = m_asking->findings();
    // Where no port of the sample is open, asking thousands more would only take time.
    if (m_step == Step::Sample && m_surroundings.wholeRanges && findings.hasOpen()) {
        m_step = Step::Whole;
        m_isWhole = true;
        const auto asked = sampledPorts(m_range, stretch, m_flows->seed());
        const auto all = sampledPorts(m_range, 1, 0);
        std::vector<quint16> others;
        std::set_difference(all.begin(), all.end(), asked.begin(), asked.end(), std::back_inserter(others));
        m_asking->ask(others, 0);
        return;
    }
    if (m_step == Step::Sample || m_step == Step::Whole) {
        m_step = Step::Confirmation;
        std::vector<quint16> again = findings.toConfirm(m_isWhole ? confirmedOfAll : confirmedOfSample);
        const auto borders = m_isWhole ? std::vector<quint16>() : findings.borders(borderStep, bordersAtMost);
        again.insert(again.end(), borders.begin(), borders.end());
        m_asking->ask(again, 1);
        return;
    }
    m_step = Step::Protection;
    conclude();
}

void UdpRangeProbe::conclude()
{
    if (!m_controls->isDone())
        return;
    m_step = Step::Done;
    const PortConclusion conclusion = m_asking->findings().conclude();
    if (conclusion.open + conclusion.closed + conclusion.unsure == 0) {
        emit finished(Failure::systemCall(QStringLiteral("socket"), QStringLiteral("no socket to be had")));
        return;
    }
    Facts found = facts(conclusion);
    if (conclusion.closed + conclusion.unsure > 0)
        found.set(localFirewall, QStringLiteral("none"));
    const auto network = IpNetwork::parse(m_controls->servers().front().address.toString() + QStringLiteral("/32"));
    if (conclusion.closed == 0 || !m_surroundings.system || !network) {
        emit finished(found);
        return;
    }
    inBackground(
        this,
        [system = m_surroundings.system, network = *network, port = conclusion.closedRanges.front().first] {
            return readLocalProtection(*system, {network}, port, udp);
        },
        [this, found](const LocalProtection &protection) {
            Facts whole = found;
            describeProtection(whole, protection);
            emit finished(whole);
        });
}

Facts UdpRangeProbe::facts(const PortConclusion &conclusion) const
{
    Facts facts;
    facts.set(state, stateOf(conclusion, *m_controls));
    facts.set(host, m_responder.host);
    facts.set(ports, m_range.toString());
    const int all = conclusion.open + conclusion.closed + conclusion.unsure;
    const bool isEveryPort = m_isWhole || all == m_range.count();
    facts.set(isWhole, isEveryPort);
    facts.set(asked, all);
    facts.set(open, conclusion.open);
    facts.set(closed, conclusion.closed);
    if (conclusion.unsure > 0)
        facts.set(unsure, conclusion.unsure);
    if (!isEveryPort)
        facts.set(surelyFound, surelyFoundHole(stretch));
    facts.set(closedShare, all > 0 ? std::round(1000.0 * conclusion.closed / all) / 10 : 0.0);
    QStringList named;
    for (const PortRange &each : conclusion.closedRanges)
        if (named.size() < rangesNamed)
            named += each.toString();
    if (!named.isEmpty()) {
        facts.set(closedRanges, named);
        facts.set(closedHow, selfcheck::wordOf(conclusion.how));
    }
    if (!conclusion.refusedBy.isNull())
        facts.set(refusedBy, conclusion.refusedBy.toString());
    facts.set(control, wordOf(m_controls->servers().front()));
    if (conclusion.medianMs)
        facts.set(roundTrip, std::round(*conclusion.medianMs * 10) / 10);
    return facts;
}

void UdpRangeProbe::describeProtection(Facts &facts, const LocalProtection &protection) const
{
    if (!protection.firewall.empty()) {
        facts.set(localFirewall, QString(selfcheck::wordOf(protection.firewall.front())));
        if (!protection.firewall.front().rule.isEmpty())
            facts.set(firewallRule, protection.firewall.front().rule);
    }
    if (!protection.otherProducts.isEmpty())
        facts.set(otherProtection, protection.otherProducts);
    if (!protection.vpns.isEmpty() && !protection.vpns.front().isEmpty())
        facts.set(vpnName, protection.vpns.front());
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,     host,          ports,        isWhole,         asked,     open,      closed,
            unsure,    surelyFound,   closedShare,  closedRanges,    closedHow, refusedBy, control,
            roundTrip, localFirewall, firewallRule, otherProtection, vpnName};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<UdpRangeProbe>(surroundings, parameters);
}

} // namespace selfcheck::udp_range
