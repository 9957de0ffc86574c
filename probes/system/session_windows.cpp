// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/session.h"

#include "probes/system/library_windows.h"

#include <windows.h>

#include <lmcons.h>

#include <lmapibuf.h>
#include <lmerr.h>
#include <lmjoin.h>
#include <shlobj.h>
#include <wtsapi32.h>

#include <vector>

namespace selfcheck {

namespace {

constexpr wchar_t terminalServerKey[] = L"SYSTEM\\CurrentControlSet\\Control\\Terminal Server";
constexpr wchar_t volatileKey[] = L"Volatile Environment";
constexpr wchar_t horizonName[] = L"ViewClient_Protocol";

std::optional<qint64> machineNumber(const wchar_t *key, const wchar_t *name)
{
    DWORD number = 0;
    DWORD size = sizeof number;
    const LSTATUS status = RegGetValueW(HKEY_LOCAL_MACHINE, key, name, RRF_RT_REG_DWORD, nullptr, &number, &size);
    return status == ERROR_SUCCESS ? std::optional<qint64>(number) : std::nullopt;
}

QString userText(const std::wstring &key, const wchar_t *name)
{
    wchar_t text[256] = {};
    DWORD size = sizeof text;
    const LSTATUS status = RegGetValueW(HKEY_CURRENT_USER, key.c_str(), name, RRF_RT_REG_SZ, nullptr, text, &size);
    return status == ERROR_SUCCESS ? QString::fromWCharArray(text) : QString();
}

// Written anew at each connection, so that it is fresher than the environment this program was born with.
QString horizonProtocol(std::optional<qint64> session)
{
    if (session) {
        const QString own = userText(std::wstring(volatileKey) + L'\\' + std::to_wstring(*session), horizonName);
        if (!own.isEmpty())
            return own;
    }
    const QString shared = userText(volatileKey, horizonName);
    return shared.isEmpty() ? qEnvironmentVariable("ViewClient_Protocol") : shared;
}

class SessionInformation {
public:
    SessionInformation(const Library &library, WTS_INFO_CLASS what)
    {
        using Query = BOOL(WINAPI *)(HANDLE, DWORD, WTS_INFO_CLASS, LPWSTR *, DWORD *);
        using Free = void(WINAPI *)(void *);
        const auto query = library.function<Query>("WTSQuerySessionInformationW");
        m_free = library.function<Free>("WTSFreeMemory");
        if (!query || !m_free || !query(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, what, &m_buffer, &m_size))
            m_buffer = nullptr;
    }
    ~SessionInformation()
    {
        if (m_buffer)
            m_free(m_buffer);
    }
    SessionInformation(const SessionInformation &) = delete;
    SessionInformation &operator=(const SessionInformation &) = delete;

    [[nodiscard]] QString text() const
    {
        if (!m_buffer)
            return {};
        const auto characters = static_cast<qsizetype>(m_size / sizeof(wchar_t));
        return QString::fromWCharArray(m_buffer, characters).section(QChar(u'\0'), 0, 0);
    }
    [[nodiscard]] std::optional<qint64> smallNumber() const
    {
        USHORT number = 0;
        if (!m_buffer || m_size < sizeof number)
            return std::nullopt;
        memcpy(&number, m_buffer, sizeof number);
        return number;
    }

private:
    void(WINAPI *m_free)(void *) = nullptr;
    LPWSTR m_buffer = nullptr;
    DWORD m_size = 0;
};

// Lies in a folder of its own, which only administrators may write to; never searched for elsewhere.
std::wstring citrixLibrary()
{
    PWSTR folder = nullptr;
    std::wstring path;
    if (SHGetKnownFolderPath(FOLDERID_ProgramFiles, 0, nullptr, &folder) == S_OK && folder)
        path = std::wstring(folder) + L"\\Citrix\\ICAService\\wfapi64.dll";
    CoTaskMemFree(folder);
    return path;
}

std::optional<qint64> citrixProtocol()
{
    using ActiveProtocol = int(WINAPI *)(DWORD);
    constexpr DWORD currentSession = static_cast<DWORD>(-1);
    const std::wstring path = citrixLibrary();
    if (path.empty() || GetFileAttributesW(path.c_str()) == INVALID_FILE_ATTRIBUTES)
        return std::nullopt;
    const Library library(path.c_str(), LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    const auto ask = library.function<ActiveProtocol>("WFGetActiveProtocol");
    return ask ? std::optional<qint64>(ask(currentSession)) : std::nullopt;
}

class Token {
public:
    Token()
    {
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &m_handle))
            m_handle = nullptr;
    }
    ~Token()
    {
        if (m_handle)
            CloseHandle(m_handle);
    }
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;

