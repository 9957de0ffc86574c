// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The body behind the head of an HTTP/1.1 response (RFC 9112 section 6), piece by piece: by length, in chunks, or until
// the connection ends. Keeps no more than its limit, however much is sent. No content coding: none is asked for.
#pragma once

#include "probes/wire/http_response.h"

#include <optional>

namespace selfcheck {

class HttpBody {
public:
    enum class State {
        Incomplete,
        Whole,
        Full, ///< the limit is reached; data() is the beginning
        Malformed,
    };

    HttpBody(const HttpResponse &head, qsizetype limit);

    /// What came after the head, or after the bytes before.
    State heard(QByteArrayView bytes);
    /// The connection has ended.
    State ended();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QByteArray &data() const { return m_data; }

private:
    void takeChunks();
    void keep(QByteArrayView bytes);

    enum class Coding { Chunked, ByLength, UntilEnd };
    Coding m_coding = Coding::UntilEnd;
    State m_state = State::Incomplete;
    qsizetype m_limit;
    qint64 m_left = 0; ///< of the body, or of the chunk
    QByteArray m_pending;
    QByteArray m_data;
    bool m_isInTrailer = false;
    bool m_isAfterChunk = false;
};

/// What stands behind the head of an answer, when it is all there and within the limit. isEnd: no more will come.
[[nodiscard]] std::optional<QByteArray> wholeBody(const HttpResponse &head, QByteArrayView rest, qsizetype limit,
                                                  bool isEnd);

} // namespace selfcheck
