// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The head of an HTTP/1.x response (RFC 9112) and the small request that provokes one. The body is the
// caller's: it starts at headBytes. No redirects, no cookies, no HTTP/2.
#pragma once

#include "probes/wire/header_lines.h"

#include <QtCore/QByteArrayList>

#include <optional>

namespace selfcheck {

class HttpResponse {
public:
    struct Parsed;
    /// Fed with everything heard so far; stops being Incomplete as soon as the bytes cannot be HTTP.
    static Parsed parse(QByteArrayView bytes);

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    /// First field of that name, case-insensitive; null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return m_block.field(name); }
    /// All fields of that name, in order.
    [[nodiscard]] QByteArrayList headers(QByteArrayView name) const;
    [[nodiscard]] qsizetype headBytes() const { return m_block.bytes; }
    /// Of the body, where the head says it in a readable way.
    [[nodiscard]] std::optional<qint64> contentLength() const;

private:
    int m_status = 0;
    QByteArray m_reason;
    HeaderBlock m_block;
};

struct HttpResponse::Parsed {
    Heard heard = Heard::Incomplete;
    HttpResponse response;
};

/// "HEAD / HTTP/1.1" and the like for a server that shall close afterwards. host is written as given; add
/// the port where it is not the scheme's own.
[[nodiscard]] QByteArray httpRequest(QByteArrayView method, QByteArrayView path, QByteArrayView host);

} // namespace selfcheck
