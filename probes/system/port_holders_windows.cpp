// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/port_holders.h"

#include <winsock2.h>
#include <ws2tcpip.h>
// Needs the socket types.
#include <iphlpapi.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <map>

namespace selfcheck {

namespace {

constexpr DWORD mostBytes = 16 * 1024 * 1024;
constexpr int mostTries = 4;

using Table = std::vector<char>;

// The table may grow between asking for its size and asking for it.
template<class Call>
Table tableOf(const Call &call)
{
    DWORD size = 0;
    Table table;
    for (int i = 0; i < mostTries; ++i) {
        const DWORD error = call(table.empty() ? nullptr : table.data(), &size);
        if (error == NO_ERROR)
            return table;
        if (error != ERROR_INSUFFICIENT_BUFFER || size > mostBytes)
            break;
        table.assign(size, 0);
    }
    return {};
}

// A count that does not fit into its table is not believed.
template<class Row, class Native>
std::vector<Row> rowsOf(const Table &table)
{
    const std::size_t head = offsetof(Native, table);
    if (table.size() < head)
        return {};
    DWORD count = 0;
    std::memcpy(&count, table.data(), sizeof count);
    const std::size_t fitting = std::min<std::size_t>(count, (table.size() - head) / sizeof(Row));
    std::vector<Row> rows(fitting);
    if (fitting > 0)
        std::memcpy(rows.data(), table.data() + head, fitting * sizeof(Row));
    return rows;
}

IpAddress v4(DWORD networkOrder) { return IpAddress::v4(::ntohl(networkOrder)); }

IpAddress v6(const UCHAR (&bytes)[16])
{
    std::array<quint8, 16> address{};
    std::copy(std::begin(bytes), std::end(bytes), address.begin());
    return IpAddress::v6(address);
}

quint16 portOf(DWORD networkOrder) { return ::ntohs(static_cast<u_short>(networkOrder)); }

class ProgramNames {
public:
    QString of(DWORD process)
    {
        const auto known = m_names.find(process);
        return known != m_names.end() ? known->second : m_names[process] = ask(process);
    }

private:
    static QString ask(DWORD process)
    {
        const HANDLE handle = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
        if (!handle)
            return {};
        std::vector<wchar_t> path(32768);
        auto length = static_cast<DWORD>(path.size());
        const bool isKnown = ::QueryFullProcessImageNameW(handle, 0, path.data(), &length) != 0;
        ::CloseHandle(handle);
        const QString whole =
            isKnown ? QString::fromWCharArray(path.data(), static_cast<qsizetype>(length)) : QString();
        return whole.sliced(whole.lastIndexOf(u'\\') + 1);
    }

    std::map<DWORD, QString> m_names;
};

} // namespace

Result<PortHolders> readPortHolders()
{
    PortHolders holders;
    ProgramNames names;
    const auto add = [&](bool udp, const IpAddress &address, DWORD port, DWORD process) {
        holders.list.push_back({udp, address, portOf(port), static_cast<qint64>(process), names.of(process)});
    };
    const auto udp = [](ULONG family) {
        return tableOf([family](void *table, DWORD *size) {
            return ::GetExtendedUdpTable(table, size, FALSE, family, UDP_TABLE_OWNER_PID, 0);
        });
    };
    const auto tcp = [](ULONG family) {
        return tableOf([family](void *table, DWORD *size) {
            return ::GetExtendedTcpTable(table, size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
        });
    };
    for (const auto &row : rowsOf<MIB_UDPROW_OWNER_PID, MIB_UDPTABLE_OWNER_PID>(udp(AF_INET)))
        add(true, v4(row.dwLocalAddr), row.dwLocalPort, row.dwOwningPid);
    for (const auto &row : rowsOf<MIB_UDP6ROW_OWNER_PID, MIB_UDP6TABLE_OWNER_PID>(udp(AF_INET6)))
        add(true, v6(row.ucLocalAddr), row.dwLocalPort, row.dwOwningPid);
    for (const auto &row : rowsOf<MIB_TCPROW_OWNER_PID, MIB_TCPTABLE_OWNER_PID>(tcp(AF_INET)))
        add(false, v4(row.dwLocalAddr), row.dwLocalPort, row.dwOwningPid);
    for (const auto &row : rowsOf<MIB_TCP6ROW_OWNER_PID, MIB_TCP6TABLE_OWNER_PID>(tcp(AF_INET6)))
        add(false, v6(row.ucLocalAddr), row.dwLocalPort, row.dwOwningPid);
    return holders;
}

} // namespace selfcheck
