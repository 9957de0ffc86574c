// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Until when the makers support which release of Windows and of the usual Linux desktops: a dated table
// shipped with the program (resources/tables/os_support.json). Pure: no clock and no machine.
#pragma once

#include "core/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

/// Which of the makers' dates counts for an edition.
enum class SupportFamily { Home, Enterprise, LongTerm, IotLongTerm };

struct WindowsRelease {
    int build = 0;
    QString client;  ///< "10", "11"
    QString release; ///< "22H2"
    QDate home;
    QDate enterprise;
    QDate longTerm;
    QDate iotLongTerm;
    QString longTermName; ///< "LTSC 2021"
    /// From this revision on a build has got updates from after its end of support; 0 where there are none.
    qint64 extendedFrom = 0;

    /// Invalid when there is no such edition of this release.
    [[nodiscard]] QDate ends(SupportFamily family) const;
    /// Of every edition there is.
    [[nodiscard]] std::vector<QDate> allEnds() const;
};

struct LinuxRelease {
    QString id;      ///< ID of /etc/os-release
    QString version; ///< VERSION_ID
    QDate ends;
};

class SupportTable {
public:
    /// The table shipped with the program.
    static Result<SupportTable> shipped();
    static Result<SupportTable> fromJson(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QDate &date() const { return m_date; }
    /// Null for a build the table does not know.
    [[nodiscard]] const WindowsRelease *windows(int build) const;
    [[nodiscard]] const LinuxRelease *linuxRelease(const QString &id, const QString &version) const;

    /// "supported", "ending" (within 90 days), "ended"; "unknown" without a date, or when the clock of this
    /// PC shows a day before the table was made.
    [[nodiscard]] QString state(const QDate &ends, const QDate &today) const;

private:
    QDate m_date;
    std::vector<WindowsRelease> m_windows;
    std::vector<LinuxRelease> m_linux;
};

} // namespace selfcheck
