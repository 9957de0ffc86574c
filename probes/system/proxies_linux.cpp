// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/proxies.h"

#include <algorithm>
#include <array>

namespace selfcheck {

bool environmentNamesProxy()
{
    constexpr std::array names{"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"};
    return std::any_of(names.begin(), names.end(), [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

} // namespace selfcheck
