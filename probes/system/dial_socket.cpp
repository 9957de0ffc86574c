// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/dial_socket.h"

#include <QtNetwork/QNetworkInterface>

namespace selfcheck {

bool isOwnAddress(const QHostAddress &address)
{
    for (const QHostAddress &own : QNetworkInterface::allAddresses())
        if (own.isEqual(address, QHostAddress::TolerantConversion))
            return true;
    return false;
}

} // namespace selfcheck
