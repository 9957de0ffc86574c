// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/resolv_conf.h"

#include <QtCore/QStringList>

namespace selfcheck {

std::vector<IpAddress> nameServersIn(QByteArrayView resolvConf)
{
    std::vector<IpAddress> servers;
    for (const QString &line : QString::fromUtf8(resolvConf).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() < 2 || words[0] != QLatin1StringView("nameserver"))
            continue;
        if (const auto address = IpAddress::parse(words[1]))
            servers.push_back(*address);
    }
    return servers;
}

} // namespace selfcheck
