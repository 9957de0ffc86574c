// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/chain_origin.h"

#include "probes/wire/chain_check.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

namespace selfcheck {

namespace {

struct Judged {
    const ShownChain *shown;
    ChainOrigin origin;
    bool isIntercepted;
};

bool isPinned(const QByteArrayList &path, const QByteArrayList &pins)
{
    return std::ranges::any_of(path, [&pins](const QByteArray &der) { return pins.contains(keyDigest(der)); });
}

bool isOwn(ChainOrigin origin) { return origin == ChainOrigin::Provider || origin == ChainOrigin::Public; }

bool isStrange(ChainOrigin origin) { return origin == ChainOrigin::Foreign || origin == ChainOrigin::Untrusted; }

/// Issuers of strange certificates that several servers show. A server that signs its own certificate is no sign.
QSet<QString> repeatedIssuers(const std::vector<Judged> &all)
{
    QHash<QString, QSet<QString>> hosts;
    for (const Judged &each : all)
        if (isStrange(each.origin) && !isSelfIssued(each.shown->tls.chain.front()))
            hosts[each.shown->tls.issuer].insert(each.shown->host);
    QSet<QString> repeated;
    hosts.remove(QString());
    for (auto it = hosts.cbegin(); it != hosts.cend(); ++it)
        if (it.value().size() >= 2)
            repeated.insert(it.key());
    return repeated;
}

void markOthers(std::vector<Judged> &all, bool isDeclared)
{
    QSet<QString> issuers = isDeclared ? repeatedIssuers(all) : QSet<QString>();
    for (const Judged &each : all)
        if (each.isIntercepted)
            issuers.insert(each.shown->tls.issuer);
    for (Judged &each : all)
        if (!isOwn(each.origin) && each.origin != ChainOrigin::Unseen && issuers.contains(each.shown->tls.issuer))
            each.isIntercepted = true;
}

Interception::Scope scopeOf(const std::vector<Judged> &all)
{
    const auto cleanAmong = [&all](bool web) {
        return std::ranges::any_of(all, [web](const Judged &each) {
            return !each.isIntercepted && each.origin != ChainOrigin::Unseen && each.shown->isWeb == web;
        });
    };
    const bool isBesideWeb =
        std::ranges::any_of(all, [](const Judged &each) { return each.isIntercepted && !each.shown->isWeb; });
    if (cleanAmong(true))
        return Interception::Scope::Partly;
    if (!cleanAmong(false))
        return Interception::Scope::Everywhere;
    return isBesideWeb ? Interception::Scope::Partly : Interception::Scope::WebOnly;
}

} // namespace

ChainOrigin originOf(const TlsResult &shown, const ChainExpectation &expected)
{
    if (shown.chain.isEmpty())
        return ChainOrigin::Unseen;
    if (!pathOf(expected.provider, shown.chain).isEmpty())
        return ChainOrigin::Provider;
    const QByteArrayList path = pathOf(expected.trusted, shown.chain);
    if (isPinned(path, expected.pins))
        return ChainOrigin::Provider;
    if (!path.isEmpty() && shown.hasReceipts)
        return ChainOrigin::Public;
    if (knownInterceptor(signersOf(shown.chain)))
        return ChainOrigin::Interceptor;
    if (path.isEmpty())
        return ChainOrigin::Untrusted;
    return expected.isDeclared ? ChainOrigin::Foreign : ChainOrigin::Private;
}

Interception judgeInterception(const std::vector<ShownChain> &shown, const ChainExpectation &expected)
{
    std::vector<Judged> all;
    for (const ShownChain &each : shown) {
        const ChainOrigin origin = originOf(each.tls, expected);
        const bool isAgainstPins = origin == ChainOrigin::Foreign && !expected.pins.isEmpty();
        all.push_back({&each, origin, origin == ChainOrigin::Interceptor || isAgainstPins});
    }
    markOthers(all, expected.isDeclared);
    Interception found;
    for (const Judged &each : all) {
        if (!each.isIntercepted)
            continue;
        const bool isFirst = found.places.isEmpty();
        const bool isTrusted = !pathOf(expected.trusted, each.shown->tls.chain).isEmpty();
        found.state = Interception::State::Found;
        found.isTrusted = isTrusted && (isFirst || found.isTrusted);
        found.places.append(each.shown->place);
        if (isFirst)
            found.issuer = each.shown->tls.issuer;
        if (!found.interceptor)
            found.interceptor = knownInterceptor(signersOf(each.shown->tls.chain));
    }
    if (found.state == Interception::State::Found) {
        found.scope = scopeOf(all);
        return found;
    }
    const bool isSeen = std::ranges::any_of(all, [](const Judged &each) { return isOwn(each.origin); });
    const bool isClear = std::ranges::all_of(
        all, [](const Judged &each) { return isOwn(each.origin) || each.origin == ChainOrigin::Unseen; });
    if (isSeen && isClear)
        found.state = Interception::State::None;
    return found;
}

QLatin1StringView wordOf(Interception::State state)
{
    switch (state) {
    case Interception::State::None: return QLatin1StringView("none");
    case Interception::State::Found: return QLatin1StringView("found");
    case Interception::State::Unknown: break;
    }
    return QLatin1StringView("unknown");
}

QLatin1StringView wordOf(Interception::Scope scope)
{
    switch (scope) {
    case Interception::Scope::Everywhere: return QLatin1StringView("everywhere");
    case Interception::Scope::WebOnly: return QLatin1StringView("web");
    case Interception::Scope::Partly: break;
    }
    return QLatin1StringView("some");
}

} // namespace selfcheck
