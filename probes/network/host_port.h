// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "host", "host:port" and "[v6]:port" as profiles spell them.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace selfcheck {

struct HostPort {
    QString host; ///< a name or an address literal without brackets
    quint16 port = 0;
    bool operator==(const HostPort &) const = default;
};

/// Nothing for an empty host, blanks, or a port outside 1..65535. fallbackPort is taken as it is.
[[nodiscard]] std::optional<HostPort> parseHostPort(QStringView text, quint16 fallbackPort);

} // namespace selfcheck
