// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/dial_socket.h"

#include "probes/system/icmp_errors_linux.h"
#include "probes/system/native_address.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace selfcheck {

SocketError socketErrorFromNative(int native)
{
    switch (native) {
    case 0: return SocketError::None;
    case EINPROGRESS:
    case EALREADY: return SocketError::InProgress;
    case ECONNREFUSED:
    case ECONNRESET: return SocketError::Refused;
    case EHOSTUNREACH:
    case EHOSTDOWN: return SocketError::HostUnreachable;
    case ENETUNREACH:
    case ENETDOWN:
    case EAFNOSUPPORT: return SocketError::NetworkUnreachable;
    case ETIMEDOUT: return SocketError::TimedOut;
    case EACCES:
    case EPERM: return SocketError::AccessDenied;
    case EMSGSIZE: return SocketError::TooLarge;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
    case EAGAIN: return SocketError::Exhausted;
    // Without a source address of that family there is no way either.
    case EADDRNOTAVAIL: return SocketError::NetworkUnreachable;
    default: return SocketError::Other;
    }
}

QString nativeErrorName(int native)
{
    const char *name = ::strerrorname_np(native);
    return name ? QString::fromLatin1(name) : QStringLiteral("error %1").arg(native);
}

DialSocket::~DialSocket()
{
    if (m_descriptor >= 0)
        ::close(int(m_descriptor));
}

bool DialSocket::limitSegments(int bytes)
{
    m_segmentBytes = bytes;
    return true;
}

bool DialSocket::ignoreBelowHopLimit(int hopLimit)
{
    m_leastHopLimit = hopLimit;
    return true;
}

SocketError DialSocket::connectTo(const QHostAddress &address, quint16 port)
{
    m_version6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    m_descriptor = ::socket(m_version6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (m_descriptor < 0) {
        m_nativeError = errno;
        return socketErrorFromNative(m_nativeError);
    }
    keepIcmpErrors(m_descriptor, m_version6, true);
    if (m_segmentBytes > 0)
        ::setsockopt(int(m_descriptor), IPPROTO_TCP, TCP_MAXSEG, &m_segmentBytes, sizeof m_segmentBytes);
    // Works against the answer to the first packet, too; needs no rights.
    if (m_leastHopLimit > 0)
        ::setsockopt(int(m_descriptor), m_version6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP),
                     m_version6 ? IPV6_MINHOPCOUNT : IP_MINTTL, &m_leastHopLimit, sizeof m_leastHopLimit);
    m_nativeError = connectNative(m_descriptor, address, port) ? 0 : errno;
    return socketErrorFromNative(m_nativeError);
}

SocketError DialSocket::outcome()
{
    // Until then SO_ERROR is 0, as after success.
    pollfd decided = {int(m_descriptor), POLLOUT, 0};
    if (::poll(&decided, 1, 0) == 0)
        return SocketError::InProgress;
    socklen_t size = sizeof m_nativeError;
    if (::getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &m_nativeError, &size) != 0)
        m_nativeError = errno;
    return socketErrorFromNative(m_nativeError);
}

std::optional<IcmpError> DialSocket::icmpError() const { return takeIcmpError(m_descriptor); }

bool DialSocket::heldBackHere() const
{
    // A repeated SYN is counted when it is due, but marked as sent only when it got past the packet filter of
    // this machine (seen with nftables in the output chain: total 3, marked 0; dropped by a router: 3 and 1).
    tcp_info info = {};
    socklen_t size = sizeof info;
    if (m_descriptor < 0 || ::getsockopt(int(m_descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return false;
    return info.tcpi_total_retrans > 0 && info.tcpi_retrans == 0;
}

qintptr DialSocket::release()
{
    // On an established connection a kept ICMP error would end what plain TCP survives.
    keepIcmpErrors(m_descriptor, m_version6, false);
    return std::exchange(m_descriptor, -1);
}

} // namespace selfcheck
