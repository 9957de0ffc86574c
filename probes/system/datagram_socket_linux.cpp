// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/datagram_socket.h"

#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace selfcheck {

namespace {

constexpr std::size_t datagramLimitBytes = 65535;

unsigned scopeIndex(const QString &scope)
{
    bool isNumber = false;
    const unsigned index = scope.toUInt(&isNumber);
    return isNumber ? index : ::if_nametoindex(scope.toUtf8().constData());
}

int connectNative(int descriptor, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 in6 = {};
        in6.sin6_family = AF_INET6;
        in6.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in6.sin6_addr, &bytes, sizeof in6.sin6_addr);
        in6.sin6_scope_id = scopeIndex(address.scopeId());
        return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&in6), sizeof in6);
    }
    sockaddr_in in = {};
    in.sin_family = AF_INET;
    in.sin_port = htons(port);
    in.sin_addr.s_addr = htonl(address.toIPv4Address());
    return ::connect(descriptor, reinterpret_cast<const sockaddr *>(&in), sizeof in);
}

std::optional<IcmpError> takeIcmpError(int descriptor)
{
    alignas(cmsghdr) std::array<char, 512> control = {};
    msghdr message = {};
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (::recvmsg(descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    for (cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        const bool isReport = (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_RECVERR) ||
                              (head->cmsg_level == IPPROTO_IPV6 && head->cmsg_type == IPV6_RECVERR);
        constexpr std::size_t sizeWanted = CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in));
        if (!isReport || head->cmsg_len < sizeWanted)
            continue;
        auto *report = reinterpret_cast<sock_extended_err *>(CMSG_DATA(head));
        if (report->ee_origin != SO_EE_ORIGIN_ICMP && report->ee_origin != SO_EE_ORIGIN_ICMP6)
            continue;
        const sockaddr *sender = SO_EE_OFFENDER(report);
        return IcmpError{sender->sa_family == AF_UNSPEC ? QHostAddress() : QHostAddress(sender), report->ee_type,
                         report->ee_code, report->ee_origin == SO_EE_ORIGIN_ICMP6};
    }
    return std::nullopt;
}

} // namespace

DatagramSocket::~DatagramSocket()
{
    if (m_descriptor >= 0)
        ::close(static_cast<int>(m_descriptor));
}

SocketError DatagramSocket::connectTo(const QHostAddress &address, quint16 port)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const int descriptor = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    m_descriptor = descriptor;
    if (descriptor >= 0) {
        const int on = 1;
        ::setsockopt(descriptor, isV6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP), isV6 ? IPV6_RECVERR : IP_RECVERR, &on,
                     sizeof on);
    }
    m_nativeError = descriptor >= 0 && connectNative(descriptor, address, port) == 0 ? 0 : errno;
    return socketErrorFromNative(m_nativeError);
}

SocketError DatagramSocket::send(QByteArrayView bytes)
{
    const int descriptor = static_cast<int>(m_descriptor);
    const auto size = static_cast<std::size_t>(bytes.size());
    if (::send(descriptor, bytes.data(), size, MSG_NOSIGNAL) >= 0)
        return SocketError::None;
    m_nativeError = errno;
    // What came back for an earlier datagram is reported by the next call of any kind; this one was not sent.
    // It stays in the error queue, where receive() finds it.
    if (m_nativeError == ECONNREFUSED && ::send(descriptor, bytes.data(), size, MSG_NOSIGNAL) >= 0)
        return SocketError::None;
    return socketErrorFromNative(m_nativeError);
}

DatagramSocket::Received DatagramSocket::receive()
{
    const int descriptor = static_cast<int>(m_descriptor);
    Received received;
    received.bytes.resize(datagramLimitBytes);
    const ssize_t size = ::recv(descriptor, received.bytes.data(), datagramLimitBytes, MSG_DONTWAIT);
    m_nativeError = size >= 0 ? 0 : errno;
    received.bytes.resize(size >= 0 ? size : 0);
    if (size >= 0) {
        received.error = SocketError::None;
        return received;
    }
    received.icmp = takeIcmpError(descriptor);
    const bool isNothing = m_nativeError == EAGAIN || m_nativeError == EINTR;
    if (isNothing && received.icmp)
        received.error = SocketError::HostUnreachable;
    else
        received.error = isNothing ? SocketError::InProgress : socketErrorFromNative(m_nativeError);
    return received;
}

} // namespace selfcheck
