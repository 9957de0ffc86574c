// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/code_check.h"

namespace selfcheck {

namespace {

// GF(32) with x^5 + x^2 + 1; alpha = 2 generates its 31 elements other than 0.
constexpr unsigned timesAlpha(unsigned value)
{
    const unsigned shifted = value << 1;
    return (shifted & 32U) != 0 ? (shifted ^ 0b100101U) & 31U : shifted;
}

constexpr unsigned times(unsigned left, unsigned right)
{
    unsigned product = 0;
    for (unsigned bit = 0; bit < 5; ++bit) {
        if ((right >> bit & 1U) != 0)
            product ^= left;
        left = timesAlpha(left);
    }
    return product;
}

constexpr unsigned inverse(unsigned value)
{
    unsigned result = 1;
    for (int i = 0; i < 30; ++i) // value^30 = value^-1, because value^31 = 1
        result = times(result, value);
    return result;
}

static_assert(times(7, inverse(7)) == 1 && times(31, inverse(31)) == 1);

// Added to the symbols: without it a healthy PC's code were a row of zeros, and all zeros a valid code.
void mask(Symbols &symbols)
{
    unsigned value = 13;
    for (quint8 &symbol : symbols) {
        symbol = static_cast<quint8>(symbol ^ value);
        value = times(value, 11) ^ 6U;
    }
}

struct Syndromes {
    unsigned sum = 0;      ///< at alpha^0
    unsigned weighted = 0; ///< at alpha^1, the last symbol weighing 1
};

Syndromes syndromesOf(const Symbols &symbols)
{
    Syndromes result;
    for (const quint8 symbol : symbols) {
        result.sum ^= symbol;
        result.weighted = timesAlpha(result.weighted) ^ symbol;
    }
    return result;
}

} // namespace

Symbols withCheck(Symbols data)
{
    data.resize(data.size() + checkSymbols, 0);
    // Solves first + last = sum and alpha * first + last = weighted.
    const Syndromes open = syndromesOf(data);
    const unsigned first = times(open.sum ^ open.weighted, inverse(timesAlpha(1) ^ 1U));
    data[data.size() - 2] = static_cast<quint8>(first);
    data[data.size() - 1] = static_cast<quint8>(first ^ open.sum);
    mask(data);
    return data;
}

std::optional<Symbols> withoutCheck(Symbols code)
{
    if (code.size() < checkSymbols)
        return std::nullopt;
    mask(code);
    const Syndromes syndromes = syndromesOf(code);
    if (syndromes.sum != 0 || syndromes.weighted != 0)
        return std::nullopt;
    code.resize(code.size() - checkSymbols);
    return code;
}

} // namespace selfcheck
