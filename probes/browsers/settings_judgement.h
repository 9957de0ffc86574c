// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Of the settings of all installed browsers: what holds in the one the person works with, and whether another
// one would do. The person works with the default browser where the document names it, else with the best one.
#pragma once

#include "core/facts.h"
#include "probes/browsers/browser_settings.h"

#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct JudgedBrowser {
    QString id;           ///< as in browser_table.h
    QString name;         ///< "Microsoft Edge"
    bool isUsable = true; ///< new enough to work with instead
    BrowserSettings settings;
};

/// used stands first in no particular order of the others; an empty list gives no facts.
void addSettingFacts(const std::vector<JudgedBrowser> &browsers, std::size_t used, Facts &facts);

} // namespace selfcheck
