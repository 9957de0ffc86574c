// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_judgement.h"

#include "probes/wire/chain_check.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

// A date tells whole seconds: only what is longer apart must show.
constexpr auto dateMustDiffer = 1100ms;

QString told(const char *name, const QByteArray &value)
{
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(name), QString::fromLatin1(printable(value)));
}

bool isSameLeaf(const TlsResult &one, const TlsResult &other) { return one.chain.front() == other.chain.front(); }

/// RFC 9111 5.5 (old, but sent): 110 stale, 111 revalidation failed, 112 disconnected, 113 heuristic expiration
bool isOfCache(const QByteArray &warning)
{
    constexpr std::array codes{"110", "111", "112", "113"};
    return std::any_of(codes.begin(), codes.end(), [&](const char *code) { return warning.startsWith(code); });
}

} // namespace

ChainState judgeChain(const ChainSigns &signs)
{
    const TlsResult &shown = signs.byProxy;
    if (shown.chain.isEmpty())
        return ChainState::Unknown;
    if (leadsTo(signs.providerRoots, shown.chain))
        return ChainState::Same;
    const bool isTrusted = shown.state != TlsState::Untrusted;
    if (signs.direct && !signs.direct->chain.isEmpty()) {
        // Several servers behind one name have certificates of their own, but of one authority.
        const bool isSame = isSameLeaf(shown, *signs.direct) ||
                            (shown.issuer == signs.direct->issuer && shown.state == signs.direct->state);
        // What nobody trusts, neither through the proxy nor past it, is another row's finding.
        return !isSame ? ChainState::Foreign : (isTrusted ? ChainState::Same : ChainState::Unknown);
    }
    if (!isTrusted)
        return ChainState::Foreign;
    return hasLogReceipts(shown.chain.front()) ? ChainState::Same : ChainState::Unknown;
}

BodyState judgeBody(const std::optional<FetchedPage> &page, const QUrl &asked, const QString &expected)
{
    if (!page || expected.isEmpty())
        return BodyState::Unknown;
    switch (judgePortal(page->response, page->body, asked, expected).state) {
    case PortalState::None: return BodyState::Same;
    case PortalState::Portal: return BodyState::Changed;
    case PortalState::Unknown: break;
    }
    return BodyState::Unknown;
}

QStringList signsOfCache(const PagePair &pair)
{
    QStringList found;
    const HttpResponse &answer = pair.second.response;
    const QByteArray age = answer.header("Age");
    if (age.toLongLong() > 0)
        found.append(told("Age", age));
    for (const char *name : {"X-Cache", "Cache-Status", "X-Cache-Status"}) {
        for (const QByteArray &value : answer.headers(name))
            if (value.toLower().contains("hit"))
                found.append(told(name, value));
    }
    for (const QByteArray &warning : answer.headers("Warning"))
        if (isOfCache(warning))
            found.append(told("Warning", warning));
    const QByteArray date = answer.header("Date");
    if (!date.isEmpty() && date == pair.first.response.header("Date") && pair.between >= dateMustDiffer)
        found.append(told("Date", date));
    return found;
}

CacheState judgeCache(const std::optional<PagePair> &byProxy, const std::optional<PagePair> &direct)
{
    if (!byProxy || byProxy->first.response.status() != 200 || byProxy->second.response.status() != 200)
        return CacheState::Unknown;
    const bool isOld = !signsOfCache(*byProxy).isEmpty();
    const bool canTell = isOld || !byProxy->second.response.header("Date").isEmpty();
    if (!canTell)
        return CacheState::Unknown;
    if (!isOld)
        return CacheState::Fresh;
    return direct && !signsOfCache(*direct).isEmpty() ? CacheState::Unknown : CacheState::Stale;
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

} // namespace selfcheck
