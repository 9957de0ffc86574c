// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/websocket_probe.h"

#include "probes/network/connection_facts.h"
#include "probes/network/name_lookup.h"
#include "probes/network/tcp_target_check.h"
#include "probes/network/trust.h"
#include "probes/network/websocket_check.h"
#include "probes/system/system.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <array>
#include <cmath>

namespace selfcheck::websocket {

namespace {

using namespace std::chrono_literals;

// Ends before the probe's own deadline (14 s in all_probes.cpp).
constexpr auto overallPatience = 13500ms;
constexpr auto namePatience = 3000ms;
// A little longer than what devices and servers are usually set to: 30, 60 and 120 seconds.
constexpr std::array usualSilences{31000ms, 61000ms, 121000ms};

/// The value that so many of 100 do not exceed (nearest rank).
double percentile(const std::vector<double> &sorted, double percent)
{
    const auto rank = static_cast<size_t>(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max<size_t>(rank, 1) - 1];
}

QByteArray originOf(const QString &page)
{
    const QUrl url(page);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

void addAnswer(Facts &facts, const WebSocketResult &result)
{
    const UpgradeAnswer &answer = result.answer;
    if (answer.status > 0) {
        facts.set(status, answer.status);
        facts.set(handshakeTime, roundedMs(result.handshakeMs));
    }
    if (!answer.header.isEmpty())
        facts.set(header, answer.header);
    if (!answer.lines.isEmpty())
        facts.set(headers, answer.lines);
    if (!result.mistake.isEmpty())
        facts.set(problem, result.mistake);
    if (result.closeCode)
        facts.set(closeCode, *result.closeCode);
    facts.set(pingCount, qint64(result.pingsMs.size()));
    if (result.pingsMs.empty())
        return;
    std::vector<double> sorted = result.pingsMs;
    std::ranges::sort(sorted);
    facts.set(pingBest, roundedMs(sorted.front()));
    facts.set(pingMedian, roundedMs(percentile(sorted, 50)));
    facts.set(pingHigh, roundedMs(percentile(sorted, 95)));
}

std::vector<std::chrono::milliseconds> silencesIn(const Parameters &parameters)
{
    std::vector<std::chrono::milliseconds> silences;
    const QJsonArray listed = parameters.list(QLatin1StringView("silencesMs"));
    for (const QJsonValue &each : listed)
        silences.emplace_back(each.toInt());
    return silences.empty() ? std::vector(usualSilences.begin(), usualSilences.end()) : silences;
}

bool isLast(const WebSocketIdle &seen) { return seen.state != WebSocketIdle::State::Watching; }

void addIdle(Facts &facts, const WebSocketIdle &seen)
{
    const auto whole = [](double seconds) { return qint64(std::floor(seconds)); };
    const bool isCut = isLast(seen) && seen.state != WebSocketIdle::State::Survived;
    switch (seen.state) {
    case WebSocketIdle::State::Watching: facts.set(idle, QStringLiteral("watching")); break;
    case WebSocketIdle::State::Survived: facts.set(idle, QStringLiteral("survived")); break;
    case WebSocketIdle::State::Cut: facts.set(idle, QStringLiteral("cut")); break;
    case WebSocketIdle::State::CutUnseen: facts.set(idle, QStringLiteral("cut-unseen")); break;
    }
    facts.set(idleTime, whole(seen.longestSec));
    if (isCut)
        facts.set(cutTime, whole(seen.cutSec));
}

class WebSocketProbe : public Probe {
public:
    WebSocketProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, &WebSocketProbe::conclude);
    }

