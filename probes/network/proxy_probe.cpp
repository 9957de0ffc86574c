// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_probe.h"

#include "probes/background.h"
#include "probes/network/name_lookup.h"
#include "probes/network/proxy_choice.h"
#include "probes/network/proxy_pages.h"
#include "probes/network/proxy_tunnel.h"
#include "probes/network/tcp_target_check.h"
#include "probes/network/trust.h"
#include "probes/system/system.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <cmath>

namespace selfcheck::proxy {

namespace {

using namespace std::chrono_literals;

// Before the probe's own deadline (all_probes.cpp). Windows looks for a proxy for 2.5 s on each interface.
constexpr auto overallPatience = 11000ms;
constexpr auto systemPatience = 6000ms;
constexpr auto namePatience = 2500ms;
constexpr auto pagePatience = 2000ms;
constexpr auto tlsPatience = 3000ms;
constexpr quint16 httpsPort = 443;
constexpr int httpPort = 80;

double rounded(double milliseconds) { return std::round(milliseconds * 10) / 10; }

QString textOf(const HostPort &place)
{
    const bool isVersion6 = place.host.contains(u':');
    return (isVersion6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(place.host).arg(place.port);
}

QLatin1StringView wordOf(BodyState state)
{
    switch (state) {
    case BodyState::Same: return QLatin1StringView("same");
    case BodyState::Changed: return QLatin1StringView("changed");
    case BodyState::NotAsked: return QLatin1StringView("not-asked");
    case BodyState::Unknown: break;
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView wordOf(ChainState state)
{
    switch (state) {
    case ChainState::Same: return QLatin1StringView("same");
    case ChainState::Foreign: return QLatin1StringView("foreign");
    case ChainState::Unknown: break;
    }
    return QLatin1StringView("unknown");
}

bool isUp(TlsState state)
{
    switch (state) {
    case TlsState::Secured:
    case TlsState::Untrusted:
    case TlsState::WrongName:
    case TlsState::Expired:
    case TlsState::NotYetValid: return true;
    default: return false;
    }
}

class ProxyProbe : public Probe {
public:
    ProxyProbe(const ProbeSurroundings &surroundings, const Parameters &parameters)
        : m_surroundings(surroundings), m_parameters(parameters)
    {
        m_overall.setSingleShot(true);
        m_systemTimer.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &ProxyProbe::conclude);
        connect(&m_systemTimer, &QTimer::timeout, this,
                [this] { finishWith(Failure::timedOut(QStringLiteral("the system's proxy settings"))); });
    }

    void start() override;

private:
    Status readParameters();
    void systemAnswered(const HeardProxies &heard);
    void lookUp(const QString &host, std::function<void(const NameAnswer &)> tell);
    void goThrough(const NameAnswer &proxy);
    void throughDone(const TunnelResult &result);
    void goPast();
    void fetchPages(const QList<QHostAddress> &proxy);
    void fetchPast();
    void stepDone();
    void addPath(Facts &facts) const;
    void addContent(Facts &facts) const;
    void addCache(Facts &facts) const;
    void conclude();
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    HostPort m_target;
    QUrl m_page;
    QString m_body;
    TrustStore m_trust;
    QTimer m_overall;
    QTimer m_systemTimer;
    QDeadlineTimer m_deadline;

    Facts m_facts; ///< about the settings
    ProxyServer m_server;
    std::optional<ProxyServer> m_pageServer;
    ChainSigns m_chain;
    std::optional<TunnelResult> m_tunnelResult;
    std::optional<FetchedPage> m_known;
    std::optional<PagePair> m_pair;
    std::optional<PagePair> m_pairPast;

    std::vector<std::unique_ptr<NameLookup>> m_lookups;
    std::unique_ptr<ProxyTunnel> m_tunnel;
    std::unique_ptr<TlsStream> m_secure;
    std::unique_ptr<TcpTargetCheck> m_past;
    std::unique_ptr<PageFetch> m_fetch;
    std::unique_ptr<TwiceAsked> m_twice;
    std::unique_ptr<TwiceAsked> m_twicePast;
    int m_pending = 0;
    bool m_finished = false;
};

Status ProxyProbe::readParameters()
{
    const QJsonValue given = m_parameters.json().value(QLatin1StringView("host"));
    const auto target = parseHostPort((given.isArray() ? given.toArray().first() : given).toString(), httpsPort);
    if (!target)
        return Failure::badContent(QStringLiteral("/host"), QStringLiteral("must be a host, or a list of hosts"));
    m_target = *target;
    m_page = QUrl(m_parameters.text(QLatin1StringView("page")));
    m_body = m_parameters.text(QLatin1StringView("body"));
    const bool isUsable = m_page.isEmpty() || (m_page.isValid() && m_page.scheme() == QLatin1StringView("http") &&
                                               !m_page.host().isEmpty());
    if (!isUsable)
        return Failure::badContent(QStringLiteral("/page"), QStringLiteral("must be a plain http address"));
    return Done{};
}

void ProxyProbe::start()
{
    const Status read = readParameters();
    if (!read)
        return finishWith(read.failure());
    const QJsonValue isAgreed = m_parameters.json().value(QLatin1StringView("agreed"));
    m_facts.set(agreed, isAgreed.toBool(false));
    m_facts.set(target, textOf(m_target));
    const auto literal = IpAddress::parse(m_target.host);
    if (literal && literal->isLoopback()) {
        m_facts.set(state, QStringLiteral("none"));
        return finishWith(m_facts);
    }
    if (!m_surroundings.system || !m_surroundings.system->proxiesFor)
        return finishWith(Failure::unsupported(QStringLiteral("proxy settings")));
    m_deadline = QDeadlineTimer(overallPatience);
    m_overall.start(overallPatience);
    m_systemTimer.start(systemPatience);
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_target.host);
    if (m_target.port != httpsPort)
        url.setPort(m_target.port);
    url.setPath(QStringLiteral("/"));
    inBackground(
        this, [system = m_surroundings.system, url, page = m_page] { return askForProxies(*system, url, page); },
        [this](const HeardProxies &heard) { systemAnswered(heard); });
}

void ProxyProbe::systemAnswered(const HeardProxies &heard)
{
    if (m_finished)
        return;
    m_systemTimer.stop();
    if (!heard.forTarget)
        return finishWith(heard.forTarget.failure());
    const auto server = chosen(*heard.forTarget);
    const ProxySettings settings = settingsOf(heard);
    const bool isSet = settings.origin != ProxySettings::Origin::None;
    if (isSet)
        m_facts.set(origin, QString(wordOf(settings.origin)));
    if (!settings.script.isEmpty())
        m_facts.set(script, settings.script);
    if (!server) {
        m_facts.set(state, isSet ? QStringLiteral("bypassed") : QStringLiteral("none"));
        return finishWith(m_facts);
    }
    m_server = *server;
    m_facts.set(state, QStringLiteral("used"));
    m_facts.set(kind, QString(wordOf(server->kind)));
    m_facts.set(proxy::server, textOf({server->host, server->port}));
    if (server->kind != ProxyServer::Kind::Http)
        return finishWith(m_facts);
    if (heard.forPage)
        m_pageServer = chosen(*heard.forPage);
    const auto trust = trustOf(m_surroundings);
    const auto provider = trust ? providerTrustOf(m_surroundings) : trust;
    if (!provider)
        return finishWith(provider.failure());
    m_trust = *trust;
    m_chain.providerRoots = *provider;
    lookUp(server->host, [this](const NameAnswer &answer) { goThrough(answer); });
    goPast();
}

void ProxyProbe::lookUp(const QString &host, std::function<void(const NameAnswer &)> tell)
{
    NameLookup::Settings settings = nameLookupSettings(*m_surroundings.system);
    settings.limit = namePatience;
    ++m_pending;
    auto &lookup = m_lookups.emplace_back(std::make_unique<NameLookup>(host, std::move(settings)));
    connect(lookup.get(), &NameLookup::finished, this, [this, tell = std::move(tell)](const NameAnswer &answer) {
        if (m_finished)
            return;
        tell(answer);
        stepDone();
    });
    lookup->start();
}

void ProxyProbe::goThrough(const NameAnswer &proxy)
{
    if (proxy.state != NameState::Ok) {
        TunnelResult result;
        const bool isMissing = proxy.state == NameState::NotFound || proxy.state == NameState::NoData;
        result.state = isMissing ? TunnelState::NameNotFound : TunnelState::NameServerSilent;
        m_tunnelResult = result;
        return;
    }
    ++m_pending;
    ProxyTunnel::Settings settings;
    settings.access = m_surroundings.proxy;
    settings.names = nameLookupSettings(*m_surroundings.system);
    settings.deadline = m_deadline;
    m_tunnel = std::make_unique<ProxyTunnel>(m_server, std::move(settings));
    connect(m_tunnel.get(), &ProxyTunnel::finished, this, &ProxyProbe::throughDone);
    m_tunnel->start(m_target);
    fetchPages(proxy.addresses);
}

void ProxyProbe::throughDone(const TunnelResult &result)
{
    if (m_finished)
        return;
    std::unique_ptr<QTcpSocket> socket = m_tunnel->takeSocket();
    if (!socket) {
        m_tunnelResult = result;
        return stepDone();
    }
    m_secure = std::make_unique<TlsStream>(std::move(socket), m_trust, m_target.host);
    connect(m_secure.get(), &TlsStream::handshakeDone, this, [this, result](const TlsResult &tls) {
        m_tunnelResult = result;
        // A certificate that is not trusted was shown all the same: the way is open, whose it is, is another question.
        if (!isUp(tls.state))
            m_tunnelResult->state = TunnelState::TlsFailed;
        m_chain.byProxy = tls;
        stepDone();
    });
    m_secure->start(tlsPatience);
}

// The same server without the proxy, to compare with; where there is no way past it, that is no fault.
void ProxyProbe::goPast()
{
    lookUp(m_target.host, [this](const NameAnswer &answer) {
        if (answer.state != NameState::Ok)
            return;
        ++m_pending;
        TcpTargetCheck::Patience patience;
        patience.connect = pagePatience;
        patience.deadline = m_deadline;
        m_past = std::make_unique<TcpTargetCheck>(TcpTarget{m_target.host, m_target.port, GreetingKind::Tls}, m_trust,
                                                  patience);
        connect(m_past.get(), &TcpTargetCheck::finished, this, [this](const TcpTargetResult &result) {
            m_chain.direct = result.tls;
            stepDone();
        });
        m_past->start(answer.addresses);
    });
    if (m_pageServer && m_pageServer->kind == ProxyServer::Kind::Http)
        fetchPast();
}

void ProxyProbe::fetchPages(const QList<QHostAddress> &proxy)
{
    // Pages may go another way than encrypted connections; another proxy is another check's.
    if (!m_pageServer || *m_pageServer != m_server)
        return;
    m_pending += 2;
    m_fetch = std::make_unique<PageFetch>(m_page, PageFetch::Manner::ByProxy);
    connect(m_fetch.get(), &PageFetch::finished, this, [this](const std::optional<FetchedPage> &page) {
        m_known = page;
        stepDone();
    });
    m_fetch->start(proxy.front(), m_server.port, pagePatience);
    m_twice = std::make_unique<TwiceAsked>(withNonce(m_page), PageFetch::Manner::ByProxy);
    connect(m_twice.get(), &TwiceAsked::finished, this, [this](const std::optional<PagePair> &pair) {
        m_pair = pair;
        stepDone();
    });
    m_twice->start(proxy.front(), m_server.port, pagePatience);
}

void ProxyProbe::fetchPast()
{
    lookUp(m_page.host(), [this](const NameAnswer &answer) {
        if (answer.state != NameState::Ok)
            return;
        ++m_pending;
        m_twicePast = std::make_unique<TwiceAsked>(withNonce(m_page), PageFetch::Manner::Direct);
        connect(m_twicePast.get(), &TwiceAsked::finished, this, [this](const std::optional<PagePair> &pair) {
            m_pairPast = pair;
            stepDone();
        });
        m_twicePast->start(answer.addresses.front(), static_cast<quint16>(m_page.port(httpPort)), pagePatience);
    });
}

void ProxyProbe::stepDone()
{
    --m_pending;
    // Where nothing gets through there is nothing to compare.
    const bool isShut = m_tunnelResult && m_tunnelResult->state != TunnelState::Connected;
    if (m_pending == 0 || isShut)
        conclude();
}

void ProxyProbe::addPath(Facts &facts) const
{
    facts.set(pathState, QString(wordOf(m_tunnelResult->state)));
    if (m_tunnelResult->status > 0)
        facts.set(status, m_tunnelResult->status);
    if (!m_tunnelResult->schemes.isEmpty())
        facts.set(schemes, m_tunnelResult->schemes.join(QLatin1StringView(", ")));
    if (m_tunnelResult->connectMs)
        facts.set(connectTime, rounded(*m_tunnelResult->connectMs));
    if (m_tunnelResult->answerMs)
        facts.set(answerTime, rounded(*m_tunnelResult->answerMs));
}

void ProxyProbe::addContent(Facts &facts) const
{
    const bool isAsked = m_pageServer && *m_pageServer == m_server;
    const BodyState body = isAsked ? judgeBody(m_known, m_page, m_body) : BodyState::NotAsked;
    const ChainState chain = judgeChain(m_chain);
    facts.set(bodyState, QString(wordOf(body)));
    facts.set(chainState, QString(wordOf(chain)));
    if (!m_chain.byProxy.issuer.isEmpty())
        facts.set(issuer, m_chain.byProxy.issuer);
    if (body == BodyState::Changed)
        facts.set(contentState, QStringLiteral("changed"));
    else if (chain == ChainState::Foreign)
        facts.set(contentState, QStringLiteral("intercepted"));
    else if (body != BodyState::Unknown && chain == ChainState::Same)
        facts.set(contentState, QStringLiteral("unchanged"));
}

void ProxyProbe::addCache(Facts &facts) const
{
    const CacheState cache = judgeCache(m_pair, m_pairPast);
    if (cache == CacheState::Unknown)
        return;
    facts.set(cacheState, cache == CacheState::Stale ? QStringLiteral("stale") : QStringLiteral("fresh"));
    if (cache == CacheState::Stale)
        facts.set(cacheSigns, signsOfCache(*m_pair));
}

void ProxyProbe::conclude()
{
    if (m_finished)
        return;
    if (!m_tunnelResult)
        return finishWith(Failure::timedOut(textOf({m_server.host, m_server.port})));
    if (m_tunnelResult->failure)
        return finishWith(*m_tunnelResult->failure);
    Facts facts = m_facts;
    addPath(facts);
    if (m_tunnelResult->state == TunnelState::Connected) {
        addContent(facts);
        addCache(facts);
    }
    finishWith(facts);
}

void ProxyProbe::finishWith(const Outcome &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    m_overall.stop();
    m_systemTimer.stop();
    // Not from inside a socket's signal: who hears of it may delete us.
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,   agreed,      kind,       origin,       server,    script,     target, pathState,  status,
            schemes, connectTime, answerTime, contentState, bodyState, chainState, issuer, cacheState, cacheSigns};
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<ProxyProbe>(surroundings, parameters);
}

} // namespace selfcheck::proxy
