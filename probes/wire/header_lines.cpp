// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/header_lines.h"

#include <algorithm>
#include <optional>

namespace selfcheck {

namespace {

/// The next line without its end; nothing while the end is missing.
std::optional<QByteArrayView> takeLine(QByteArrayView bytes, qsizetype &position)
{
    const qsizetype end = bytes.indexOf('\n', position);
    if (end < 0)
        return std::nullopt;
    QByteArrayView line = bytes.sliced(position, end - position);
    if (line.endsWith('\r'))
        line.chop(1);
    position = end + 1;
    return line;
}

bool isTokenCharacter(char c)
{
    // RFC 9110 5.6.2
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// False for what is no field.
bool addField(HeaderBlock &block, QByteArrayView line)
{
    const bool folded = line.startsWith(' ') || line.startsWith('\t');
    if (folded) {
        if (block.fields.empty())
            return false;
        block.fields.back().second += ' ' + line.trimmed().toByteArray();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || block.fields.size() >= headerLimitFields)
        return false;
    // SIP allows space before the colon (RFC 3261 7.3.1).
    const QByteArrayView name = line.first(colon).trimmed();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return false;
    block.fields.emplace_back(name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    return true;
}

} // namespace

QByteArray HeaderBlock::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    return {};
}

ParsedHeader parseHeader(QByteArrayView bytes)
{
    const ParsedHeader unfinished{bytes.size() > headerLimitBytes ? Heard::Alien : Heard::Incomplete, {}};
    ParsedHeader parsed;
    qsizetype position = 0;
    const auto start = takeLine(bytes.first(std::min(bytes.size(), headerLimitBytes)), position);
    if (!start)
        return unfinished;
    parsed.block.startLine = start->toByteArray();
    while (const auto line = takeLine(bytes.first(std::min(bytes.size(), headerLimitBytes)), position)) {
        if (line->isEmpty()) {
            parsed.heard = Heard::Complete;
            parsed.block.bytes = position;
            return parsed;
        }
        if (!addField(parsed.block, *line))
            return {Heard::Alien, {}};
    }
    return unfinished;
}

QByteArray printable(QByteArrayView bytes, qsizetype limit)
{
    QByteArray text = bytes.first(std::min(bytes.size(), limit)).toByteArray();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return text;
}

} // namespace selfcheck
