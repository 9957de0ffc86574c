// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/webpage_probe.h"

#include "probes/network/connection_facts.h"
#include "probes/network/http_fetch.h"
#include "probes/network/trust.h"
#include "probes/network/webpage_judgement.h"
#include "probes/system/system.h"

#include <algorithm>

namespace selfcheck::webpage {

namespace {

using namespace std::chrono_literals;

// Ends before the probe's own deadline (14 s in all_probes.cpp): page, loaders and script one after the other.
constexpr auto overallPatience = 13500ms;
constexpr auto namePatience = 3000ms;
constexpr qsizetype loaderLimitBytes = 1024 * 1024;
constexpr auto loaderPatience = 3000ms;
constexpr size_t loadersAtMost = 8;

Result<QUrl> webAddress(const Parameters &parameters, QLatin1StringView name)
{
    const QUrl url(parameters.text(name), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Failure::badContent(QStringLiteral("#/") + name,
                                   QStringLiteral("must be an http:// or https:// address"));
    return url;
}

// Queries and user names may hold what is nobody's business.
QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo).left(200);
}

class WebpageProbe : public Probe {
public:
    WebpageProbe(const ProbeSurroundings &surroundings, Parameters parameters)
        : m_surroundings(surroundings), m_parameters(std::move(parameters))
    {
        m_overall.setSingleShot(true);
        connect(&m_overall, &QTimer::timeout, this, [this] { finishWith(Failure::timedOut(m_wantedPage.host())); });
    }

    void start() override
    {
        const Status ready = prepare();
        if (!ready)
            return finishWith(ready.failure());
        m_overall.start(overallPatience);
        m_pageFetch = fetch(m_wantedPage, m_settings, [this](const HttpFetched &fetched) { pageCame(fetched); });
    }

private:
    Status prepare();
    template<class Came>
    std::unique_ptr<HttpFetch> fetch(const QUrl &url, const HttpFetch::Settings &settings, Came came);
    void pageCame(const HttpFetched &fetched);
    void askLoaders();
    void loaderCame(size_t index, const HttpFetched &fetched);
    void goOnWithSighting();
    void scriptCame(const HttpFetched &fetched);
    void conclude(QLatin1StringView word, const TcpTargetResult &connection);
    void finishWith(const Outcome &outcome);

