// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/proxies.h"

namespace selfcheck {

// Windows and its browsers take no proxy from the environment.
bool environmentNamesProxy() { return false; }

} // namespace selfcheck
