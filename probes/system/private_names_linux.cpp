// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/private_names.h"

#include <QtCore/QDir>
#include <QtCore/QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace selfcheck {

namespace {

// Account and full name; the latter is the first of several fields.
QStringList fromAccounts()
{
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> buffer(16384);
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    const QString fullName = QString::fromUtf8(found->pw_gecos).section(u',', 0, 0);
    return QStringList{QString::fromUtf8(found->pw_name)} + fullName.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

PrivateNames privateNamesHere()
{
    PrivateNames names;
    names.people = fromAccounts();
    for (const char *variable : {"USER", "LOGNAME", "SUDO_USER"})
        names.people += qEnvironmentVariable(variable);
    names.people += QDir(QDir::homePath()).dirName();
    const QString host = QSysInfo::machineHostName();
    names.computers = {host, host.section(u'.', 0, 0), host.section(u'.', 1)};
    return names;
}

} // namespace selfcheck