    ProbeSurroundings m_surroundings;
    Parameters m_parameters;
    HttpFetch::Settings m_settings;
    QUrl m_wantedPage;
    QUrl m_wantedScript;
    std::unique_ptr<HttpFetch> m_pageFetch;
    std::vector<std::unique_ptr<HttpFetch>> m_loaderFetches;
    std::unique_ptr<HttpFetch> m_scriptFetch;
    HttpFetched m_page;
    HtmlPage m_html;
    QByteArrayList m_policies;
    ScriptSighting m_sighting;
    size_t m_loadersLeft = 0;
    std::optional<size_t> m_loader; ///< the first that names the script
    std::vector<QUrl> m_loaders;
    Facts m_facts;
    QTimer m_overall;
    bool m_finished = false;
};

Status WebpageProbe::prepare()
{
    const Result<QUrl> page = webAddress(m_parameters, QLatin1StringView("page"));
    if (!page)
        return page.failure();
    const Result<QUrl> script = webAddress(m_parameters, QLatin1StringView("script"));
    if (!script)
        return script.failure();
    m_wantedPage = *page;
    m_wantedScript = *script;
    m_settings.connection = ClientConnection::settingsOf(m_surroundings);
    m_settings.connection.names.limit = namePatience;
    m_settings.deadline = QDeadlineTimer(overallPatience - 500ms);
    const auto trust = trustOf(m_surroundings);
    if (!trust)
        return trust.failure();
    m_settings.trust = *trust;
    return Done{};
}

template<class Came>
std::unique_ptr<HttpFetch> WebpageProbe::fetch(const QUrl &url, const HttpFetch::Settings &settings, Came came)
{
    auto begun = std::make_unique<HttpFetch>(settings);
    connect(begun.get(), &HttpFetch::finished, this, came);
    begun->start(url);
    return begun;
}

void WebpageProbe::pageCame(const HttpFetched &fetched)
{
    m_page = fetched;
    m_facts.set(page, shown(fetched.url));
    if (fetched.connection.state != TcpState::Open)
        return conclude(wordOf(fetched.connection.state), fetched.connection);
    m_facts.set(pageStatus, fetched.response.status());
    const QLatin1StringView problem = pageProblem(fetched);
    if (!problem.isEmpty())
        return conclude(problem, fetched.connection);
    m_facts.set(pageBytes, fetched.body.size());
    m_facts.set(pageTime, roundedMs(fetched.milliseconds));
    m_html = scanHtml(fetched.body);
    m_policies = policiesOf(fetched, m_html);
    m_facts.set(scriptCount, qint64(m_html.scripts.size()));
    m_sighting = sightingIn(m_html, fetched.url, m_wantedScript);
    if (m_sighting.place != ScriptPlace::Nowhere && !m_sighting.isHeldBack)
        return goOnWithSighting();
    askLoaders();
}

void WebpageProbe::askLoaders()
{
    m_loaders = possibleLoaders(m_html, m_page.url);
    m_loaders.resize(std::min(m_loaders.size(), loadersAtMost));
    if (m_loaders.empty())
        return goOnWithSighting();
    HttpFetch::Settings settings = m_settings;
    settings.limitBytes = loaderLimitBytes;
    settings.deadline = QDeadlineTimer(std::min(std::chrono::milliseconds(loaderPatience),
                                                std::chrono::milliseconds(m_settings.deadline.remainingTime())));
    m_loadersLeft = m_loaders.size();
    for (size_t i = 0; i < m_loaders.size(); ++i)
        m_loaderFetches.push_back(
            fetch(m_loaders[i], settings, [this, i](const HttpFetched &fetched) { loaderCame(i, fetched); }));
}

void WebpageProbe::loaderCame(size_t index, const HttpFetched &fetched)
{
    const bool names = fetched.connection.state == TcpState::Open && namesScript(fetched.body, m_wantedScript);
    if (names && (!m_loader || index < *m_loader))
        m_loader = index;
    if (--m_loadersLeft > 0)
        return;
    if (m_loader) {
        m_sighting = {ScriptPlace::Loader, m_wantedScript, {}, false, false};
        m_facts.set(loader, shown(m_loaders[*m_loader]));
    }
    goOnWithSighting();
}

void WebpageProbe::goOnWithSighting()
{
    m_facts.set(foundIn, QString(wordOf(m_sighting.place)));
    m_facts.set(script, shown(m_wantedScript));
    const TcpTargetResult &pageConnection = m_page.connection;
    if (m_sighting.place == ScriptPlace::Nowhere) {
        // What did not come may hold it.
        if (m_page.bodyState != HttpFetched::Body::Whole)
            return conclude(QLatin1StringView("page-cut"), pageConnection);
        return conclude(hasTagManager(m_html, m_page.url) ? QLatin1StringView("missing-manager")
                                                          : QLatin1StringView("missing"),
                        pageConnection);
    }
    if (m_sighting.isHeldBack)
        return conclude(QLatin1StringView("held-back"), pageConnection);
    const bool isPlain = m_sighting.url.scheme() == QLatin1StringView("http");
    const bool isPageSecure = m_page.url.scheme() == QLatin1StringView("https");
    if (isPlain && upgradesPlainAddresses(m_policies))
        m_sighting.url.setScheme(QStringLiteral("https"));
    else if (isPlain && isPageSecure)
        return conclude(QLatin1StringView("mixed-content"), pageConnection);
    const ScriptRequest request{m_page.url, m_sighting.url, m_sighting.nonce, m_sighting.hasIntegrity,
                                m_sighting.place == ScriptPlace::Tag};
    const QByteArray forbidding = forbiddingDirective(m_policies, request);
    if (!forbidding.isEmpty()) {
        m_facts.set(policy, QString::fromLatin1(forbidding));
        return conclude(QLatin1StringView("policy"), pageConnection);
    }
    m_scriptFetch = fetch(m_sighting.url, m_settings, [this](const HttpFetched &fetched) { scriptCame(fetched); });
}

void WebpageProbe::scriptCame(const HttpFetched &fetched)
{
    m_facts.set(script, shown(fetched.url));
    if (fetched.connection.state != TcpState::Open)
        return conclude(wordOf(fetched.connection.state), fetched.connection);
    m_facts.set(scriptStatus, fetched.response.status());
    m_facts.set(scriptType, QString::fromLatin1(printable(fetched.response.header("Content-Type"))));
    m_facts.set(scriptBytes, fetched.body.size());
    m_facts.set(scriptTime, roundedMs(fetched.milliseconds));
    conclude(scriptJudgement(fetched), fetched.connection);
}

void WebpageProbe::conclude(QLatin1StringView word, const TcpTargetResult &connection)
{
    if (m_finished)
        return;
    if (connection.failure)
        return finishWith(*connection.failure);
    m_facts.set(state, QString(word));
    addConnection(m_facts, connection);
    finishWith(m_facts);
}

void WebpageProbe::finishWith(const Outcome &outcome)
{
    if (m_finished)
        return;
    m_finished = true;
    m_overall.stop();
    // Not from inside a socket's signal: who hears of it may delete us.
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> facts{state,       page,   pageStatus,   pageBytes,  pageTime,    foundIn,    loader,
                               scriptCount, script, scriptStatus, scriptType, scriptBytes, scriptTime, policy};
    const std::vector<AnyFact> connection = connectionYields();
    facts.insert(facts.end(), connection.begin(), connection.end());
    return facts;
}

std::unique_ptr<Probe> make(const ProbeSurroundings &surroundings, const Parameters &parameters)
{
    return std::make_unique<WebpageProbe>(surroundings, parameters);
}

} // namespace selfcheck::webpage
