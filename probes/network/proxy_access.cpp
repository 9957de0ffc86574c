// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_access.h"

#include "probes/background.h"
#include "probes/network/proxy_choice.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <algorithm>
#include <deque>

namespace selfcheck {

using namespace std::chrono_literals;

namespace {

// Windows looks for a proxy for 2.5 s on each interface.
constexpr auto systemPatience = 6000ms;

/// What a browser asks with: the path may hold what is nobody's business, and no proxy script sees it either.
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    const bool isPlain = url.scheme() == QLatin1StringView("http");
    origin.setScheme(isPlain ? QStringLiteral("http") : QStringLiteral("https"));
    origin.setHost(url.host());
    // A port that is the scheme's own is not told.
    const int usual = isPlain || url.scheme() == QLatin1StringView("ws") ? 80 : 443;
    const int port = url.port(usual);
    if (port != (isPlain ? 80 : 443))
        origin.setPort(port);
    origin.setPath(QStringLiteral("/"));
    return origin;
}

Way wayOf(const Result<ProxyAnswer> &answer)
{
    Way way;
    way.isUnknown = !answer;
    const auto server = answer ? chosen(*answer) : std::nullopt;
    if (!server)
        return way;
    way.kind = server->kind == ProxyServer::Kind::Http ? Way::Kind::ByProxy : Way::Kind::Unsupported;
    way.proxy = *server;
    return way;
}

} // namespace

class ProxyAccess::Private {
public:
    struct Asker {
        QPointer<QObject> receiver;
        std::function<void(const Way &)> tell;
    };
    struct Search {
        std::optional<Way> found;
        std::vector<Asker> askers;
    };
    struct Waiting {
        QPointer<QObject> receiver;
        std::function<void(SignInChance)> tell;
    };
    struct SignIn {
        std::optional<HttpSignIn> way;
        bool isAccepted = false;
        bool isRefused = false;
        int staleAnswers = 0;
        QPointer<QObject> holder; ///< whose turn it is
        std::deque<Waiting> waiting;
    };

    static void found(Search &search, const Way &way);
    std::shared_ptr<SignIn> signInAt(const ProxyServer &proxy);
    void giveTurn(const std::shared_ptr<SignIn> &signIn, const Waiting &next);
    void letOthers(const std::shared_ptr<SignIn> &signIn);

    QObject m_context;
    std::optional<SignInCredentials> m_credentials;
    QHash<QUrl, std::shared_ptr<Search>> m_searches;
    QHash<QString, std::shared_ptr<SignIn>> m_signIns;
};

QString Way::shown() const
{
    if (kind == Kind::Direct)
        return {};
    const QString host = proxy.host.contains(u':') ? u'[' + proxy.host + u']' : proxy.host;
    return QStringLiteral("%1:%2").arg(host).arg(proxy.port);
}

ProxyAccess::ProxyAccess() : d(std::make_unique<Private>()) {}

ProxyAccess::~ProxyAccess() = default;

void ProxyAccess::setCredentials(std::optional<SignInCredentials> credentials)
{
    d->m_credentials = std::move(credentials);
    d->m_signIns.clear();
}

bool ProxyAccess::hasCredentials() const { return d->m_credentials.has_value(); }

void ProxyAccess::forget()
{
    d->m_searches.clear();
    d->m_signIns.clear();
}

void ProxyAccess::findWay(const std::shared_ptr<const System> &system, const QUrl &url, QObject *receiver,
                          std::function<void(const Way &)> tell)
{
    const QUrl origin = originOf(url);
    const auto literal = IpAddress::parse(origin.host());
    std::shared_ptr<Private::Search> &kept = d->m_searches[origin];
    const bool isNew = !kept;
    if (isNew)
        kept = std::make_shared<Private::Search>();
    const std::shared_ptr<Private::Search> search = kept;
    if (isNew && ((literal && literal->isLoopback()) || !system || !system->proxiesFor))
        search->found = Way();
    if (search->found) {
        QMetaObject::invokeMethod(
            receiver, [tell = std::move(tell), way = *search->found] { tell(way); }, Qt::QueuedConnection);
        return;
    }
    search->askers.push_back({receiver, std::move(tell)});
    if (!isNew)
        return;
    QTimer::singleShot(systemPatience, &d->m_context, [search] {
        Way unknown;
        unknown.isUnknown = true;
        if (!search->found)
            Private::found(*search, unknown);
    });
    inBackground(
        &d->m_context, [system, origin] { return system->proxiesFor(origin); },
        [search](const Result<ProxyAnswer> &answer) { Private::found(*search, wayOf(answer)); });
}

