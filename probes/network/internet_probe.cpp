// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/internet_probe.h"

#include "probes/background.h"
#include "probes/network/dns_check.h"
#include "probes/network/gateway_check.h"
#include "probes/network/host_address.h"
#include "probes/network/internet_judgement.h"
#include "probes/network/link_choice.h"
#include "probes/network/portal_check.h"

#include <cmath>

namespace selfcheck::internet {

namespace {

using namespace std::chrono_literals;

// Everything ends by then, whoever is silent.
constexpr auto overallPatience = 6000ms;
constexpr auto namePatience = 3000ms;
constexpr auto portalStep = 2000ms;
constexpr quint16 dnsPort = 53;

QString wordOf(GatewayCheck::State state)
{
    return state == GatewayCheck::State::Answers ? QStringLiteral("answers") : QStringLiteral("silent");
}

class InternetProbe : public Probe {
public:
    InternetProbe(std::shared_ptr<const System> system, const Parameters &parameters)
        : m_system(std::move(system)), m_url(parameters.text(QLatin1StringView("portalUrl"))),
          m_expected(parameters.text(QLatin1StringView("portalBody"))),
          m_name(parameters.text(QLatin1StringView("name")))
    {
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &InternetProbe::conclude);
    }

    void start() override;

private:
    void begin(const Result<NetworkSnapshot> &links);
    void describeLink();
    void checkGateway();
    void checkNames();
    void checkPortal();
    void startPortal(const QHostAddress &address);
    void lookUpPortal();
    void concludeWhenDone();
    void conclude();
    void fail(const Failure &failure);

