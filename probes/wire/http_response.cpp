// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/http_response.h"

#include <algorithm>

namespace selfcheck {

namespace {

constexpr QByteArrayView signature("HTTP/1.");

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// 0 when the line is no status line ("HTTP/1.1 200 OK", RFC 9112 4; the reason may be missing).
int statusOf(QByteArrayView line)
{
    constexpr qsizetype codeStart = 9;
    if (line.size() < codeStart + 3 || !line.startsWith(signature) || !isDigit(line[7]) || line[8] != ' ')
        return 0;
    const QByteArrayView code = line.sliced(codeStart, 3);
    if (!std::all_of(code.begin(), code.end(), isDigit) || (line.size() > codeStart + 3 && line[codeStart + 3] != ' '))
        return 0;
    const int status = code.toInt();
    return status >= 100 && status <= 599 ? status : 0;
}

} // namespace

HttpResponse::Parsed HttpResponse::parse(QByteArrayView bytes)
{
    const qsizetype compared = std::min(bytes.size(), signature.size());
    if (bytes.first(compared) != signature.first(compared))
        return {Heard::Alien, {}};
    ParsedHeader header = parseHeader(bytes);
    Parsed parsed;
    parsed.heard = header.heard;
    if (header.heard != Heard::Complete)
        return parsed;
    parsed.response.m_status = statusOf(header.block.startLine);
    if (parsed.response.m_status == 0)
        return {Heard::Alien, {}};
    parsed.response.m_reason = QByteArrayView(header.block.startLine).sliced(12).trimmed().toByteArray();
    parsed.response.m_block = std::move(header.block);
    return parsed;
}

QByteArrayList HttpResponse::headers(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : m_block.fields)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    return values;
}

std::optional<qint64> HttpResponse::contentLength() const
{
    const QByteArray text = header("Content-Length");
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < 0 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return value;
}

QByteArray httpRequest(QByteArrayView method, QByteArrayView path, QByteArrayView host)
{
    return method.toByteArray() + ' ' + path.toByteArray() + " HTTP/1.1\r\nHost: " + host.toByteArray() +
           "\r\nUser-Agent: SelfCheck\r\nAccept: */*\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n";
}

} // namespace selfcheck
