// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What may keep a ClickOnce application from being installed or started, one cause with the place it was seen at. For
// clickonce_reading.cpp and the parts it asks.
#pragma once

#include "core/result.h"
#include "probes/system/registry.h"
#include "probes/system/system.h"

#include <QtCore/QString>

#include <vector>

namespace selfcheck::clickonce {

struct Cause {
    QString word;  ///< one of clickonce_reading.h's states
    QString place; ///< "HKLM\\SOFTWARE\\...\\PromptingLevel\\Internet"; a file; never a private path
    QString value; ///< what stands there; may be empty
};
using Causes = std::vector<Cause>;

/// Is ".application" opened by ClickOnce: class, command, type, choice of the user.
[[nodiscard]] Result<Causes> associationCauses(const Registry &registry);

/// What Windows asks before it runs an application from each zone of the internet (TrustManager's PromptingLevel).
enum class Prompting { Enabled, Authenticode, Disabled };
/// "Internet", "LocalIntranet", "MyComputer", "TrustedSites", "UntrustedSites": the names of the registry's values.
[[nodiscard]] const std::vector<QString> &promptingZones();
/// The default where nothing is set. BadContent for a word Windows does not know.
[[nodiscard]] Result<Prompting> promptingIn(const Registry &registry, const QString &zone, RegistryView view);
[[nodiscard]] Result<Causes> promptingCauses(const Registry &registry);

/// Rules that stop programs from running out of the user's own folder: S mode, Smart App Control, AppLocker, software
/// restriction policies. userFolder is "C:/Users/agent/AppData/Local".
[[nodiscard]] Result<Causes> applicationControlCauses(const System &system, const QString &userFolder);

/// The folder that applications are stored in: rights, network, profile, quota.
[[nodiscard]] Result<Causes> cacheCauses(const System &system);

} // namespace selfcheck::clickonce
