// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/cidr.h"

#include <QtCore/QList>

#include <cstdint>
#include <optional>

namespace selfcheck {

namespace {

std::optional<std::uint32_t> numberUpTo(QStringView digits, std::uint32_t most)
{
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    std::uint32_t number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + static_cast<std::uint32_t>(digit.unicode() - u'0');
    }
    return number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

bool isIpv4Network(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return false;
    const auto prefix = numberUpTo(text.sliced(slash + 1), 32);
    const QList<QStringView> parts = text.first(slash).split(u'.');
    if (!prefix || parts.size() != 4)
        return false;
    std::uint32_t address = 0;
    for (const QStringView part : parts) {
        const auto byte = numberUpTo(part, 255);
        if (!byte)
            return false;
        address = (address << 8) | *byte;
    }
    const std::uint32_t hostBits = *prefix == 32 ? 0u : (0xFFFFFFFFu >> *prefix);
    return (address & hostBits) == 0;
}

} // namespace selfcheck
