// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// SIP (RFC 3261) as far as a check needs it: the bytes of an OPTIONS request and the head of a response.
// Any well-formed response to our own request proves that signalling gets through. No registration, no
// dialogs, no bodies.
#pragma once

#include "probes/wire/header_lines.h"

#include <QtCore/QString>

namespace selfcheck {

/// What makes one OPTIONS request unique, and where it claims to come from.
struct SipOptions {
    QByteArray host;      ///< the server's name: request URI, To and From
    QByteArray localHost; ///< "192.0.2.7", IPv6 in brackets: Via sent-by
    quint16 localPort = 0;
    QByteArray transport; ///< "TLS", "TCP", "UDP"
    QByteArray branch;    ///< begins with "z9hG4bK" (RFC 3261 8.1.1.7)
    QByteArray tag;
    QByteArray callId;

    /// Fresh random branch, tag and call id.
    static SipOptions fresh(const QByteArray &host, const QByteArray &localHost, quint16 localPort,
                            const QByteArray &transport);
    [[nodiscard]] QByteArray encode() const;
};

class SipResponse {
public:
    struct Parsed;
    /// Fed with everything heard so far; leading empty lines (keep-alive answers) are skipped.
    static Parsed parse(QByteArrayView bytes);

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    /// By long name; finds the compact form too (RFC 3261 7.3.3). Null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Parameter of the top Via ("branch", "received", "rport"); null when absent.
    [[nodiscard]] QByteArray viaParameter(QByteArrayView name) const;
    /// Top Via branch and CSeq method fit (RFC 3261 17.1.3).
    [[nodiscard]] bool answers(const SipOptions &request) const;

private:
    int m_status = 0;
    QByteArray m_reason;
    HeaderBlock m_block;
};

struct SipResponse::Parsed {
    Heard heard = Heard::Incomplete;
    SipResponse response;
};

} // namespace selfcheck
