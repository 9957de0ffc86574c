// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/services.h"

#include <windows.h>

#include <cstddef>
#include <memory>

namespace selfcheck {

namespace {

struct CloseService {
    void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle = std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseService>;

// Aligned for the structures Windows writes into them.
using Buffer = std::vector<std::max_align_t>;

Buffer bufferOf(DWORD bytes) { return Buffer(bytes / sizeof(std::max_align_t) + 1); }

Failure failureOf(const char *call, DWORD error)
{
    if (error == ERROR_ACCESS_DENIED)
        return Failure::permissionDenied(QString::fromLatin1(call));
    return Failure::systemCall(QString::fromLatin1(call), QStringLiteral("error %1").arg(error));
}

std::optional<ServiceStart> startOf(SC_HANDLE manager, const wchar_t *name)
{
    const ServiceHandle service(OpenServiceW(manager, name, SERVICE_QUERY_CONFIG));
    if (!service)
        return std::nullopt;
    // The largest answer Windows documents (8 KiB).
    DWORD needed = 8192;
    Buffer buffer = bufferOf(needed);
    auto *config = reinterpret_cast<QUERY_SERVICE_CONFIGW *>(buffer.data());
    if (!QueryServiceConfigW(service.get(), config, needed, &needed) || config->dwStartType > SERVICE_DISABLED)
        return std::nullopt;
    return static_cast<ServiceStart>(config->dwStartType);
}

void addTo(Services &services, SC_HANDLE manager, const Buffer &buffer, DWORD count)
{
    const auto *told = reinterpret_cast<const ENUM_SERVICE_STATUS_PROCESSW *>(buffer.data());
    for (DWORD i = 0; i < count; ++i) {
        const wchar_t *name = told[i].lpServiceName;
        services.list.push_back({QString::fromWCharArray(name),
                                 told[i].ServiceStatusProcess.dwCurrentState == SERVICE_RUNNING,
                                 startOf(manager, name)});
    }
}

} // namespace

Result<Services> readServices()
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | SC_MANAGER_ENUMERATE_SERVICE));
    if (!manager)
        return failureOf("OpenSCManagerW", GetLastError());
    Services services;
    DWORD resume = 0;
    DWORD size = 65536;
    for (;;) {
        Buffer buffer = bufferOf(size);
        DWORD needed = 0;
        DWORD count = 0;
        const BOOL done =
            EnumServicesStatusExW(manager.get(), SC_ENUM_PROCESS_INFO, SERVICE_WIN32, SERVICE_STATE_ALL,
                                  reinterpret_cast<BYTE *>(buffer.data()), size, &needed, &count, &resume, nullptr);
        const DWORD error = done ? ERROR_SUCCESS : GetLastError();
        if (!done && error != ERROR_MORE_DATA)
            return failureOf("EnumServicesStatusExW", error);
        addTo(services, manager.get(), buffer, count);
        if (done)
            return services;
        // A single service larger than the buffer would be asked for for ever.
        if (count == 0) {
            if (needed <= size)
                return failureOf("EnumServicesStatusExW", error);
            size = needed;
        }
    }
}

} // namespace selfcheck
