// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/session.h"

#include <unistd.h>

namespace selfcheck {

Result<Session> readSession()
{
    Session session;
    session.kind = qEnvironmentVariable("XDG_SESSION_TYPE");
    for (const char *name : {"SSH_CONNECTION", "SSH_TTY", "XRDP_SESSION", "VNCDESKTOP", "X2GO_SESSION",
                             "CHROME_REMOTE_DESKTOP_SESSION", "NXSESSIONID"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            session.marks += QString(QLatin1StringView(name));
    }
    session.elevated = geteuid() == 0;
    return session;
}

} // namespace selfcheck
