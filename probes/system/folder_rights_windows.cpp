// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/folder_rights.h"

#include <QtCore/QDir>

#include <windows.h>

#include <bit>

namespace selfcheck {

namespace {

// Of the folder itself no handle is needed: the drive tells.
QString driveOf(const QString &nativePath)
{
    return nativePath.size() > 1 && nativePath[1] == u':' ? nativePath.first(2) + u'\\' : QString();
}

} // namespace

// Opening the folder with the rights of adding to it asks Windows for its access check and makes nothing.
std::optional<bool> mayWriteIntoFolder(const QString &folder)
{
    const std::wstring path = QDir::toNativeSeparators(folder).toStdWString();
    const HANDLE handle = CreateFileW(path.c_str(), FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
        return true;
    }
    const DWORD error = GetLastError();
    if (error == ERROR_ACCESS_DENIED || error == ERROR_WRITE_PROTECT)
        return false;
    return std::nullopt;
}

bool folderIsOnNetwork(const QString &folder)
{
    const QString path = QDir::toNativeSeparators(folder);
    if (path.startsWith(QLatin1StringView("\\\\")))
        return true;
    const std::wstring drive = driveOf(path).toStdWString();
    return !drive.empty() && GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE;
}

UserProfile profileOfThisUser()
{
    using GetProfileTypeFunction = BOOL(WINAPI *)(DWORD *);
    const HMODULE library = LoadLibraryExW(L"userenv.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (!library)
        return UserProfile::Unknown;
    DWORD flags = 0;
    BOOL told = FALSE;
    if (const FARPROC address = GetProcAddress(library, "GetProfileType"))
        told = std::bit_cast<GetProfileTypeFunction>(address)(&flags);
    FreeLibrary(library);
    if (!told)
        return UserProfile::Unknown;
    // PT_TEMPORARY, PT_ROAMING, PT_MANDATORY of userenv.h.
    constexpr DWORD temporary = 1;
    constexpr DWORD roaming = 2;
    constexpr DWORD mandatory = 4;
    if (flags & temporary)
        return UserProfile::Temporary;
    if (flags & mandatory)
        return UserProfile::Mandatory;
    return flags & roaming ? UserProfile::Roaming : UserProfile::Local;
}

} // namespace selfcheck
