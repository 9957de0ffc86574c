// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The identification line of an SSH server (RFC 4253 section 4.2): "SSH-2.0-OpenSSH_9.2p1". The server
// speaks first; other lines may stand before it.
#pragma once

#include "probes/wire/header_lines.h"

namespace selfcheck {

struct SshBanner {
    Heard heard = Heard::Incomplete;
    /// Printable, without line end; when Complete.
    QByteArray line;
};

/// Fed with everything heard so far. Alien: a version other than 2.0 or 1.99, more than 8 KiB, 64 lines or a
/// zero byte before the identification.
[[nodiscard]] SshBanner parseSshBanner(QByteArrayView bytes);

} // namespace selfcheck
