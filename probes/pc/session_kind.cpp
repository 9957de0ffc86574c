// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/session_kind.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr QLatin1StringView console("console");
constexpr QLatin1StringView remoteDesktop("rdp");
constexpr QLatin1StringView citrix("citrix");
constexpr QLatin1StringView horizon("horizon");
constexpr QLatin1StringView secureShell("ssh");
constexpr QLatin1StringView otherRemote("remote-other");
constexpr QLatin1StringView unknown("unknown");

constexpr std::array remoteKinds{remoteDesktop, citrix, horizon, secureShell, otherRemote};

// WTS_PROTOCOL_TYPE_...
constexpr qint64 protocolConsole = 0;
constexpr qint64 protocolIca = 1;
constexpr qint64 protocolRdp = 2;

bool stationBegins(const Session &session, QLatin1StringView name)
{
    return session.station.startsWith(name, Qt::CaseInsensitive);
}

// Documented for sessions with a virtual graphics card, of which SM_REMOTESESSION knows nothing: the session on the
// screen of this PC is another one.
bool isOffTheScreen(const Session &session) { return session.glassId && session.id && *session.glassId != *session.id; }

QString windowsKind(const Session &session)
{
    // The agents' own signs go first: Horizon may carry a session over RDP, and Citrix desktops call themselves a
    // console.
    if (!session.horizonProtocol.isEmpty())
        return horizon;
    if (session.protocol == protocolIca || session.citrixProtocol == protocolIca ||
        stationBegins(session, QLatin1StringView("ICA")))
        return citrix;
    if (session.protocol == protocolRdp || stationBegins(session, QLatin1StringView("RDP-")))
        return remoteDesktop;
    if (session.remote.value_or(false) || isOffTheScreen(session))
        return otherRemote;
    if (session.protocol.value_or(protocolConsole) != protocolConsole)
        return unknown;
    return session.remote || session.protocol ? console : unknown;
}

QString linuxKind(const Session &session)
{
    const auto isMarked = [&session](const char *name) { return session.marks.contains(QLatin1StringView(name)); };
    if (isMarked("XRDP_SESSION"))
        return remoteDesktop;
    if (isMarked("SSH_CONNECTION") || isMarked("SSH_TTY"))
        return secureShell;
    if (!session.marks.isEmpty())
        return otherRemote;
    return session.kind.isEmpty() ? unknown : console;
}

bool isWindows(const Session &session)
{
    return session.remote || session.protocol || session.id || session.glassId || !session.station.isEmpty();
}

} // namespace

QString sessionKind(const Session &session) { return isWindows(session) ? windowsKind(session) : linuxKind(session); }

bool isRemoteKind(QStringView kind)
{
    return std::ranges::any_of(remoteKinds, [kind](QLatin1StringView each) { return kind == each; });
}

std::optional<bool> servesSeveralPeople(const Session &session, QStringView editionId)
{
    constexpr qint64 suiteTerminal = 0x10;
    constexpr qint64 suiteSingleUser = 0x100;
    constexpr qint64 workstation = 1;
    if (editionId == QLatin1StringView("ServerRdsh"))
        return true;
    if (session.terminalServerMode)
        return *session.terminalServerMode == 1;
    // A server that remote desktop only administers has both; a terminal server lacks the second.
    if (session.suiteMask && session.productType && *session.productType != workstation)
        return (*session.suiteMask & suiteTerminal) != 0 && (*session.suiteMask & suiteSingleUser) == 0;
    if (session.productType == workstation)
        return false;
    return std::nullopt;
}

} // namespace selfcheck
