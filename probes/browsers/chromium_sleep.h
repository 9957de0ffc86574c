// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does Edge, Chrome or Chromium put a page in the background to sleep? A page that is frozen or thrown away
// loses its connection, and with it the calls. What the makers do by themselves (Edge after two hours, Chrome by
// its own judgement) is told apart from what somebody set stricter or switched off.
#pragma once

#include "probes/browsers/chromium_settings.h"

namespace selfcheck {

void judgeSleep(const ChromiumSources &sources, BrowserSettings &settings);

} // namespace selfcheck
