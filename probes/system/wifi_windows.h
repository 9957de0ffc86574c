// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Name and signal of a Wi-Fi adapter from wlanapi.dll, loaded when needed: Windows Server has no such library
// without an extra feature.
#pragma once

#include "probes/system/network_links.h"

namespace selfcheck {

/// adapterName: the interface's GUID in braces. Leaves the adapter as it is where nothing can be learnt. Never
/// makes Windows ask the person for the permission to know the location.
void fillInWifi(NetworkAdapter &adapter, const QString &adapterName);

} // namespace selfcheck
