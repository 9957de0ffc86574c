// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/ssh_banner.h"

namespace selfcheck {

namespace {

constexpr qsizetype limitBytes = 8 * 1024;
constexpr int limitLines = 64;
// RFC 4253 4.2: 255 with CR LF
constexpr qsizetype limitIdentification = 255;

} // namespace

SshBanner parseSshBanner(QByteArrayView bytes)
{
    const SshBanner alien{Heard::Alien, {}};
    qsizetype position = 0;
    for (int lines = 0; lines < limitLines; ++lines) {
        const qsizetype end = bytes.indexOf('\n', position);
        if (end < 0 || end > limitBytes)
            return bytes.size() > limitBytes || bytes.contains('\0') ? alien : SshBanner{};
        QByteArrayView line = bytes.sliced(position, end - position);
        if (line.contains('\0'))
            return alien;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith("SSH-")) {
            const bool right = line.startsWith("SSH-2.0-") || line.startsWith("SSH-1.99-");
            return right && line.size() <= limitIdentification ? SshBanner{Heard::Complete, printable(line)} : alien;
        }
        position = end + 1;
    }
    return alien;
}

} // namespace selfcheck
