// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/internet_probe.h"

#include "probes/background.h"
#include "probes/network/dns_check.h"
#include "probes/network/gateway_check.h"
#include "probes/network/host_address.h"
#include "probes/network/internet_judgement.h"
#include "probes/network/line_checks.h"
#include "probes/network/link_choice.h"
#include "probes/network/portal_check.h"

#include <QtCore/QJsonArray>

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

double rounded(double milliseconds) { return std::round(milliseconds * 10) / 10; }

// The same in every language: an address, and how long it took.
QString described(const ResolverAnswer &answer)
{
    const QString time =
        answer.milliseconds ? QStringLiteral("%1 ms").arg(std::lround(*answer.milliseconds)) : QStringLiteral("–");
    return QStringLiteral("%1 (%2)").arg(answer.server.toString(), time);
}

std::optional<HostPort> serverIn(const Parameters &parameters, QLatin1StringView name, quint16 port)
{
    const QJsonValue value = parameters.json().value(name);
    return parseHostPort(value.isArray() ? value.toArray().at(0).toString() : value.toString(), port);
}

class InternetProbe : public Probe {
public:
    InternetProbe(std::shared_ptr<const System> system, const Parameters &parameters)
        : m_system(std::move(system)), m_url(parameters.text(QLatin1StringView("portalUrl"))),
          m_expected(parameters.text(QLatin1StringView("portalBody"))),
          m_name(parameters.text(QLatin1StringView("name")))
    {
        constexpr quint16 httpsPort = 443;
        constexpr quint16 stunPort = 3478;
        constexpr quint16 httpPort = 80;
        m_questions.secure = serverIn(parameters, QLatin1StringView("secure"), httpsPort);
        m_questions.stun = serverIn(parameters, QLatin1StringView("stun"), stunPort);
        m_questions.clock = serverIn(parameters, QLatin1StringView("clock"), httpPort);
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &InternetProbe::conclude);
    }

    void start() override;

private:
    void begin(const Result<NetworkSnapshot> &links);
    void describeLink();
    void describeVpn(const LinkChoice &choice);
    void checkGateway();
    void checkNames();
    void checkPortal();
    void describeNames(const DnsCheckResult &result);
    void startPortal(const QHostAddress &address);
    void lookCloser(const QHostAddress &pageAddress);
    void describeLine();
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
    LineQuestions m_questions;
    std::unique_ptr<LineChecks> m_line;
    std::optional<qint64> m_pageClockOffset;
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
    m_facts.set(dnsOrder, QStringLiteral("none"));
    m_facts.set(dnsAgreement, QStringLiteral("unknown"));
    m_facts.set(dnsTimed, false);
    m_facts.set(signalKnown, choice.adapter && choice.adapter->wifiSignalPercent);
    if (!choice.gateway.isNull())
        m_facts.set(gateway, choice.gateway.toString());
    describeVpn(choice);
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

void InternetProbe::describeVpn(const LinkChoice &choice)
{
    if (!choice.vpn)
        return;
    QStringList names{choice.vpn->name};
    for (const NetworkAdapter &each : m_snapshot.adapters)
        if (&each != choice.vpn && each.kind == LinkKind::Vpn && each.up && !each.addresses.empty())
            names += each.name;
    m_facts.set(vpn, names.join(QStringLiteral(", ")));
    m_facts.set(vpnDefault, choice.vpnIsDefault);
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
        describeNames(result);
        concludeWhenDone();
    });
    m_dns->start();
}

