// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/private_names.h"

#include "probes/system/library_windows.h"

#include <QtCore/QDir>
#include <QtCore/QSysInfo>

#include <windows.h>

#include <array>

namespace selfcheck {

namespace {

QString computerName(COMPUTER_NAME_FORMAT format)
{
    std::array<wchar_t, 512> name{};
    DWORD length = static_cast<DWORD>(name.size());
    if (!GetComputerNameExW(format, name.data(), &length))
        return {};
    return QString::fromWCharArray(name.data(), static_cast<qsizetype>(length));
}

// First and last name, as the account or the directory has them.
QStringList fullName()
{
    constexpr int nameDisplay = 3; // EXTENDED_NAME_FORMAT, secext.h
    using GetUserName = BOOLEAN(WINAPI *)(int, wchar_t *, ULONG *);
    const Library library(L"secur32.dll");
    const auto getUserName = library.function<GetUserName>("GetUserNameExW");
    std::array<wchar_t, 512> name{};
    ULONG length = static_cast<ULONG>(name.size());
    if (!getUserName || !getUserName(nameDisplay, name.data(), &length))
        return {};
    return QString::fromWCharArray(name.data()).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

PrivateNames privateNamesHere()
{
    PrivateNames names;
    names.people = fullName();
    for (const char *variable : {"USERNAME", "USERPROFILE"})
        names.people += QDir::fromNativeSeparators(qEnvironmentVariable(variable)).section(u'/', -1);
    names.people += QDir(QDir::homePath()).dirName();
    names.computers = {QSysInfo::machineHostName()};
    for (const COMPUTER_NAME_FORMAT format :
         {ComputerNameNetBIOS, ComputerNameDnsHostname, ComputerNameDnsFullyQualified, ComputerNameDnsDomain})
        names.computers += computerName(format);
    for (const char *variable : {"COMPUTERNAME", "USERDOMAIN", "USERDNSDOMAIN", "LOGONSERVER"})
        names.computers += qEnvironmentVariable(variable).remove(u'\\');
    return names;
}

} // namespace selfcheck