    void start() override
    {
        const Status ready = prepare();
        if (!ready)
            return finishWith(ready.failure());
        m_overall.start(overallPatience);
        NameLookup::Settings settings;
        if (m_surroundings.system)
            settings = nameLookupSettings(*m_surroundings.system);
        settings.limit = namePatience;
        m_lookup = std::make_unique<NameLookup>(m_url.host(QUrl::FullyEncoded), settings);
        connect(m_lookup.get(), &NameLookup::finished, this, &WebSocketProbe::named);
        m_lookup->start();
    }

private:
    Status prepare();
    void named(const NameAnswer &answer);
    void askWeb();
    void webAsked(const TcpTargetResult &result);
    void open();
    void opened();
    void conclude();
    void idled(const WebSocketIdle &seen);
    [[nodiscard]] Outcome outcome() const;
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    TrustStore m_trust;
    QUrl m_url;
    TcpTarget m_target;
    QList<QHostAddress> m_addresses;
    std::unique_ptr<NameLookup> m_lookup;
    std::unique_ptr<TcpTargetCheck> m_webCheck;
    std::unique_ptr<WebSocketCheck> m_check;
    std::unique_ptr<WebSocketCheck> m_clearCheck;
    double m_nameMs = 0;
    std::optional<TcpTargetResult> m_web;
    std::optional<WebSocketResult> m_result;
    std::optional<WebSocketResult> m_clear;
    std::optional<WebSocketIdle> m_idle;
    QTimer m_overall;
    bool m_finished = false;
};

Status WebSocketProbe::prepare()
{
    m_url = QUrl(m_parameters.text(QLatin1StringView("url")), QUrl::StrictMode);
    const bool isSecure = m_url.scheme() == QLatin1StringView("wss");
    if (!m_url.isValid() || m_url.host().isEmpty() || (!isSecure && m_url.scheme() != QLatin1StringView("ws")))
        return Failure::badContent(QStringLiteral("#/url"), QStringLiteral("must be a ws:// or wss:// address"));
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    m_target = {m_url.host(), static_cast<quint16>(m_url.port(isSecure ? httpsPort : httpPort)),
                isSecure ? GreetingKind::Https : GreetingKind::Http};
    if (!isSecure)
        return Done{};
    const auto trust = trustOf(m_surroundings);
    if (!trust)
        return trust.failure();
    m_trust = *trust;
    return Done{};
}

void WebSocketProbe::named(const NameAnswer &answer)
{
    m_nameMs = answer.milliseconds;
    if (answer.state != NameState::Ok) {
        TcpTargetResult failed;
        failed.target = m_target;
        const bool isMissing = answer.state == NameState::NotFound || answer.state == NameState::NoData;
        failed.state = isMissing ? TcpState::NameNotFound : TcpState::NameServerSilent;
        m_web = failed;
        return conclude();
    }
    m_addresses = answer.addresses;
    askWeb();
}

void WebSocketProbe::askWeb()
{
    TcpTargetCheck::Patience patience;
    patience.connect = 3000ms;
    patience.greeting = 2000ms;
    m_webCheck = std::make_unique<TcpTargetCheck>(m_target, m_trust, patience);
    // The check must outlive its own signal.
    connect(m_webCheck.get(), &TcpTargetCheck::finished, this, &WebSocketProbe::webAsked, Qt::QueuedConnection);
    m_webCheck->start(m_addresses);
}

void WebSocketProbe::webAsked(const TcpTargetResult &result)
{
    if (m_finished)
        return;
    m_web = result;
    if (result.failure)
        return finishWith(*result.failure);
    // A server may speak WebSocket only: what it says to an ordinary request does not matter as long as it is there.
    const bool isThere = result.state == TcpState::Open || result.state == TcpState::WrongGreeting ||
                         result.state == TcpState::NoGreeting || result.state == TcpState::ClosedEarly;
    const bool isEncrypted = !needsTls(m_target.greeting) || (result.tls && result.tls->state == TlsState::Secured);
    if (!isThere || !isEncrypted)
        return conclude();
    open();
}

void WebSocketProbe::open()
{
    WebSocketCheck::Settings settings;
    settings.trust = m_trust;
    settings.origin = originOf(m_parameters.text(QLatin1StringView("page")));
    settings.silences = silencesIn(m_parameters);
    m_check = std::make_unique<WebSocketCheck>(m_url, settings);
    settings.silences.clear();
    connect(m_check.get(), &WebSocketCheck::idled, this, &WebSocketProbe::idled);
    connect(m_check.get(), &WebSocketCheck::finished, this, [this](const WebSocketResult &result) {
        m_result = result;
        opened();
    });
    // In clear only on the usual ports: what listens on another one is not known to speak without TLS.
    if (m_url.scheme() == QLatin1StringView("wss") && m_url.port() < 0) {
        QUrl clearUrl = m_url;
        clearUrl.setScheme(QStringLiteral("ws"));
        settings.pingCount = 1;
        settings.connect = 2000ms;
        settings.answer = 2000ms;
        settings.ping = 2000ms;
        m_clearCheck = std::make_unique<WebSocketCheck>(clearUrl, settings);
        connect(m_clearCheck.get(), &WebSocketCheck::finished, this, [this](const WebSocketResult &result) {
            m_clear = result;
            opened();
        });
        m_clearCheck->start(m_web->address);
    }
    m_check->start(m_web->address);
}

void WebSocketProbe::opened()
{
    if (m_result && (m_clear || !m_clearCheck))
        conclude();
}

void WebSocketProbe::idled(const WebSocketIdle &seen)
{
    m_idle = seen;
    if (!m_finished)
        return; // is told with the rest
    // Who hears of it may delete us.
    QMetaObject::invokeMethod(
        this,
        [this, whole = outcome(), isOver = isLast(seen)] {
            const QPointer<WebSocketProbe> self = this;
            emit amended(whole);
            if (self && isOver)
                emit watchedEnough();
        },
        Qt::QueuedConnection);
}

void WebSocketProbe::conclude()
{
    if (!m_finished)
        finishWith(outcome());
}

Outcome WebSocketProbe::outcome() const
{
    if (!m_web || (m_check && !m_result))
        return Failure::timedOut(m_target.toString());
    const WebSocketState own = m_result ? m_result->state : WebSocketState::NotConnected;
    const bool isWebOpen = m_web->state == TcpState::Open;
    QString decided = wordOf(own);
    // Without a working web server there is nothing to say about WebSockets; a connection that fails the second time
    // speaks for itself.
    if (own != WebSocketState::Open && !isWebOpen)
        decided = wordOf(m_web->state);
    else if (own == WebSocketState::NotConnected)
        decided = wordOf(m_result->connection.state);
    Facts facts;
    facts.set(state, decided);
    TcpTargetResult connection = *m_web;
    if (QHostAddress(m_target.host).isNull())
        connection.nameMs = m_nameMs;
    addConnection(facts, connection);
    if (m_result)
        addAnswer(facts, *m_result);
    if (m_clear)
        facts.set(clear, QString(wordOf(m_clear->state)));
    if (m_idle)
        addIdle(facts, *m_idle);
    else if (own == WebSocketState::Open)
        facts.set(idle, QStringLiteral("unseen"));
    return facts;
}

void WebSocketProbe::finishWith(const Outcome &outcome)
{
    m_finished = true;
    m_overall.stop();
    // Not from inside a socket's signal: who hears of it may delete us.
    QMetaObject::invokeMethod(
        this,
        [this, outcome, watches = m_result && m_result->isWatched && !(m_idle && isLast(*m_idle))] {
            const QPointer<WebSocketProbe> self = this;
            emit finished(outcome);
            if (self && !watches)
                emit watchedEnough();
        },
        Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> facts{state,    status,     header,   headers, problem, closeCode, pingCount, handshakeTime,
                               pingBest, pingMedian, pingHigh, clear,   idle,    idleTime,  cutTime};
    const std::vector<AnyFact> connection = connectionYields();
    facts.insert(facts.end(), connection.begin(), connection.end());
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<WebSocketProbe>(surroundings, parameters);
}

} // namespace selfcheck::websocket
