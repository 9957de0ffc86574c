// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/interception.h"

#include "probes/network/trust.h"
#include "probes/wire/chain_check.h"

namespace selfcheck {

namespace interception {

std::vector<AnyFact> yields() { return {state, scope, places, by, kind, issuer, trusted}; }

} // namespace interception

Result<ChainExpectation> chainExpectation(const ProbeSurroundings &surroundings)
{
    const auto trusted = trustOf(surroundings);
    const auto provider = trusted ? providerTrustOf(surroundings) : trusted;
    if (!provider)
        return provider.failure();
    ChainExpectation expected{*trusted, *provider, surroundings.pins, false};
    expected.isDeclared = !surroundings.extraRoots.isEmpty() || !surroundings.pins.isEmpty();
    return expected;
}

std::vector<ShownChain> shownChains(const std::vector<TcpTargetResult> &results)
{
    std::vector<ShownChain> shown;
    for (const TcpTargetResult &result : results) {
        if (!result.tls)
            continue;
        const GreetingKind kind = result.target.greeting;
        const bool isWeb = kind != GreetingKind::Sips && kind != GreetingKind::Turns;
        shown.push_back({result.target.host, result.target.toString(), isWeb, *result.tls});
    }
    return shown;
}

void addInterception(Facts &facts, const Interception &found)
{
    facts.set(interception::state, QString(wordOf(found.state)));
    if (found.state != Interception::State::Found)
        return;
    facts.set(interception::scope, QString(wordOf(found.scope)));
    facts.set(interception::places, found.places);
    facts.set(interception::by, found.interceptor ? QString(found.interceptor->name) : found.issuer);
    facts.set(interception::kind,
              found.interceptor ? QString(wordOf(found.interceptor->kind)) : QStringLiteral("unknown"));
    facts.set(interception::issuer, found.issuer);
    facts.set(interception::trusted, found.isTrusted);
}

bool isOpened(const TlsResult &tls, const ChainExpectation &expected)
{
    const ChainOrigin origin = originOf(tls, expected);
    return origin == ChainOrigin::Interceptor || (origin == ChainOrigin::Foreign && !expected.pins.isEmpty());
}

Interception openedAt(const QString &place, const TlsResult &tls, const ChainExpectation &expected)
{
    Interception opened;
    opened.state = Interception::State::Found;
    opened.interceptor = knownInterceptor(signersOf(tls.chain));
    opened.issuer = tls.issuer;
    opened.places.append(place);
    opened.isTrusted = !pathOf(expected.trusted, tls.chain).isEmpty();
    return opened;
}

bool isFaultOfClock(const TlsResult &tls, std::optional<qint64> offset, const QDateTime &now)
{
    if (!offset || !tls.validFrom.isValid() || !tls.validUntil.isValid())
        return false;
    const auto holdsAt = [&tls](const QDateTime &time) { return tls.validFrom <= time && time <= tls.validUntil; };
    return !holdsAt(now) && holdsAt(now.addSecs(-*offset));
}

} // namespace selfcheck
