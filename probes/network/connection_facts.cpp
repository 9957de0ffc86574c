// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/connection_facts.h"

#include "probes/network/tcp_probe.h"

#include <cmath>

namespace selfcheck {

void addTls(Facts &facts, const TlsResult &result)
{
    facts.set(tcp::tlsTime, roundedMs(result.elapsedMs));
    const auto setIfKnown = [&facts](const Fact<QString> &fact, const QString &value) {
        if (!value.isEmpty())
            facts.set(fact, value);
    };
    setIfKnown(tcp::tlsVersion, result.version);
    setIfKnown(tcp::tlsCipher, result.cipher);
    setIfKnown(tcp::tlsAlert, result.alert);
    setIfKnown(tcp::tlsProblem, result.detail);
    setIfKnown(tcp::subject, result.subject);
    setIfKnown(tcp::issuer, result.issuer);
    if (!result.validUntil.isValid())
        return;
    constexpr double secondsPerDay = 24 * 60 * 60;
    const auto left = double(QDateTime::currentDateTimeUtc().secsTo(result.validUntil));
    facts.set(tcp::expires, result.validUntil.date().toString(Qt::ISODate));
    facts.set(tcp::daysLeft, qint64(std::floor(left / secondsPerDay)));
}

void addProxy(Facts &facts, const TcpTargetResult &result)
{
    facts.set(tcp::way, result.proxy.isEmpty() ? QStringLiteral("direct") : QStringLiteral("proxy"));
    if (result.proxy.isEmpty())
        return;
    facts.set(tcp::proxy, result.proxy);
    if (!result.tunnel)
        return;
    facts.set(tcp::proxyState, QString(wordOf(result.tunnel->state)));
    if (result.tunnel->status > 0)
        facts.set(tcp::proxyStatus, result.tunnel->status);
    if (!result.tunnel->schemes.isEmpty())
        facts.set(tcp::proxySchemes, result.tunnel->schemes.join(QLatin1StringView(", ")));
}

double roundedMs(double milliseconds) { return std::round(milliseconds * 10) / 10; }

void addConnection(Facts &facts, const TcpTargetResult &result)
{
    facts.set(tcp::state, QString(wordOf(result.state)));
    facts.set(tcp::host, result.target.host);
    facts.set(tcp::port, result.target.port);
    addProxy(facts, result);
    if (!result.address.isNull())
        facts.set(tcp::address, result.address.toString());
    if (!result.refusedBy.isNull())
        facts.set(tcp::refusedBy, result.refusedBy.toString());
    if (result.nameMs)
        facts.set(tcp::nameTime, roundedMs(*result.nameMs));
    if (result.connectMs)
        facts.set(tcp::connectTime, roundedMs(*result.connectMs));
    if (result.tls)
        addTls(facts, *result.tls);
    if (result.greetingMs)
        facts.set(tcp::greetingTime, roundedMs(*result.greetingMs));
    facts.set(tcp::totalTime, roundedMs(result.totalMs()));
    if (!result.greeting.isEmpty())
        facts.set(tcp::greeting, result.greeting);
    if (!result.edge.isEmpty())
        facts.set(tcp::edge, result.edge);
    if (result.ipv6)
        facts.set(tcp::ipv6State, QString(wordOf(*result.ipv6)));
}

std::vector<AnyFact> connectionYields()
{
    using namespace tcp;
    return {way,        proxy,     proxyState,  proxyStatus, proxySchemes, state,     host,     port,      address,
            refusedBy,  nameTime,  connectTime, tlsTime,     greetingTime, totalTime, greeting, ipv6State, edge,
            tlsVersion, tlsCipher, tlsAlert,    tlsProblem,  subject,      issuer,    expires,  daysLeft};
}

} // namespace selfcheck
