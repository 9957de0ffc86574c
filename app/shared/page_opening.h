// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Opens the page of Windows, or of the web, that belongs to a next step (core/next_steps.h) on this PC, and knows
// beforehand whether that will work. Which page it is, is not its business.
#pragma once

#include "core/next_steps.h"

namespace selfcheck {

enum class PageAccess {
    Opens,
    Hidden, ///< a policy of this PC hides that page of the Windows settings
    ByHand, ///< this system can't open it: a person has to type the address
};

[[nodiscard]] PageAccess accessTo(const StepPage &page);
/// False when the system refused.
[[nodiscard]] bool openPage(const StepPage &page);

/// Does a value of the policy SettingsPageVisibility hide this page ("hide:sound;bluetooth", "showonly:about")?
/// address: "ms-settings:sound", whatever follows a question mark does not matter.
[[nodiscard]] bool isHiddenBy(const QString &policy, const QString &address);

} // namespace selfcheck
