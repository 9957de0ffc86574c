// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a session (probes/system/session.h) means: in front of this PC or from afar, and over what; one person or
// several. Decided from values, so that recorded sessions of any PC can be tried on every system.
#pragma once

#include "probes/system/session.h"

namespace selfcheck {

/// "console": a person at this PC. From afar: "rdp", "citrix", "horizon", "ssh", "remote-other". "unknown" where
/// nothing tells.
[[nodiscard]] QString sessionKind(const Session &session);
/// True for the kinds from afar, false for "console" and "unknown".
[[nodiscard]] bool isRemoteKind(QStringView kind);

/// This Windows runs the programs of several people at once (terminal server, Windows multi-session). editionId is
/// the registry's EditionID; nothing where the system does not tell.
[[nodiscard]] std::optional<bool> servesSeveralPeople(const Session &session, QStringView editionId);

} // namespace selfcheck
