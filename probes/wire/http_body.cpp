// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_body.h"

#include <algorithm>

namespace selfcheck {

namespace {

// A line that gives a chunk's size, or one of the trailer.
constexpr qsizetype lineLimitBytes = 4096;
constexpr qint64 chunkLimitBytes = qint64(1) << 40;

/// Negative when it is no size.
qint64 chunkSize(QByteArray line)
{
    const qsizetype extension = line.indexOf(';');
    if (extension >= 0)
        line.truncate(extension);
    line = line.trimmed();
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (!std::all_of(line.begin(), line.end(), isHex))
        return -1;
    bool isNumber = false;
    const qint64 size = line.toLongLong(&isNumber, 16);
    return isNumber && size <= chunkLimitBytes ? size : -1;
}

bool hasNoBody(int status) { return status < 200 || status == 204 || status == 304; }

} // namespace

HttpBody::HttpBody(const HttpResponse &head, qsizetype limit) : m_limit(limit)
{
    const auto length = head.contentLength();
    if (head.header("Transfer-Encoding").toLower().contains("chunked")) {
        m_coding = Coding::Chunked;
    } else if (length) {
        m_coding = Coding::ByLength;
        m_left = *length;
    }
    if (hasNoBody(head.status()) || (m_coding == Coding::ByLength && m_left == 0))
        m_state = State::Whole;
}

HttpBody::State HttpBody::heard(QByteArrayView bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    if (m_coding == Coding::Chunked) {
        m_pending += bytes;
        takeChunks();
        return m_state;
    }
    if (m_coding == Coding::UntilEnd) {
        keep(bytes);
        return m_state;
    }
    const qint64 taken = std::min<qint64>(m_left, bytes.size());
    keep(bytes.first(static_cast<qsizetype>(taken)));
    m_left -= taken;
    if (m_left == 0 && m_state == State::Incomplete)
        m_state = State::Whole;
    return m_state;
}

HttpBody::State HttpBody::ended()
{
    if (m_state == State::Incomplete)
        m_state = m_coding == Coding::UntilEnd ? State::Whole : State::Malformed;
    return m_state;
}

void HttpBody::takeChunks()
{
    while (m_state == State::Incomplete && !m_pending.isEmpty()) {
        if (m_left > 0) {
            const auto taken = static_cast<qsizetype>(std::min<qint64>(m_left, m_pending.size()));
            keep(QByteArrayView(m_pending).first(taken));
            m_pending.remove(0, taken);
            m_left -= taken;
            m_isAfterChunk = m_left == 0;
            continue;
        }
        const qsizetype end = m_pending.indexOf('\n');
        if (end < 0) {
            if (m_pending.size() > lineLimitBytes)
                m_state = State::Malformed;
            return;
        }
        const QByteArray line = m_pending.first(end).trimmed();
        m_pending.remove(0, end + 1);
        if (m_isAfterChunk) {
            m_isAfterChunk = false;
            if (!line.isEmpty())
                m_state = State::Malformed;
            continue;
        }
        if (m_isInTrailer) {
            if (line.isEmpty())
                m_state = State::Whole;
            continue;
        }
        m_left = line.isEmpty() ? -1 : chunkSize(line);
        if (m_left < 0)
            m_state = State::Malformed;
        m_isInTrailer = m_left == 0;
    }
}

void HttpBody::keep(QByteArrayView bytes)
{
    const qsizetype room = m_limit - m_data.size();
    m_data += bytes.first(std::min(room, bytes.size()));
    if (bytes.size() > room)
        m_state = State::Full;
}

std::optional<QByteArray> wholeBody(const HttpResponse &head, QByteArrayView rest, qsizetype limit, bool isEnd)
{
    HttpBody body(head, limit);
    body.heard(rest);
    if (isEnd)
        body.ended();
    return body.state() == HttpBody::State::Whole ? std::optional(body.data()) : std::nullopt;
}

} // namespace selfcheck
