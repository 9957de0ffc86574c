// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Two of Microsoft's demands on hardware that take more than a comparison: the list of processors for Windows 11, by
// the rule of Microsoft's own readiness script instead of the list, and the smallest screen. Pure.
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>

namespace selfcheck {

/// "listed", "not-listed"; "unknown" where the rule does not decide. vendor and identifier as the registry has them:
/// "GenuineIntel", "Intel64 Family 6 Model 158 Stepping 10".
[[nodiscard]] QString windows11Processor(const QString &vendor, const QString &identifier);

/// "fits", "small"; "unknown" without a size. generation as in the fact os.generation.
[[nodiscard]] QString screenState(const QSize &size, const QString &generation);

/// A virtual machine by the names its maker leaves in the firmware.
[[nodiscard]] bool isVirtualMachine(const QString &manufacturer, const QString &product);

} // namespace selfcheck
