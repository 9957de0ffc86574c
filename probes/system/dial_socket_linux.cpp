// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/dial_socket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace selfcheck {

namespace {

struct NativeAddress {
    sockaddr_storage storage = {};
    socklen_t size = 0;
};

NativeAddress nativeAddress(const QHostAddress &address, quint16 port)
{
    NativeAddress native;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 in6 = {};
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in6.sin6_addr, &bytes, sizeof in6.sin6_addr);
        in6.sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&native.storage, &in6, sizeof in6);
        native.size = sizeof in6;
        return native;
    }
    sockaddr_in in = {};
    in.sin_family = AF_INET;
    in.sin_port = htons(port);
    in.sin_addr.s_addr = htonl(address.toIPv4Address());
    std::memcpy(&native.storage, &in, sizeof in);
    native.size = sizeof in;
    return native;
}

void keepIcmpErrors(qintptr descriptor, bool version6, bool keep)
{
    const int value = keep ? 1 : 0;
    ::setsockopt(int(descriptor), version6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP), version6 ? IPV6_RECVERR : IP_RECVERR,
                 &value, sizeof value);
}

IcmpError icmpFrom(const sock_extended_err &report, const sockaddr *sender)
{
    IcmpError error;
    error.type = report.ee_type;
    error.code = report.ee_code;
    error.version6 = report.ee_origin == SO_EE_ORIGIN_ICMP6;
    if (sender->sa_family != AF_UNSPEC)
        error.sender = QHostAddress(sender);
    return error;
}

} // namespace

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

SocketError DialSocket::connectTo(const QHostAddress &address, quint16 port)
{
    m_version6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    m_descriptor = ::socket(m_version6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (m_descriptor < 0) {
        m_nativeError = errno;
        return socketErrorFromNative(m_nativeError);
    }
    keepIcmpErrors(m_descriptor, m_version6, true);
    const NativeAddress native = nativeAddress(address, port);
    m_nativeError =
        ::connect(int(m_descriptor), reinterpret_cast<const sockaddr *>(&native.storage), native.size) == 0 ? 0 : errno;
    return socketErrorFromNative(m_nativeError);
}

SocketError DialSocket::outcome()
{
    socklen_t size = sizeof m_nativeError;
    if (::getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &m_nativeError, &size) != 0)
        m_nativeError = errno;
    return socketErrorFromNative(m_nativeError);
}

std::optional<IcmpError> DialSocket::icmpError() const
{
    alignas(cmsghdr) std::array<char, 512> control = {};
    std::array<char, 1> payload = {};
    iovec part = {payload.data(), payload.size()};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (m_descriptor < 0 || ::recvmsg(int(m_descriptor), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    for (cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        const bool ours = (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_RECVERR) ||
                          (head->cmsg_level == IPPROTO_IPV6 && head->cmsg_type == IPV6_RECVERR);
        constexpr size_t sizeWanted = CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in));
        if (!ours || head->cmsg_len < sizeWanted)
            continue;
        auto *report = reinterpret_cast<sock_extended_err *>(CMSG_DATA(head));
        if (report->ee_origin == SO_EE_ORIGIN_ICMP || report->ee_origin == SO_EE_ORIGIN_ICMP6)
            return icmpFrom(*report, SO_EE_OFFENDER(report));
    }
    return std::nullopt;
}

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
