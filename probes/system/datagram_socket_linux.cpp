// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/datagram_socket.h"

#include "probes/system/icmp_errors_linux.h"
#include "probes/system/native_address.h"

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace selfcheck {

namespace {

constexpr std::size_t datagramLimitBytes = 65535;

} // namespace

DatagramSocket::~DatagramSocket()
{
    if (m_descriptor >= 0)
        ::close(static_cast<int>(m_descriptor));
}

SocketError DatagramSocket::connectTo(const QHostAddress &address, quint16 port, quint16 localPort)
{
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const int descriptor = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    m_descriptor = descriptor;
    if (descriptor >= 0)
        keepIcmpErrors(descriptor, isV6, true);
    if (descriptor >= 0 && localPort != 0 && !bindNative(m_descriptor, isV6, localPort)) {
        m_nativeError = errno;
        const bool isReserved = m_nativeError == EACCES || m_nativeError == EPERM;
        m_portTrouble = isReserved                     ? PortTrouble::Reserved
                        : m_nativeError == EADDRINUSE ? PortTrouble::Taken
                                                       : PortTrouble::None;
        return SocketError::Exhausted;
    }
    m_nativeError = descriptor >= 0 && connectNative(descriptor, address, port) ? 0 : errno;
    return socketErrorFromNative(m_nativeError);
}

// "Probe" rather than "do": what the kernel has learnt of the way does not count here, the way is to be tried.
bool DatagramSocket::forbidFragments()
{
    const int descriptor = static_cast<int>(m_descriptor);
    sockaddr_storage own = {};
    socklen_t size = sizeof own;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&own), &size);
    const bool isV6 = own.ss_family == AF_INET6;
    const int probe = isV6 ? IPV6_PMTUDISC_PROBE : IP_PMTUDISC_PROBE;
    return ::setsockopt(descriptor, isV6 ? IPPROTO_IPV6 : IPPROTO_IP, isV6 ? IPV6_MTU_DISCOVER : IP_MTU_DISCOVER,
                        &probe, sizeof probe) == 0;
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
