// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_probe.h"

#include "probes/background.h"
#include "probes/network/interception_survey.h"
#include "probes/network/proxy_choice.h"
#include "probes/network/proxy_pages.h"
#include "probes/network/proxy_script.h"
#include "probes/network/secured_exchange.h"
#include "probes/network/tcp_target_check.h"
#include "probes/network/trust.h"
#include "probes/system/system.h"

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
constexpr quint16 httpsPort = 443;

double rounded(double milliseconds) { return std::round(milliseconds * 10) / 10; }

QString textOf(const HostPort &place)
{
    const bool isVersion6 = place.host.contains(u':');
    return (isVersion6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(place.host).arg(place.port);
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
        connect(&m_systemTimer, &QTimer::timeout, this, &ProxyProbe::systemIsSilent);
    }

    void start() override;

private:
    Status readParameters();
    void settingsRead(const std::optional<ProxySettings> &settings);
    void systemAnswered(const HeardProxies &heard);
    void systemIsSilent();
    void go(const ProxyServer &server);
    void throughDone(const SecuredExchangeResult &result);
    void fetchPages();
    void stepDone();
    void addPath(Facts &facts) const;
    void addPace(Facts &facts) const;
    void addContent(Facts &facts) const;
    void addCache(Facts &facts) const;
    void conclude();
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    HostPort m_target;
    QUrl m_url; ///< of the target
    QUrl m_page;
    QString m_body;
    ClientConnection::Settings m_connection;
    QTimer m_overall;
    QTimer m_systemTimer;

    Facts m_facts; ///< about the settings
    ProxyServer m_server;
    std::optional<ProxyServer> m_pageServer;
    ChainSigns m_chain;
    std::optional<TunnelResult> m_tunnelResult;
    std::optional<double> m_throughMs;
    std::optional<double> m_pastMs;
    std::optional<FetchedPage> m_known;
    std::optional<PagePair> m_pair;
    std::optional<PagePair> m_pairPast;

    std::unique_ptr<InterceptionSurvey> m_survey;
    std::unique_ptr<HttpFetch> m_script;
    std::unique_ptr<SecuredExchange> m_through;
    std::unique_ptr<SecuredExchange> m_past;
    std::unique_ptr<HttpFetch> m_fetch;
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
    m_facts.set(interception::state, QString(wordOf(Interception::State::Unknown)));
    const auto literal = IpAddress::parse(m_target.host);
    if (literal && literal->isLoopback()) {
        m_facts.set(state, QStringLiteral("none"));
        return finishWith(m_facts);
    }
    if (!m_surroundings.system || !m_surroundings.system->proxiesFor)
        return finishWith(Failure::unsupported(QStringLiteral("proxy settings")));
    m_connection = ClientConnection::settingsOf(m_surroundings);
    m_connection.names.limit = namePatience;
    m_connection.deadline = QDeadlineTimer(overallPatience);
    m_overall.start(overallPatience);
    m_systemTimer.start(systemPatience);
    ++m_pending;
    m_survey = std::make_unique<InterceptionSurvey>(m_surroundings);
    connect(m_survey.get(), &InterceptionSurvey::finished, this, [this](const Facts &found) {
        m_facts.merge(found);
        stepDone();
    });
    m_survey->start(m_parameters.list(QLatin1StringView("encrypted")));
    m_url.setScheme(QStringLiteral("https"));
    m_url.setHost(m_target.host);
    if (m_target.port != httpsPort)
        m_url.setPort(m_target.port);
    m_url.setPath(QStringLiteral("/"));
    m_facts.set(scriptState, QStringLiteral("none"));
    m_pending += 2;
    const auto system = m_surroundings.system;
    inBackground(
        this, [system] { return readProxySettings(*system); },
        [this](const std::optional<ProxySettings> &settings) { settingsRead(settings); });
    inBackground(
        this, [system, url = m_url, page = m_page] { return askForProxies(*system, url, page); },
        [this](const HeardProxies &heard) { systemAnswered(heard); });
}

// Beside the system's own way to the script: a script that is not there takes the proxy with it in silence.
void ProxyProbe::settingsRead(const std::optional<ProxySettings> &settings)
{
    const QUrl url(settings ? settings->script : QString());
    const bool isWeb = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    if (m_finished || !isWeb || url.host().isEmpty())
        return stepDone();
    m_facts.set(script, settings->script);
    HttpFetch::Settings fetch;
    fetch.connection = m_connection;
    fetch.way = Way();
    fetch.limitBytes = proxyScriptLimitBytes + 1;
    fetch.deadline = m_connection.deadline;
    const auto trust = trustOf(m_surroundings);
    if (trust)
        fetch.trust = *trust;
    m_script = std::make_unique<HttpFetch>(fetch);
    connect(m_script.get(), &HttpFetch::finished, this, [this](const HttpFetched &fetched) {
        if (!fetched.connection.failure)
            m_facts.set(scriptState, QString(wordOf(judgeScript(fetched))));
        stepDone();
    });
    m_script->start(url);
}

void ProxyProbe::systemIsSilent()
{
    if (m_finished)
        return;
    const bool isByScript = m_facts.get(script).has_value();
    if (!isByScript)
        return finishWith(Failure::timedOut(QStringLiteral("the system's proxy settings")));
    if (m_facts.get(scriptState).value_or(QString()) == QLatin1StringView("loaded"))
        m_facts.set(scriptState, QStringLiteral("hangs"));
    finishWith(m_facts);
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
    const bool isSpoken = server && server->kind == ProxyServer::Kind::Http;
    m_facts.set(state, QString(server ? QLatin1StringView("used")
                                      : (isSet ? QLatin1StringView("bypassed") : QLatin1StringView("none"))));
    if (server) {
        m_facts.set(kind, QString(wordOf(server->kind)));
        m_facts.set(proxy::server, textOf({server->host, server->port}));
    }
    if (isSpoken) {
        if (heard.forPage)
            m_pageServer = chosen(*heard.forPage);
        go(*server);
    }
    stepDone();
}

