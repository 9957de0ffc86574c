// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Check symbols over the 32 characters of a result code: a shortened Reed-Solomon code over GF(32) with two
// check symbols. Its distance is three, so up to 31 symbols long it notices every one or two wrong symbols, and
// with them every swap of any two. Longer ones still notice every single wrong symbol and every swap of neighbours.
// What the symbols mean is core/result_code.h.
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <vector>

namespace selfcheck {

/// Each 0 to 31.
using Symbols = std::vector<quint8>;

inline constexpr std::size_t checkSymbols = 2;

/// The data, made to look varied (long runs of one character are misheard), with its check symbols behind it.
[[nodiscard]] Symbols withCheck(Symbols data);
/// The data back, or nothing when the check does not fit.
[[nodiscard]] std::optional<Symbols> withoutCheck(Symbols code);

} // namespace selfcheck
