// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/folder_rights.h"

#include <QtCore/QFile>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace selfcheck {

std::optional<bool> mayWriteIntoFolder(const QString &folder)
{
    if (access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
        return true;
    if (errno == EACCES || errno == EROFS || errno == EPERM)
        return false;
    return std::nullopt;
}

bool folderIsOnNetwork(const QString &folder)
{
    constexpr std::array kinds{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs", "9p"};
    const QByteArray kind = QStorageInfo(folder).fileSystemType();
    return std::ranges::any_of(kinds, [&kind](const char *each) { return kind == each; });
}

UserProfile profileOfThisUser() { return UserProfile::Local; }

} // namespace selfcheck