void InternetProbe::describeNames(const DnsCheckResult &result)
{
    m_signs.dns = result.state;
    m_signs.isHijacked = result.isHijacked;
    // That name means this PC wherever it is asked (RFC 6761 section 6.3).
    m_signs.leadsIntoPrivate = result.leadsIntoPrivate() && m_name != QLatin1StringView("localhost");
    m_facts.set(dnsState, QString(result.word()));
    m_facts.set(dnsServer, result.server.toString());
    m_facts.set(dnsOrder, QString(result.order()));
    if (result.order() == QLatin1StringView("first-silent"))
        m_facts.set(dnsFirst, result.servers.front().server.toString());
    m_facts.set(dnsAgreement, QString(result.agreement()));
    m_facts.set(dnsTimed, result.milliseconds.has_value());
    if (result.milliseconds)
        m_facts.set(dnsTime, rounded(*result.milliseconds));
    QStringList servers;
    for (const ResolverAnswer &each : result.servers)
        servers += described(each);
    if (servers.size() > 1)
        m_facts.set(dnsServers, servers);
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
    connect(m_portal.get(), &PortalCheck::finished, this, [this, target](const PortalResult &result) {
        --m_pending;
        m_signs.portalReach = result.reach;
        m_signs.portal = result.judgement.state;
        if (!result.judgement.host.isEmpty())
            m_facts.set(portalHost, result.judgement.host);
        m_pageClockOffset = result.clockOffsetSeconds;
        if (result.reach == Reach::Open && target.protocol() == QAbstractSocket::IPv4Protocol)
            m_facts.set(ipv4Time, rounded(result.connectMs));
        if (m_signs.portal == PortalState::None && !m_signs.isProviderHere)
            lookCloser(target);
        concludeWhenDone();
    });
    m_portal->start(target, portalStep);
}

void InternetProbe::lookCloser(const QHostAddress &pageAddress)
{
    m_questions.names = nameLookupSettings(*m_system);
    m_questions.names.limit = namePatience;
    for (const IpAddress &server : m_snapshot.nameServers)
        m_questions.nameServers.push_back({server, dnsPort});
    m_questions.names.nameServers = m_questions.nameServers;
    m_questions.hasIpv6 = m_facts.get(ipv6).value_or(false);
    m_questions.linkBytes = m_facts.get(linkMtu).value_or(0);
    m_questions.page = m_url;
    m_questions.pageAddress = pageAddress;
    if (m_questions.clock && m_questions.clock->host == m_url.host())
        m_questions.clock.reset();
    ++m_pending;
    m_line = std::make_unique<LineChecks>(m_questions);
    connect(m_line.get(), &LineChecks::finished, this, [this] {
        --m_pending;
        concludeWhenDone();
    });
    m_line->start();
}

void InternetProbe::describeLine()
{
    const LineAnswers answers = m_line ? m_line->answers() : LineAnswers();
    m_facts.set(pathState, QString(answers.path.word()));
    m_facts.set(pathSized, answers.path.bytes.has_value());
    if (answers.path.bytes)
        m_facts.set(pathLargest, *answers.path.bytes);
    const bool hasIpv6 = m_facts.get(ipv6).value_or(false);
    const auto ipv6Word = answers.ipv6 ? answers.ipv6->word() : QLatin1StringView(hasIpv6 ? "unknown" : "none");
    m_facts.set(ipv6State, QString(ipv6Word));
    if (answers.ipv6 && answers.ipv6->connectMs)
        m_facts.set(ipv6Time, rounded(*answers.ipv6->connectMs));
    // A clock that one server confirms is right, whatever another says.
    std::optional<qint64> offset = m_pageClockOffset;
    const std::optional<qint64> second = answers.clockOffsetSeconds;
    if (offset && second && std::abs(*second) < std::abs(*offset))
        offset = second;
    m_facts.set(clockKnown, offset.has_value());
    if (!offset)
        return;
    m_facts.set(clockOffset, *offset);
    m_facts.set(clockServers, second ? 2 : 1);
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
    describeLine();
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
    return {state,      linkKind,    linkName,     linkMtu,    linkSpeed,    address,     ipv4,        ipv4Time,
            ipv6,       ipv6State,   ipv6Time,     pathState,  pathSized,    pathLargest, vpn,         vpnDefault,
            ssid,       signalKnown, signal,       gateway,    gatewayState, dnsServer,   dnsName,     dnsState,
            dnsOrder,   dnsFirst,    dnsAgreement, dnsServers, dnsTimed,     dnsTime,     portalState, portalHost,
            clockKnown, clockOffset, clockServers, channel,    band,         metered};
}

std::unique_ptr<Probe> make(const std::shared_ptr<const System> &system, const Parameters &parameters)
{
    return std::make_unique<InternetProbe>(system, parameters);
}

} // namespace selfcheck::internet
