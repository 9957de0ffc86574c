// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Crockford's base 32: digits and capitals without I, L, O and U, made to be read aloud. Only the characters;
// what is written with them is up to the callers (report ids, result codes).
#pragma once

#include <QtCore/QChar>
#include <QtCore/QLatin1StringView>

namespace selfcheck {

inline constexpr QLatin1StringView crockfordCharacters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// value: 0 to 31.
[[nodiscard]] inline QChar crockfordCharacter(unsigned value)
{
    return crockfordCharacters.at(static_cast<qsizetype>(value & 31U));
}

/// 0 to 31; -1 for a character that does not occur. Small letters count as capitals, I and L as 1, O as 0.
[[nodiscard]] inline int crockfordValue(QChar character)
{
    const QChar capital = character.toUpper();
    if (capital == u'I' || capital == u'L')
        return 1;
    if (capital == u'O')
        return 0;
    return static_cast<int>(crockfordCharacters.indexOf(capital));
}

} // namespace selfcheck