    std::shared_ptr<const System> m_system;
    QUrl m_url;
    QString m_expected;
    QString m_name;
    QTimer m_overall;
    NetworkSnapshot m_snapshot;
    InternetSigns m_signs;
    Facts m_facts;
    std::unique_ptr<GatewayCheck> m_gateway;
    std::unique_ptr<DnsCheck> m_dns;
    std::unique_ptr<NameLookup> m_portalLookup;
    std::unique_ptr<PortalCheck> m_portal;
    int m_pending = 0;
    bool m_done = false;
};

void InternetProbe::start()
{
    const bool isUsable =
        m_url.isEmpty() || (m_url.isValid() && m_url.scheme() == QLatin1StringView("http") && !m_url.host().isEmpty());
    if (!isUsable)
        return fail(Failure::badContent(QStringLiteral("/portalUrl"), QStringLiteral("must be a plain http address")));
    if (!m_system || !m_system->networkLinks)
        return fail(Failure::unsupported(QStringLiteral("network adapters")));
    m_overall.start(overallPatience);
    inBackground(
        this, [links = m_system->networkLinks] { return links->read(); },
        [this](const Result<NetworkSnapshot> &links) { begin(links); });
}

void InternetProbe::fail(const Failure &failure)
{
    m_done = true;
    QMetaObject::invokeMethod(
        this, [this, failure] { emit finished(failure); }, Qt::QueuedConnection);
}

void InternetProbe::begin(const Result<NetworkSnapshot> &links)
{
    if (m_done)
        return;
    if (!links)
        return fail(links.failure());
    m_snapshot = *links;
    m_signs.hasTestPage = !m_url.isEmpty();
    describeLink();
    const auto portal = IpAddress::parse(m_url.host());
    m_signs.isProviderHere = portal && portal->isLoopback();
    if (m_signs.isProviderHere) {
        m_signs.link = QLatin1StringView("ok");
        startPortal(toHostAddress(*portal));
        return;
    }
    if (m_signs.link != QLatin1StringView("ok"))
        return conclude();
    checkGateway();
    checkNames();
    checkPortal();
    concludeWhenDone();
}

void InternetProbe::describeLink()
{
    const LinkChoice choice = chooseLink(m_snapshot);
    m_signs.link = choice.state;
    m_facts.set(ipv4, choice.ipv4);
    m_facts.set(ipv6, choice.ipv6);
    m_facts.set(linkKind,
                QString(choice.adapter ? selfcheck::wordOf(choice.adapter->kind) : QLatin1StringView("none")));
    m_facts.set(gatewayState, QStringLiteral("none"));
    m_facts.set(dnsState, QStringLiteral("none"));
    m_facts.set(clockKnown, false);
    m_facts.set(signalKnown, choice.adapter && choice.adapter->wifiSignalPercent);
    if (!choice.gateway.isNull())
        m_facts.set(gateway, choice.gateway.toString());
    if (choice.vpn) {
        m_facts.set(vpn, choice.vpn->name);
        m_facts.set(vpnDefault, choice.vpnIsDefault);
    }
    if (!choice.adapter)
        return;
    m_facts.set(linkName, choice.adapter->name);
    if (choice.adapter->mtu > 0)
        m_facts.set(linkMtu, choice.adapter->mtu);
    if (choice.adapter->speedKbps)
        m_facts.set(linkSpeed, *choice.adapter->speedKbps);
    if (!choice.address.isNull())
        m_facts.set(address, choice.address.toString());
    if (m_snapshot.metered)
        m_facts.set(metered, *m_snapshot.metered);
    if (choice.adapter->wifiChannel) {
        m_facts.set(channel, static_cast<qint64>(*choice.adapter->wifiChannel));
        m_facts.set(band, QString(wifiBand(*choice.adapter->wifiChannel)));
    }
    if (!choice.adapter->wifiName.isEmpty())
        m_facts.set(ssid, choice.adapter->wifiName);
    if (choice.adapter->wifiSignalPercent)
        m_facts.set(signal, *choice.adapter->wifiSignalPercent);
}

void InternetProbe::checkGateway()
{
    const IpAddress gatewayAddress = chooseLink(m_snapshot).gateway;
    if (gatewayAddress.isNull())
        return;
    m_facts.set(gatewayState, QStringLiteral("silent"));
    ++m_pending;
    m_gateway = std::make_unique<GatewayCheck>(gatewayAddress, m_system->networkLinks);
    connect(m_gateway.get(), &GatewayCheck::finished, this, [this](GatewayCheck::State state) {
        --m_pending;
        m_facts.set(gatewayState, wordOf(state));
        m_signs.isGatewayAbsent = state == GatewayCheck::State::Absent;
        concludeWhenDone();
    });
    m_gateway->start();
}

void InternetProbe::checkNames()
{
    if (m_snapshot.nameServers.empty()) {
        m_signs.isWithoutNameServers = true;
        return;
    }
    m_signs.dns = NameState::ServerSilent;
    m_facts.set(dnsState, QStringLiteral("silent"));
    m_facts.set(dnsServer, m_snapshot.nameServers.front().toString());
    auto settings = nameLookupSettings(*m_system);
    settings.limit = namePatience;
    for (const IpAddress &server : m_snapshot.nameServers)
        settings.nameServers.push_back({server, dnsPort});
    const bool isLiteral = IpAddress::parse(m_url.host()).has_value();
    if (m_name.isEmpty() && !isLiteral)
        m_name = m_url.host();
    if (!m_name.isEmpty())
        m_facts.set(dnsName, m_name);
    ++m_pending;
    m_dns = std::make_unique<DnsCheck>(m_name, std::move(settings));
    connect(m_dns.get(), &DnsCheck::finished, this, [this](const DnsCheckResult &result) {
        --m_pending;
        m_signs.dns = result.state;
        m_signs.isHijacked = result.isHijacked;
        m_facts.set(dnsState, QString(result.word()));
        m_facts.set(dnsServer, result.server.toString());
        if (result.milliseconds)
            m_facts.set(dnsTime, std::round(*result.milliseconds * 10) / 10);
        concludeWhenDone();
    });
    m_dns->start();
}

void InternetProbe::checkPortal()
{
    if (m_url.isEmpty())
        return;
    if (const auto literal = IpAddress::parse(m_url.host()))
        return startPortal(toHostAddress(*literal));
    lookUpPortal();
}

// Beside the check of names, not after it: that one waits for more than this needs.
void InternetProbe::lookUpPortal()
{
    ++m_pending;
    auto settings = nameLookupSettings(*m_system);
    settings.limit = namePatience;
    m_portalLookup = std::make_unique<NameLookup>(m_url.host(), std::move(settings));
    connect(m_portalLookup.get(), &NameLookup::finished, this, [this](const NameAnswer &answer) {
        --m_pending;
        m_signs.isPortalNameMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        if (m_signs.isPortalNameMissing)
            m_facts.set(dnsName, m_url.host());
        if (answer.state == NameState::Ok && !m_done) {
            const bool prefersV4 = m_facts.get(ipv4).value_or(true);
            const auto wanted = prefersV4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
            const auto found = std::find_if(answer.addresses.begin(), answer.addresses.end(),
                                            [wanted](const QHostAddress &each) { return each.protocol() == wanted; });
            startPortal(found == answer.addresses.end() ? answer.addresses.front() : *found);
        }
        concludeWhenDone();
    });
    m_portalLookup->start();
}

void InternetProbe::startPortal(const QHostAddress &target)
{
    ++m_pending;
    m_signs.portalReach = Reach::Silent;
    m_portal = std::make_unique<PortalCheck>(m_url, m_expected);
    connect(m_portal.get(), &PortalCheck::finished, this, [this](const PortalResult &result) {
        --m_pending;
        m_signs.portalReach = result.reach;
        m_signs.portal = result.judgement.state;
        if (!result.judgement.host.isEmpty())
            m_facts.set(portalHost, result.judgement.host);
        if (result.clockOffsetSeconds)
            m_facts.set(clockOffset, *result.clockOffsetSeconds);
        m_facts.set(clockKnown, result.clockOffsetSeconds.has_value());
        concludeWhenDone();
    });
    m_portal->start(target, portalStep);
}

void InternetProbe::concludeWhenDone()
{
    // Nobody at the gateway's address explains every other silence: nothing more is to be waited for.
    if (m_pending == 0 || (m_signs.isGatewayAbsent && m_signs.portal == PortalState::Unknown))
        conclude();
}

void InternetProbe::conclude()
{
    if (m_done)
        return;
    m_done = true;
    m_overall.stop();
    Facts facts;
    facts.set(state, QString(judgeInternet(m_signs)));
    facts.set(portalState, QString(judgePortalPage(m_signs)));
    facts.merge(m_facts);
    // Not from within the signal of a check.
    QMetaObject::invokeMethod(
        this, [this, facts] { emit finished(facts); }, Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,      linkKind,    linkName,    linkMtu,    linkSpeed,   address,      ipv4,      ipv6,    vpn,
            vpnDefault, ssid,        signalKnown, signal,     gateway,     gatewayState, dnsServer, dnsName, dnsState,
            dnsTime,    portalState, portalHost,  clockKnown, clockOffset, channel,      band,      metered};
}

std::unique_ptr<Probe> make(const std::shared_ptr<const System> &system, const Parameters &parameters)
{
    return std::make_unique<InternetProbe>(system, parameters);
}

} // namespace selfcheck::internet