void ProxyAccess::Private::found(Search &search, const Way &way)
{
    // What comes late still holds for those who ask later.
    search.found = way;
    for (const Asker &asker : std::exchange(search.askers, {}))
        if (asker.receiver)
            asker.tell(way);
}

std::shared_ptr<ProxyAccess::Private::SignIn> ProxyAccess::Private::signInAt(const ProxyServer &proxy)
{
    std::shared_ptr<SignIn> &signIn = m_signIns[Way{Way::Kind::ByProxy, proxy}.shown()];
    if (!signIn)
        signIn = std::make_shared<SignIn>();
    return signIn;
}

void ProxyAccess::challenged(const ProxyServer &proxy, const std::vector<HttpChallenge> &challenges, bool answered,
                             QObject *receiver, std::function<void(SignInChance)> tell)
{
    constexpr int staleAtMost = 3;
    const std::shared_ptr<Private::SignIn> signIn = d->signInAt(proxy);
    const auto say = [receiver, &tell](SignInChance chance) {
        QMetaObject::invokeMethod(
            receiver, [tell, chance] { tell(chance); }, Qt::QueuedConnection);
    };
    const bool hadTurn = signIn->holder == receiver;
    auto way = HttpSignIn::choose(challenges);
    if (!way)
        return say(SignInChance::Unanswered);
    // Where Windows can sign in by itself, programs of this PC may get through: nobody can tell from here.
    const bool isByWindows = std::ranges::any_of(challenges, [](const HttpChallenge &each) {
        return each.is(QLatin1StringView("Negotiate")) || each.is(QLatin1StringView("NTLM"));
    });
    if (!d->m_credentials)
        return say(isByWindows ? SignInChance::Unanswered : SignInChance::NotGiven);
    const bool isWorthMore = way->isStale() && signIn->staleAnswers < staleAtMost;
    if (answered && hadTurn && !isWorthMore)
        signIn->isRefused = true;
    if (signIn->isRefused) {
        say(SignInChance::Refused);
        return d->letOthers(signIn);
    }
    signIn->staleAnswers += answered && way->isStale() ? 1 : 0;
    // Also where they were taken before: the nonce may have gone without a word.
    signIn->way = std::move(way);
    const Private::Waiting next{receiver, std::move(tell)};
    if (!signIn->isAccepted && signIn->holder && !hadTurn)
        signIn->waiting.push_back(next);
    else
        d->giveTurn(signIn, next);
}

void ProxyAccess::Private::giveTurn(const std::shared_ptr<SignIn> &signIn, const Waiting &next)
{
    if (!signIn->isAccepted && signIn->holder != next.receiver) {
        signIn->holder = next.receiver;
        // Who goes without a word leaves the turn to the next.
        QObject::connect(next.receiver, &QObject::destroyed, &m_context, [this, signIn] {
            if (!signIn->holder)
                letOthers(signIn);
        });
    }
    QMetaObject::invokeMethod(
        next.receiver, [tell = next.tell] { tell(SignInChance::Try); }, Qt::QueuedConnection);
}

void ProxyAccess::Private::letOthers(const std::shared_ptr<SignIn> &signIn)
{
    signIn->holder.clear();
    while (!signIn->waiting.empty() && !signIn->holder) {
        const Waiting next = signIn->waiting.front();
        signIn->waiting.pop_front();
        if (!next.receiver)
            continue;
        if (!signIn->isRefused) {
            giveTurn(signIn, next);
            continue;
        }
        QMetaObject::invokeMethod(
            next.receiver, [tell = next.tell] { tell(SignInChance::Refused); }, Qt::QueuedConnection);
    }
}

void ProxyAccess::accepted(const ProxyServer &proxy, const QObject *receiver)
{
    const std::shared_ptr<Private::SignIn> signIn = d->signInAt(proxy);
    if (signIn->holder != receiver)
        return;
    signIn->isAccepted = true;
    d->letOthers(signIn);
}

QByteArray ProxyAccess::authorization(const ProxyServer &proxy, const QByteArray &method, const QByteArray &uri,
                                      const QObject *receiver)
{
    const std::shared_ptr<Private::SignIn> signIn = d->signInAt(proxy);
    const bool isAllowed = signIn->isAccepted || (signIn->holder && signIn->holder == receiver);
    if (!d->m_credentials || !signIn->way || !isAllowed || signIn->isRefused)
        return {};
    return signIn->way->answer(*d->m_credentials, method, uri);
}

} // namespace selfcheck
