// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/packet_filter_text.h"

namespace selfcheck {

QJsonObject toRecord(const PacketFilterText &text)
{
    QJsonObject record;
    if (text.nft)
        record.insert(QLatin1StringView("nft"), QString::fromUtf8(*text.nft));
    if (text.iptables)
        record.insert(QLatin1StringView("iptables"), QString::fromUtf8(*text.iptables));
    return record;
}

PacketFilterText packetFilterTextFromRecord(const QJsonObject &record)
{
    const auto known = [&record](QLatin1StringView key) {
        const QJsonValue value = record.value(key);
        return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
    };
    return {known(QLatin1StringView("nft")), known(QLatin1StringView("iptables"))};
}

} // namespace selfcheck
