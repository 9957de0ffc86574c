// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The operating system's own answer to "what are the addresses of this host": hosts file, policies, cache, name
// servers, in the order in which a program on this PC would use them. Blocks for as long as the system likes.
#pragma once

#include "probes/wire/ip_address.h"

#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct HostNames {
    enum class Error {
        None,
        NotFound, ///< no such name, or no address for it: the system does not tell these apart
        Later,    ///< the name servers did not give an answer
        Failed,
    };
    Error error = Error::None;
    /// Each once; never empty with Error::None.
    std::vector<IpAddress> addresses;
};

/// Call outside the main thread. host in ASCII (QUrl::toAce).
[[nodiscard]] HostNames askSystemForHost(const QString &host);

} // namespace selfcheck