// Through the proxy and past it at the same time, to compare; where there is no way past it, that is no fault.
void ProxyProbe::go(const ProxyServer &server)
{
    m_server = server;
    const auto trust = trustOf(m_surroundings);
    const auto provider = trust ? providerTrustOf(m_surroundings) : trust;
    if (!provider)
        return finishWith(provider.failure());
    m_chain.providerRoots = *provider;
    SecuredExchange::Settings settings;
    settings.connection = m_connection;
    settings.trust = *trust;
    m_pending += 2;
    m_through = std::make_unique<SecuredExchange>(settings);
    connect(m_through.get(), &SecuredExchange::finished, this, &ProxyProbe::throughDone);
    m_through->start(m_url, Way{Way::Kind::ByProxy, m_server});
    settings.connection.connect = pagePatience;
    m_past = std::make_unique<SecuredExchange>(settings);
    connect(m_past.get(), &SecuredExchange::finished, this, [this](const SecuredExchangeResult &result) {
        m_chain.direct = result.tls;
        m_pastMs = result.medianMs();
        stepDone();
    });
    m_past->start(m_url, Way());
    fetchPages();
}

void ProxyProbe::throughDone(const SecuredExchangeResult &result)
{
    m_tunnelResult = result.connection.connection.tunnel;
    m_throughMs = result.medianMs();
    if (result.tls) {
        m_chain.byProxy = *result.tls;
        // A certificate that is not trusted was shown all the same: the way is open, whose it is, is another question.
        if (!isUp(result.tls->state))
            m_tunnelResult->state = TunnelState::TlsFailed;
    }
    stepDone();
}

void ProxyProbe::fetchPages()
{
    if (!m_pageServer || m_pageServer->kind != ProxyServer::Kind::Http)
        return;
    const auto twice = [this](const Way &way, std::optional<PagePair> &into) {
        ++m_pending;
        auto asked = std::make_unique<TwiceAsked>(withNonce(m_page), knownPageSettings(m_connection, way));
        connect(asked.get(), &TwiceAsked::finished, this, [this, &into](const std::optional<PagePair> &pair) {
            into = pair;
            stepDone();
        });
        asked->start();
        return asked;
    };
    m_twicePast = twice(Way(), m_pairPast);
    // Pages may go another way than encrypted connections; another proxy is another check's.
    if (*m_pageServer != m_server)
        return;
    const Way way{Way::Kind::ByProxy, m_server};
    m_twice = twice(way, m_pair);
    ++m_pending;
    m_fetch = std::make_unique<HttpFetch>(knownPageSettings(m_connection, way));
    connect(m_fetch.get(), &HttpFetch::finished, this, [this](const HttpFetched &fetched) {
        m_known = wholePage(fetched);
        stepDone();
    });
    m_fetch->start(m_page);
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

void ProxyProbe::addPace(Facts &facts) const
{
    facts.set(paceKnown, m_throughMs && m_pastMs);
    if (m_throughMs)
        facts.set(exchangeTime, rounded(*m_throughMs));
    if (!m_throughMs || !m_pastMs)
        return;
    facts.set(directTime, rounded(*m_pastMs));
    facts.set(addedTime, rounded(std::max(*m_throughMs - *m_pastMs, 0.0)));
}

void ProxyProbe::addContent(Facts &facts) const
{
    const bool isAsked = m_pageServer && *m_pageServer == m_server;
    const BodyState body = isAsked ? judgeBody(m_known, m_page, m_body) : BodyState::NotAsked;
    ChainState chain = judgeChain(m_chain);
    const auto expected = chainExpectation(m_surroundings);
    // What this PC trusts may be anybody's; a product's name or the provider's pins can tell.
    if (chain == ChainState::Unknown && expected && isOpened(m_chain.byProxy, *expected))
        chain = ChainState::Foreign;
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
    if (chain == ChainState::Foreign && expected && !facts.get(interception::by))
        addInterception(facts, openedAt(textOf(m_target), m_chain.byProxy, *expected));
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
    const bool isAsked = m_through != nullptr;
    if (!isAsked && m_facts.get(state))
        return finishWith(m_facts);
    if (!m_tunnelResult)
        return finishWith(Failure::timedOut(isAsked ? textOf({m_server.host, m_server.port})
                                                    : QStringLiteral("the system's proxy settings")));
    if (m_tunnelResult->failure)
        return finishWith(*m_tunnelResult->failure);
    Facts facts = m_facts;
    addPath(facts);
    addPace(facts);
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
    std::vector<AnyFact> facts{state,        agreed,    kind,         origin,     server,      script,
                               target,       pathState, status,       schemes,    connectTime, answerTime,
                               contentState, bodyState, chainState,   issuer,     cacheState,  cacheSigns,
                               scriptState,  paceKnown, exchangeTime, directTime, addedTime};
    const std::vector<AnyFact> opened = interception::yields();
    facts.insert(facts.end(), opened.begin(), opened.end());
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<ProxyProbe>(surroundings, parameters);
}

} // namespace selfcheck::proxy
