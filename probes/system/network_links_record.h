// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Adapters, routes and name servers as they stand in a recorded system. Addresses are texts; what is unknown is left
// out. Private: names of networks, addresses that are not of private ranges.
#pragma once

#include "probes/system/network_links.h"

#include <QtCore/QJsonObject>

namespace selfcheck {

[[nodiscard]] QJsonObject toRecord(const Route &route);
[[nodiscard]] Route routeFromRecord(const QJsonObject &record);

[[nodiscard]] QJsonObject toRecord(const NetworkSnapshot &snapshot);
[[nodiscard]] NetworkSnapshot networkSnapshotFromRecord(const QJsonObject &record);

} // namespace selfcheck
