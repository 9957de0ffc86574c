// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/host_port.h"

#include "probes/wire/ip_address.h"

#include <algorithm>

namespace selfcheck {

std::optional<HostPort> parseHostPort(QStringView text, quint16 fallbackPort)
{
    if (const auto literal = IpEndpoint::parse(text, fallbackPort))
        return literal->port == 0 && fallbackPort != 0
                   ? std::nullopt
                   : std::optional(HostPort{literal->address.toString(), literal->port});
    if (text.count(u':') > 1 || text.contains(u'['))
        return std::nullopt;
    const qsizetype colon = text.indexOf(u':');
    const QStringView host = colon < 0 ? text : text.left(colon);
    const bool isOdd = std::any_of(host.begin(), host.end(), [](QChar c) { return c.isSpace() || c == u'/'; });
    bool isNumber = true;
    const quint16 port = colon < 0 ? fallbackPort : text.mid(colon + 1).toUShort(&isNumber);
    if (host.isEmpty() || isOdd || !isNumber || (colon >= 0 && port == 0))
        return std::nullopt;
    return HostPort{host.toString(), port};
}

} // namespace selfcheck
