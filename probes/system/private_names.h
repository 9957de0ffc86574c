// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What this account, its owner and this PC are called, so that the names can be taken out of what is passed on.
#pragma once

#include <QtCore/QStringList>

namespace selfcheck {

struct PrivateNames {
    QStringList people;    ///< account, its folder, the owner's first and last name
    QStringList computers; ///< NetBIOS and DNS name, domain
};

/// Best effort; what the system does not tell is missing.
[[nodiscard]] PrivateNames privateNamesHere();

} // namespace selfcheck
