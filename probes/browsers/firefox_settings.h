// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// From policies and preferences of Firefox to what the provider's pages may do there. Pure: reading them is
// firefox_policies.h and firefox_profile.h. Choices for single sites (permissions.sqlite) are not known here.
#pragma once

#include "probes/browsers/browser_settings.h"
#include "probes/browsers/firefox_policies.h"
#include "probes/browsers/firefox_profile.h"
#include "probes/browsers/url_pattern.h"

#include <vector>

namespace selfcheck {

/// Without sites only what is true of every site can be told; entries for some sites give BySite.
[[nodiscard]] BrowserSettings firefoxSettings(const FirefoxPolicies &policies,
                                              const std::vector<FirefoxProfile> &profiles,
                                              const std::vector<Site> &sites);

} // namespace selfcheck
