// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is a text an IPv4 network ("204.124.15.0/24")? Only the spelling; who answers there is measured elsewhere.
#pragma once

#include <QtCore/QStringView>

namespace selfcheck {

/// Four decimal bytes without leading zeros, a prefix of 0 to 32, and no bit set behind the prefix (RFC 4632).
[[nodiscard]] bool isIpv4Network(QStringView text);

} // namespace selfcheck
