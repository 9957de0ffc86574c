// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the Windows registry; never writes. What a value means is for the readings to decide. Exists on
// Windows only; tests answer from a recorded file.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace selfcheck {

/// REG_SZ and REG_EXPAND_SZ (expanded), REG_DWORD and REG_QWORD, REG_MULTI_SZ.
using RegistryValue = std::variant<QString, qint64, QStringList>;

/// 64-bit and 32-bit programs see different halves of HKLM\SOFTWARE.
enum class RegistryView { Bits64, Bits32 };

class Registry {
public:
    virtual ~Registry() = default;

    /// key begins with "HKLM\" or "HKCU\". An empty name is the key's default value. Nothing for a missing
    /// value, one of another type, or one this account may not read.
    [[nodiscard]] virtual std::optional<RegistryValue> value(const QString &key, const QString &name,
                                                             RegistryView view = RegistryView::Bits64) const = 0;
    [[nodiscard]] virtual bool hasKey(const QString &key, RegistryView view = RegistryView::Bits64) const = 0;
    [[nodiscard]] virtual QStringList subkeys(const QString &key, RegistryView view = RegistryView::Bits64) const = 0;

    [[nodiscard]] QString text(const QString &key, const QString &name, RegistryView view = RegistryView::Bits64) const
    {
        const auto found = value(key, name, view);
        const QString *text = found ? std::get_if<QString>(&*found) : nullptr;
        return text ? *text : QString();
    }
    [[nodiscard]] std::optional<qint64> number(const QString &key, const QString &name,
                                               RegistryView view = RegistryView::Bits64) const
    {
        const auto found = value(key, name, view);
        const qint64 *number = found ? std::get_if<qint64>(&*found) : nullptr;
        return number ? std::optional<qint64>(*number) : std::nullopt;
    }
};

/// Of the machine this program runs on.
[[nodiscard]] std::shared_ptr<const Registry> thisRegistry();

} // namespace selfcheck
