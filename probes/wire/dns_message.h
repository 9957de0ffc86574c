// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// DNS messages (RFC 1035) as bytes: a query out, an answer in. Plain 512-byte DNS without extensions, so that
// every old home router answers. Asking, repeating and choosing servers is probes/network/dns_client.h.
#pragma once

#include "core/result.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

enum class DnsType : quint16 {
    A = 1,
    Ns = 2,
    Cname = 5,
    Soa = 6,
    Ptr = 12,
    Mx = 15,
    Txt = 16,
    Aaaa = 28,
    Srv = 33,
    Tlsa = 52
};

/// RFC 1035 section 4.1.1.
enum class DnsCode { Ok = 0, FormatError = 1, ServerFailure = 2, NoSuchName = 3, NotImplemented = 4, Refused = 5 };

struct DnsRecord {
    QString name; ///< without the final dot; odd bytes as "\\DDD"
    quint16 type = 0;
    quint32 ttl = 0;        ///< seconds
    QByteArray data;        ///< as received
    IpAddress address;      ///< A, AAAA
    QString target;         ///< NS, CNAME, PTR, MX, SRV: the name in it
    quint16 preference = 0; ///< MX
    quint16 port = 0;       ///< SRV
};

class DnsMessage {
public:
    /// A recursive query of class IN. BadContent for a name that is none (empty or over-long labels).
    static Result<QByteArray> query(quint16 id, const QString &name, DnsType type);
    /// BadSyntax for truncated or looping messages. Sections after the answers are not looked at.
    static Result<DnsMessage> parse(QByteArrayView bytes);

    [[nodiscard]] quint16 id() const { return m_id; }
    [[nodiscard]] bool isResponse() const { return m_flags & 0x8000; }
    /// Cut off: to be asked again over TCP.
    [[nodiscard]] bool isTruncated() const { return m_flags & 0x0200; }
    /// May be a number without a word in DnsCode.
    [[nodiscard]] DnsCode code() const { return static_cast<DnsCode>(m_flags & 0xf); }
    [[nodiscard]] const QString &questionName() const { return m_questionName; }
    [[nodiscard]] quint16 questionType() const { return m_questionType; }
    [[nodiscard]] const std::vector<DnsRecord> &answers() const { return m_answers; }
    [[nodiscard]] std::vector<DnsRecord> answersOf(DnsType type) const;
    /// The aliases (CNAME) of the question lead back to one of them: there is no end and no address.
    [[nodiscard]] bool hasAliasLoop() const;
    /// A response with this question in it.
    [[nodiscard]] bool answersTo(quint16 id, const QString &name, DnsType type) const;

private:
    quint16 m_id = 0;
    quint16 m_flags = 0;
    QString m_questionName;
    quint16 m_questionType = 0;
    std::vector<DnsRecord> m_answers;
};

} // namespace selfcheck
