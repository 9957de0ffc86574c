// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which program holds which local port: all UDP ports and the TCP ports somebody listens on. Whether that is
// in anybody's way is for the readings to decide.
#pragma once

#include "core/result.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct PortHolder {
    bool udp = true;   ///< else TCP
    IpAddress address; ///< 0.0.0.0 or :: for every address of this PC
    quint16 port = 0;
    qint64 process = 0; ///< id; 0 where the system does not tell
    QString program;    ///< file name without folders; empty where this account may not know it
    bool operator==(const PortHolder &) const = default;
};

struct PortHolders {
    std::vector<PortHolder> list;
};

[[nodiscard]] Result<PortHolders> readPortHolders();

[[nodiscard]] QJsonObject toRecord(const PortHolders &holders);
[[nodiscard]] PortHolders portHoldersFromRecord(const QJsonObject &record);

} // namespace selfcheck
