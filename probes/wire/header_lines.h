// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The form HTTP and SIP share: a start line, "Name: value" lines, an empty line, all within fixed bounds, so
// that a hostile or broken server costs neither memory nor time. What start line and names mean is left to
// http_response.h and sip_message.h.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <utility>
#include <vector>

namespace selfcheck {

/// How far the bytes heard so far go.
enum class Heard {
    Incomplete, ///< right so far, more must come
    Complete,
    Alien, ///< can never become such a message
};

struct HeaderBlock {
    QByteArray startLine;
    /// In order of arrival; names as sent, values without surrounding space, folded lines joined by a space.
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    /// Up to and including the empty line.
    qsizetype bytes = 0;

    /// First field of that name, case-insensitive; null when absent.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
};

struct ParsedHeader {
    Heard heard = Heard::Incomplete;
    /// Filled when Complete.
    HeaderBlock block;
};

inline constexpr qsizetype headerLimitBytes = 64 * 1024;
inline constexpr size_t headerLimitFields = 256;

/// Lines end with CRLF or LF (RFC 9112 2.2). A line without colon, too many fields or too many bytes: Alien.
[[nodiscard]] ParsedHeader parseHeader(QByteArrayView bytes);

/// Foreign bytes fit for a report: printable ASCII only, others as '?', at most `limit` characters.
[[nodiscard]] QByteArray printable(QByteArrayView bytes, qsizetype limit = 80);

} // namespace selfcheck
