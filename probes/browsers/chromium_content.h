// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Content settings of Chromium, which have a default and entries for sites, each from the organisation or the
// person: JavaScript, cookies with LocalStorage, microphone and camera. Everything else is chromium_settings.h.
#pragma once

#include "probes/browsers/chromium_settings.h"

namespace selfcheck {

void judgeContentSettings(const ChromiumSources &sources, BrowserSettings &settings);

} // namespace selfcheck
