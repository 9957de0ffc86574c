// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/datagram_socket.h"

#include "probes/system/native_address.h"

#include <winsock2.h>
#include <ws2tcpip.h>

namespace selfcheck {

namespace {

constexpr int datagramLimitBytes = 65535;

SOCKET native(qintptr descriptor) { return static_cast<SOCKET>(descriptor); }

// What is waiting as the socket's error instead of as the answer to recv(), as under Wine.
int pendingError(SOCKET socket)
{
    int error = 0;
    int size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size) == 0 ? error : 0;
}

} // namespace

DatagramSocket::~DatagramSocket()
{
    if (m_descriptor >= 0)
        ::closesocket(native(m_descriptor));
}

SocketError DatagramSocket::connectTo(const QHostAddress &address, quint16 port, quint16 localPort)
{
    WSADATA data;
    static const int started = ::WSAStartup(MAKEWORD(2, 2), &data);
    const int family = address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
    const SOCKET socket = started != 0 ? INVALID_SOCKET
                                       : ::WSASocketW(family, SOCK_DGRAM, IPPROTO_UDP, nullptr, 0,
                                                      WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) {
        m_nativeError = started != 0 ? started : ::WSAGetLastError();
        return socketErrorFromNative(m_nativeError);
    }
    m_descriptor = static_cast<qintptr>(socket);
    u_long nonBlocking = 1;
    ::ioctlsocket(socket, FIONBIO, &nonBlocking);
    if (localPort != 0) {
        // Else a port that somebody holds on one address only could be had on all.
        const BOOL alone = TRUE;
        ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&alone), sizeof alone);
        if (!bindNative(m_descriptor, family == AF_INET6, localPort)) {
            m_nativeError = ::WSAGetLastError();
            m_portTrouble = m_nativeError == WSAEACCES       ? PortTrouble::Reserved
                            : m_nativeError == WSAEADDRINUSE ? PortTrouble::Taken
                                                             : PortTrouble::None;
            return SocketError::Exhausted;
        }
    }
    m_nativeError = connectNative(m_descriptor, address, port) ? 0 : ::WSAGetLastError();
    return socketErrorFromNative(m_nativeError);
}

bool DatagramSocket::forbidFragments()
{
    // Not in every SDK under these names; both 14 (ws2ipdef.h).
    constexpr int dontFragment = 14;
    sockaddr_storage own = {};
    int size = sizeof own;
    ::getsockname(native(m_descriptor), reinterpret_cast<sockaddr *>(&own), &size);
    const DWORD on = 1;
    return ::setsockopt(native(m_descriptor), own.ss_family == AF_INET6 ? IPPROTO_IPV6 : IPPROTO_IP, dontFragment,
                        reinterpret_cast<const char *>(&on), sizeof on) == 0;
}

SocketError DatagramSocket::send(QByteArrayView bytes)
{
    const int sent = ::send(native(m_descriptor), bytes.data(), static_cast<int>(bytes.size()), 0);
    m_nativeError = sent >= 0 ? 0 : ::WSAGetLastError();
    return socketErrorFromNative(m_nativeError);
}

// A "port unreachable" for an earlier datagram comes as WSAECONNRESET; its sender is not told.
DatagramSocket::Received DatagramSocket::receive()
{
    Received received;
    received.bytes.resize(datagramLimitBytes);
    const int size = ::recv(native(m_descriptor), received.bytes.data(), datagramLimitBytes, 0);
    m_nativeError = size >= 0 ? 0 : ::WSAGetLastError();
    const int pending = m_nativeError == WSAEWOULDBLOCK ? pendingError(native(m_descriptor)) : 0;
    if (pending != 0)
        m_nativeError = pending;
    received.bytes.resize(size >= 0 ? size : 0);
    received.error =
        m_nativeError == WSAENETRESET ? SocketError::HostUnreachable : socketErrorFromNative(m_nativeError);
    return received;
}

} // namespace selfcheck
