// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/network_links_record.h"

#include "probes/system/record_members.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

struct KindWord {
    LinkKind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords{
    KindWord{LinkKind::Cable, QLatin1StringView("cable")},
    KindWord{LinkKind::Wifi, QLatin1StringView("wifi")},
    KindWord{LinkKind::Vpn, QLatin1StringView("vpn")},
    KindWord{LinkKind::Mobile, QLatin1StringView("mobile")},
    KindWord{LinkKind::Loopback, QLatin1StringView("loopback")},
    KindWord{LinkKind::Other, QLatin1StringView("other")},
};

LinkKind kindFromWord(const QString &word)
{
    const auto found = std::ranges::find_if(kindWords, [&word](const KindWord &each) { return each.word == word; });
    return found == kindWords.end() ? LinkKind::Other : found->kind;
}

IpAddress addressIn(const QString &text) { return IpAddress::parse(text).value_or(IpAddress()); }

QStringList textsOf(const std::vector<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts += address.toString();
    return texts;
}

std::vector<IpAddress> addressesIn(const QJsonObject &json, const char *name)
{
    std::vector<IpAddress> addresses;
    const QStringList texts = record::texts(json, name);
    for (const QString &text : texts) {
        if (const auto address = IpAddress::parse(text))
            addresses.push_back(*address);
    }
    return addresses;
}

std::optional<int> smallNumber(const QJsonObject &json, const char *name)
{
    const auto number = record::number(json, name);
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

// A flag is written where it says more than its default.
void putFlag(QJsonObject &json, const char *name, bool value)
{
    if (value)
        json.insert(QLatin1StringView(name), true);
}

QJsonObject toRecord(const NetworkAdapter &adapter)
{
    QJsonObject json;
    record::put(json, "name", adapter.name);
    record::put(json, "description", adapter.description);
    json.insert(QLatin1StringView("index"), adapter.index);
    json.insert(QLatin1StringView("kind"), QString(std::ranges::find(kindWords, adapter.kind, &KindWord::kind)->word));
    putFlag(json, "up", adapter.up);
    putFlag(json, "virtual", adapter.virtualAdapter);
    if (adapter.mtu > 0)
        json.insert(QLatin1StringView("mtu"), adapter.mtu);
    record::put(json, "speedKbps", adapter.speedKbps);
    record::put(json, "addresses", textsOf(adapter.addresses));
    record::put(json, "wifiName", adapter.wifiName);
    record::put(json, "wifiSignalPercent", adapter.wifiSignalPercent);
    record::put(json, "wifiChannel", adapter.wifiChannel);
    return json;
}

NetworkAdapter adapterFromRecord(const QJsonObject &json)
{
    NetworkAdapter adapter;
    adapter.name = record::text(json, "name");
    adapter.description = record::text(json, "description");
    adapter.index = smallNumber(json, "index").value_or(0);
    adapter.kind = kindFromWord(record::text(json, "kind"));
    adapter.up = record::flag(json, "up").value_or(false);
    adapter.virtualAdapter = record::flag(json, "virtual").value_or(false);
    adapter.mtu = record::number(json, "mtu").value_or(0);
    adapter.speedKbps = record::number(json, "speedKbps");
    adapter.addresses = addressesIn(json, "addresses");
    adapter.wifiName = record::text(json, "wifiName");
    adapter.wifiSignalPercent = smallNumber(json, "wifiSignalPercent");
    adapter.wifiChannel = smallNumber(json, "wifiChannel");
    return adapter;
}

QJsonArray toRecord(const std::vector<Route> &routes)
{
    QJsonArray list;
    for (const Route &route : routes)
        list.append(selfcheck::toRecord(route));
    return list;
}

std::vector<Route> routesIn(const QJsonObject &json, const char *name)
{
    std::vector<Route> routes;
    const QJsonArray list = json.value(QLatin1StringView(name)).toArray();
    for (const QJsonValue &each : list)
        routes.push_back(routeFromRecord(each.toObject()));
    return routes;
}

} // namespace

QJsonObject toRecord(const Route &route)
{
    QJsonObject json;
    record::put(json, "gateway", route.gateway.toString());
    json.insert(QLatin1StringView("interface"), route.interfaceIndex);
    record::put(json, "interfaceName", route.interfaceName);
    json.insert(QLatin1StringView("metric"), static_cast<qint64>(route.metric));
    return json;
}

Route routeFromRecord(const QJsonObject &json)
{
    return {addressIn(record::text(json, "gateway")), smallNumber(json, "interface").value_or(0),
            record::text(json, "interfaceName"), static_cast<quint32>(record::number(json, "metric").value_or(0))};
}

QJsonObject toRecord(const NetworkSnapshot &snapshot)
{
    QJsonArray adapters;
    for (const NetworkAdapter &adapter : snapshot.adapters)
        adapters.append(toRecord(adapter));
    QJsonObject json{{QLatin1StringView("adapters"), adapters},
                     {QLatin1StringView("defaultRoutesV4"), toRecord(snapshot.defaultRoutesV4)},
                     {QLatin1StringView("defaultRoutesV6"), toRecord(snapshot.defaultRoutesV6)}};
    record::put(json, "nameServers", textsOf(snapshot.nameServers));
    record::put(json, "reachableNeighbours", textsOf(snapshot.reachableNeighbours));
    record::put(json, "missingNeighbours", textsOf(snapshot.missingNeighbours));
    record::put(json, "metered", snapshot.metered);
    return json;
}

NetworkSnapshot networkSnapshotFromRecord(const QJsonObject &json)
{
    NetworkSnapshot snapshot;
    const QJsonArray adapters = json.value(QLatin1StringView("adapters")).toArray();
    for (const QJsonValue &each : adapters)
        snapshot.adapters.push_back(adapterFromRecord(each.toObject()));
    snapshot.defaultRoutesV4 = routesIn(json, "defaultRoutesV4");
    snapshot.defaultRoutesV6 = routesIn(json, "defaultRoutesV6");
    snapshot.nameServers = addressesIn(json, "nameServers");
    snapshot.reachableNeighbours = addressesIn(json, "reachableNeighbours");
    snapshot.missingNeighbours = addressesIn(json, "missingNeighbours");
    snapshot.metered = record::flag(json, "metered");
    return snapshot;
}

} // namespace selfcheck
