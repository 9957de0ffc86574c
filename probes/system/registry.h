// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the Windows registry; never writes. What a value means is for the readings to decide. Exists on
// Windows only; tests answer from a recorded file.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace selfcheck {

/// REG_SZ and REG_EXPAND_SZ (expanded), REG_DWORD and REG_QWORD, REG_MULTI_SZ, REG_BINARY.
using RegistryValue = std::variant<QString, qint64, QStringList, QByteArray>;

/// 64-bit and 32-bit programs see different halves of HKLM\SOFTWARE.
enum class RegistryView { Bits64, Bits32 };

/// What stands at a place, or why that can't be told.
struct RegistryAnswer {
    enum class State {
        Found,
        Missing,   ///< no such key or value
        Denied,    ///< this account may not read it
        OtherKind, ///< there, but of none of the kinds above, or broken (a REG_DWORD of three bytes)
    };
    State state = State::Missing;
    RegistryValue value; ///< only when Found
    QString kind;        ///< only when OtherKind: "REG_LINK", "REG_DWORD of 3 bytes"
};

class Registry {
public:
    virtual ~Registry() = default;

    /// key begins with "HKLM\", "HKCU\" or "HKCR\". An empty name is the key's default value.
    [[nodiscard]] virtual RegistryAnswer ask(const QString &key, const QString &name,
                                             RegistryView view = RegistryView::Bits64) const = 0;
    /// Also true for a key that is there but may not be read.
    [[nodiscard]] virtual bool hasKey(const QString &key, RegistryView view = RegistryView::Bits64) const = 0;
    [[nodiscard]] virtual QStringList subkeys(const QString &key, RegistryView view = RegistryView::Bits64) const = 0;
    /// Names of the values of a key, without the default value.
    [[nodiscard]] virtual QStringList valueNames(const QString &key,
                                                 RegistryView view = RegistryView::Bits64) const = 0;

    /// The lenient way: empty or nothing for whatever can't be had.
    [[nodiscard]] std::optional<RegistryValue> value(const QString &key, const QString &name,
                                                     RegistryView view = RegistryView::Bits64) const;
    [[nodiscard]] QString text(const QString &key, const QString &name, RegistryView view = RegistryView::Bits64) const;
    [[nodiscard]] std::optional<qint64> number(const QString &key, const QString &name,
                                               RegistryView view = RegistryView::Bits64) const;

    /// The strict way, for values that decide a light. Nothing when there is no such value; permissionDenied or
    /// badContent, with the place, when it is there but can't be read or is not a number (not a text).
    [[nodiscard]] Result<std::optional<qint64>> checkedNumber(const QString &key, const QString &name,
                                                              RegistryView view = RegistryView::Bits64) const;
    [[nodiscard]] Result<std::optional<QString>> checkedText(const QString &key, const QString &name,
                                                             RegistryView view = RegistryView::Bits64) const;
};

/// Of the machine this program runs on.
[[nodiscard]] std::shared_ptr<const Registry> thisRegistry();

} // namespace selfcheck