    [[nodiscard]] std::optional<bool> isElevated() const
    {
        TOKEN_ELEVATION elevation{};
        DWORD size = 0;
        if (!m_handle || !GetTokenInformation(m_handle, TokenElevation, &elevation, sizeof elevation, &size))
            return std::nullopt;
        return elevation.TokenIsElevated != 0;
    }
    // Also true for the half of an administrator's rights that User Account Control leaves: there the group stands as
    // one that only denies.
    [[nodiscard]] std::optional<bool> isAdministrator() const
    {
        alignas(SID) BYTE administrators[SECURITY_MAX_SID_SIZE] = {};
        DWORD sidSize = sizeof administrators;
        DWORD size = 0;
        if (!m_handle || !CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators, &sidSize))
            return std::nullopt;
        GetTokenInformation(m_handle, TokenGroups, nullptr, 0, &size);
        std::vector<BYTE> bytes(size);
        if (size == 0 || !GetTokenInformation(m_handle, TokenGroups, bytes.data(), size, &size))
            return std::nullopt;
        const auto *groups = reinterpret_cast<const TOKEN_GROUPS *>(bytes.data());
        for (DWORD i = 0; i < groups->GroupCount; ++i) {
            if (EqualSid(groups->Groups[i].Sid, administrators))
                return true;
        }
        return false;
    }

private:
    HANDLE m_handle = nullptr;
};

std::optional<bool> domainJoined()
{
    using JoinInformation = NET_API_STATUS(WINAPI *)(LPCWSTR, LPWSTR *, PNETSETUP_JOIN_STATUS);
    using Free = NET_API_STATUS(WINAPI *)(void *);
    const Library library(L"netapi32.dll");
    const auto ask = library.function<JoinInformation>("NetGetJoinInformation");
    const auto release = library.function<Free>("NetApiBufferFree");
    LPWSTR name = nullptr;
    NETSETUP_JOIN_STATUS status = NetSetupUnknownStatus;
    if (!ask || !release || ask(nullptr, &name, &status) != NERR_Success)
        return std::nullopt;
    if (name)
        release(name);
    return status == NetSetupUnknownStatus ? std::nullopt : std::optional<bool>(status == NetSetupDomainName);
}

void readProduct(Session &session)
{
    using RtlGetVersion = LONG(WINAPI *)(OSVERSIONINFOEXW *);
    OSVERSIONINFOEXW version{};
    version.dwOSVersionInfoSize = sizeof version;
    const auto ask = functionOf<RtlGetVersion>(GetModuleHandleW(L"ntdll.dll"), "RtlGetVersion");
    if (!ask || ask(&version) != 0)
        return;
    session.productType = version.wProductType;
    session.suiteMask = version.wSuiteMask;
}

} // namespace

Result<Session> readSession()
{
    Session session;
    DWORD id = 0;
    if (ProcessIdToSessionId(GetCurrentProcessId(), &id))
        session.id = id;
    session.glassId = machineNumber(terminalServerKey, L"GlassSessionId");
    session.remote = GetSystemMetrics(SM_REMOTESESSION) != 0;
    const Library terminal(L"wtsapi32.dll");
    session.protocol = SessionInformation(terminal, WTSClientProtocolType).smallNumber();
    session.station = SessionInformation(terminal, WTSWinStationName).text();
    session.client = SessionInformation(terminal, WTSClientName).text();
    session.citrixProtocol = citrixProtocol();
    session.horizonProtocol = horizonProtocol(session.id);
    const Token token;
    session.administrator = token.isAdministrator();
    session.elevated = token.isElevated();
    session.domainJoined = domainJoined();
    readProduct(session);
    session.terminalServerMode = machineNumber(terminalServerKey, L"TSAppCompat");
    return session;
}

} // namespace selfcheck
