// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// From policies and preferences of Edge, Chrome and Chromium to what the provider's pages may do there. Pure:
// reading them is chromium_policies.h and chromium_profile.h. A policy outweighs the person's own choice, an
// entry for a site outweighs the default, and the maker's default is that everything works.
#pragma once

#include "probes/browsers/browser_settings.h"
#include "probes/browsers/chromium_policies.h"
#include "probes/browsers/chromium_profile.h"
#include "probes/browsers/url_pattern.h"

#include <vector>

namespace selfcheck {

/// What the decisions below are made from.
struct ChromiumSources {
    const ChromiumProduct &product;
    const ChromiumPolicies &policies;
    const ChromiumProfiles &profiles;
    /// Without sites only what is true of every site can be told; entries for some sites give BySite.
    const std::vector<Site> &sites;
};

[[nodiscard]] BrowserSettings chromiumSettings(const ChromiumSources &sources);

} // namespace selfcheck
