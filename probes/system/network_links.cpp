// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/network_links.h"

#include <algorithm>

namespace selfcheck {

const NetworkAdapter *NetworkSnapshot::adapter(int index) const
{
    const auto found =
        std::find_if(adapters.begin(), adapters.end(), [index](const NetworkAdapter &a) { return a.index == index; });
    return found == adapters.end() ? nullptr : &*found;
}

} // namespace selfcheck
