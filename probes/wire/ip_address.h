// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// IP addresses, endpoints and networks as plain values for code that has no sockets: wire formats and the
// operating system's tables. Sockets speak QHostAddress; probes/network/host_address.h converts.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <compare>
#include <optional>

namespace selfcheck {

/// IPv4, IPv6, or null (nothing known). An IPv4 address mapped into IPv6 stays IPv6.
class IpAddress {
public:
    enum class Family { None, V4, V6 };

    IpAddress() = default;
    /// Most significant octet first: 0x7f000001 is 127.0.0.1.
    static IpAddress v4(quint32 value);
    static IpAddress v6(const std::array<quint8, 16> &bytes, const QString &scope = {});
    /// 4 or 16 bytes in network order; null for any other length.
    static IpAddress fromBytes(QByteArrayView bytes);
    /// Dotted IPv4 of four decimal parts, or IPv6 as in RFC 4291 section 2.2, with an optional "%scope".
    static std::optional<IpAddress> parse(QStringView text);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isNull() const { return m_family == Family::None; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    [[nodiscard]] bool isV6() const { return m_family == Family::V6; }
    /// 0 unless isV4().
    [[nodiscard]] quint32 toV4() const;
    /// 4 or 16 bytes in network order; empty when null.
    [[nodiscard]] QByteArray toBytes() const;
    /// Interface name or number of a link-local IPv6 address; usually empty.
    [[nodiscard]] const QString &scope() const { return m_scope; }
    /// RFC 5952 for IPv6; empty when null.
    [[nodiscard]] QString toString() const;

    /// 0.0.0.0 and ::
    [[nodiscard]] bool isAny() const;
    [[nodiscard]] bool isLoopback() const;
    /// 169.254/16, fe80::/10
    [[nodiscard]] bool isLinkLocal() const;
    /// 10/8, 172.16/12, 192.168/16, 100.64/10 (RFC 6598), fc00::/7
    [[nodiscard]] bool isPrivate() const;
    /// IPv6 in 2000::/3.
    [[nodiscard]] bool isGlobalV6() const;

    bool operator==(const IpAddress &) const = default;

private:
    Family m_family = Family::None;
    std::array<quint8, 16> m_bytes{};
    QString m_scope;
};

struct IpEndpoint {
    IpAddress address;
    quint16 port = 0;

    /// "192.0.2.1:443", "[2001:db8::1]:443"
    [[nodiscard]] QString toString() const;
    /// An address literal, with or without a port; IPv6 with a port needs brackets.
    static std::optional<IpEndpoint> parse(QStringView text, quint16 defaultPort);
    bool operator==(const IpEndpoint &) const = default;
};

/// A CIDR block.
class IpNetwork {
public:
    /// "212.18.201.24/29"; bits beyond the prefix must be zero.
    static std::optional<IpNetwork> parse(QStringView cidr);

    [[nodiscard]] const IpAddress &first() const { return m_first; }
    [[nodiscard]] int prefix() const { return m_prefix; }
    [[nodiscard]] bool contains(const IpAddress &address) const;
    /// The index-th address that can be a host: without network and broadcast address, except in /31 and /32
    /// (IPv6: /127 and /128). Null beyond the end.
    [[nodiscard]] IpAddress host(quint32 index) const;
    [[nodiscard]] QString toString() const;

private:
    IpAddress m_first;
    int m_prefix = 0;
};

} // namespace selfcheck
