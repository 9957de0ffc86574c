// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Virus scanners and firewalls that told Windows of themselves (WMI, ROOT\SecurityCenter2; client Windows
// only). The Windows Firewall itself is not among them. What a product does to a connection is not known here.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct SecurityProduct {
    enum class Kind { Antivirus, Firewall, Antispyware };
    Kind kind = Kind::Antivirus;
    QString name; ///< displayName: "Windows Defender"
    /// productState as it stands; Microsoft documents none of its bits.
    quint32 state = 0;

    /// By the usual reading of productState: bits 12 to 15 are 1.
    [[nodiscard]] bool isOn() const { return (state & 0xf000) == 0x1000; }
    /// Bits 8 to 11 are 1.
    [[nodiscard]] bool isMicrosofts() const { return (state & 0x0f00) == 0x0100; }
    bool operator==(const SecurityProduct &) const = default;
};

struct SecurityProducts {
    std::vector<SecurityProduct> list;
};

/// Takes up to two seconds. SystemCall where nobody keeps such a list (Windows Server, Wine).
[[nodiscard]] Result<SecurityProducts> readSecurityProducts();

[[nodiscard]] QJsonObject toRecord(const SecurityProducts &products);
[[nodiscard]] SecurityProducts securityProductsFromRecord(const QJsonObject &record);

} // namespace selfcheck
