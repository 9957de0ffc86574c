// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The session this program runs in, as the system tells it: how it is displayed, with which rights, and whether this
// system serves several people at once. Whether that means "from afar" is decided in probes/pc/session_reading.h.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace selfcheck {

/// Whatever the system does not say is empty.
struct Session {
    // Windows: how the session is displayed
    std::optional<qint64> id;      ///< session of this process (ProcessIdToSessionId)
    std::optional<qint64> glassId; ///< session on the screen of this PC (GlassSessionId in the registry)
    std::optional<bool> remote;    ///< SM_REMOTESESSION; false in RDP sessions with a virtual graphics card
    /// WTSClientProtocolType: 0 console, 1 ICA, 2 RDP.
    std::optional<qint64> protocol;
    /// WFGetActiveProtocol of Citrix' own library, which knows of desktops that Windows calls a console: 0, 1.
    std::optional<qint64> citrixProtocol;
    /// ViewClient_Protocol as Omnissa (VMware) Horizon leaves it for the connected session: "BLAST", "PCOIP", "RDP".
    QString horizonProtocol;
    QString station; ///< WTSWinStationName: "Console", "RDP-Tcp#3", "ICA-CGP#1"
    QString client;  ///< WTSClientName, the PC in front of the person; private

    // Linux: how the session is displayed
    QString kind; ///< XDG_SESSION_TYPE: "x11", "wayland", "tty"
    /// Names of the environment variables that remote access leaves behind ("SSH_CONNECTION"), never their values.
    QStringList marks;

    // Rights
    /// The account is a member of Administrators, whether or not this program may use it. Windows only.
    std::optional<bool> administrator;
    std::optional<bool> elevated; ///< this program runs with those rights; on Linux as root

    // Windows: whose PC this is
    std::optional<bool> domainJoined; ///< NetGetJoinInformation: member of an Active Directory domain
    /// RtlGetVersion: 1 workstation, 2 domain controller, 3 server.
    std::optional<qint64> productType;
    /// RtlGetVersion: VER_SUITE_TERMINAL 0x10, VER_SUITE_SINGLEUSERTS 0x100.
    std::optional<qint64> suiteMask;
    /// "Terminal Server\TSAppCompat" in the registry: 1 where a terminal server runs programs for several people.
    std::optional<qint64> terminalServerMode;
};

/// Of the process that calls.
[[nodiscard]] Result<Session> readSession();

[[nodiscard]] QJsonObject toRecord(const Session &session);
[[nodiscard]] Session sessionFromRecord(const QJsonObject &record);

} // namespace selfcheck
