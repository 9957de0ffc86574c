// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/dial_socket.h"

#include "probes/system/native_address.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <utility>

namespace selfcheck {

namespace {

// Not in every SDK: mstcpip.h, ws2ipdef.h (Windows 10 version 1703 and 2004).
constexpr DWORD tcpInitialRto = 0x98000011;
constexpr int tcpFailConnectOnIcmpError = 18;
constexpr int tcpIcmpErrorInfo = 19;

struct InitialRto {
    USHORT rttMs;
    UCHAR maxSynRetransmissions;
};

struct IcmpErrorInfo {
    union {
        sockaddr_in v4;
        sockaddr_in6 v6;
        ADDRESS_FAMILY family;
    } source;
    int protocol;
    UCHAR type;
    UCHAR code;
};

SOCKET native(qintptr descriptor) { return static_cast<SOCKET>(descriptor); }

void prepare(SOCKET socket)
{
    u_long nonBlocking = 1;
    ::ioctlsocket(socket, FIONBIO, &nonBlocking);
    // Windows sends SYN again after a refusal and waits 2 s in all. Three SYNs within 2.1 s keep one lost
    // packet from looking like silence and a refusal quick.
    InitialRto rto = {300, 2};
    DWORD returned = 0;
    ::WSAIoctl(socket, tcpInitialRto, &rto, sizeof rto, nullptr, 0, &returned, nullptr, nullptr);
    const DWORD on = 1;
    ::setsockopt(socket, IPPROTO_TCP, tcpFailConnectOnIcmpError, reinterpret_cast<const char *>(&on), sizeof on);
}

} // namespace

SocketError socketErrorFromNative(int native)
{
    switch (native) {
    case 0: return SocketError::None;
    case WSAEWOULDBLOCK:
    case WSAEINPROGRESS:
    case WSAEALREADY: return SocketError::InProgress;
    case WSAECONNREFUSED:
    case WSAECONNRESET: return SocketError::Refused;
    case WSAEHOSTUNREACH:
    case WSAEHOSTDOWN: return SocketError::HostUnreachable;
    case WSAENETUNREACH:
    case WSAENETDOWN:
    case WSAEAFNOSUPPORT:
    case WSAEADDRNOTAVAIL: return SocketError::NetworkUnreachable;
    case WSAETIMEDOUT: return SocketError::TimedOut;
    case WSAEACCES: return SocketError::AccessDenied;
    case WSAEMSGSIZE: return SocketError::TooLarge;
    case WSAEMFILE:
    case WSAENOBUFS:
    case WSAEADDRINUSE: return SocketError::Exhausted;
    default: return SocketError::Other;
    }
}

QString nativeErrorName(int native)
{
    switch (native) {
    case WSAECONNREFUSED: return QStringLiteral("WSAECONNREFUSED");
    case WSAECONNRESET: return QStringLiteral("WSAECONNRESET");
    case WSAEHOSTUNREACH: return QStringLiteral("WSAEHOSTUNREACH");
    case WSAENETUNREACH: return QStringLiteral("WSAENETUNREACH");
    case WSAEAFNOSUPPORT: return QStringLiteral("WSAEAFNOSUPPORT");
    case WSAEADDRNOTAVAIL: return QStringLiteral("WSAEADDRNOTAVAIL");
    case WSAETIMEDOUT: return QStringLiteral("WSAETIMEDOUT");
    case WSAEACCES: return QStringLiteral("WSAEACCES");
    case WSAENOBUFS: return QStringLiteral("WSAENOBUFS");
    default: return QStringLiteral("error %1").arg(native);
    }
}

DialSocket::~DialSocket()
{
    if (m_descriptor >= 0)
        ::closesocket(native(m_descriptor));
}

bool DialSocket::limitSegments(int) { return false; }

bool DialSocket::ignoreBelowHopLimit(int) { return false; }

SocketError DialSocket::connectTo(const QHostAddress &address, quint16 port)
{
    m_version6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    // Qt starts Winsock with its first socket, which may be this one.
    WSADATA data;
    static const int started = ::WSAStartup(MAKEWORD(2, 2), &data);
    const SOCKET socket = started != 0 ? INVALID_SOCKET
                                       : ::WSASocketW(m_version6 ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP,
                                                      nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) {
        m_nativeError = started != 0 ? started : ::WSAGetLastError();
        return socketErrorFromNative(m_nativeError);
    }
    m_descriptor = static_cast<qintptr>(socket);
    prepare(socket);
    m_nativeError = connectNative(m_descriptor, address, port) ? 0 : ::WSAGetLastError();
    return socketErrorFromNative(m_nativeError);
}

// SO_ERROR is 0 both before and after success: only select() tells those apart, and it sees a failure for which no
// notification came because it was quicker than the watching of the socket.
SocketError DialSocket::outcome()
{
    fd_set writable = {};
    writable.fd_count = 1;
    writable.fd_array[0] = native(m_descriptor);
    fd_set failed = writable;
    timeval now = {};
    const int ready = ::select(0, nullptr, &writable, &failed, &now);
    if (ready == 0)
        return SocketError::InProgress;
    int size = sizeof m_nativeError;
    if (ready < 0 ||
        ::getsockopt(native(m_descriptor), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&m_nativeError), &size) != 0)
        m_nativeError = ::WSAGetLastError();
    else if (m_nativeError == 0 && failed.fd_count > 0)
        m_nativeError = WSAENOTCONN;
    return socketErrorFromNative(m_nativeError);
}

std::optional<IcmpError> DialSocket::icmpError() const
{
    IcmpErrorInfo info = {};
    int size = sizeof info;
    if (m_descriptor < 0 ||
        ::getsockopt(native(m_descriptor), IPPROTO_TCP, tcpIcmpErrorInfo, reinterpret_cast<char *>(&info), &size) !=
            0 ||
        (info.protocol != IPPROTO_ICMP && info.protocol != IPPROTO_ICMPV6))
        return std::nullopt;
    IcmpError error;
    error.type = info.type;
    error.code = info.code;
    error.version6 = info.protocol == IPPROTO_ICMPV6;
    error.sender = QHostAddress(reinterpret_cast<const sockaddr *>(&info.source));
    return error;
}

bool DialSocket::heldBackHere() const { return false; }

qintptr DialSocket::release()
{
    const DWORD off = 0;
    ::setsockopt(native(m_descriptor), IPPROTO_TCP, tcpFailConnectOnIcmpError, reinterpret_cast<const char *>(&off),
                 sizeof off);
    return std::exchange(m_descriptor, -1);
}

} // namespace selfcheck
