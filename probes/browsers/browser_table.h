// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which browser versions are current: a dated table shipped with the program (resources/tables/browsers.json).
// Pure: no clock and no machine.
#pragma once

#include "core/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct BrowserProduct {
    QString id;                ///< "edge", "chrome", "chromium", "firefox"
    QString name;              ///< "Microsoft Edge"
    int current = 0;           ///< major version
    std::vector<int> longTerm; ///< majors that still get updates beside the current one
    QString updatePage;        ///< where the browser updates itself
};

/// How far a version is from the current one.
struct BrowserAge {
    QString state;  ///< "current", "behind", "far-behind", "unknown"
    int behind = 0; ///< major versions
};

class BrowserTable {
public:
    static Result<BrowserTable> shipped();
    static Result<BrowserTable> fromJson(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QDate &date() const { return m_date; }
    /// Null for a browser the table does not know.
    [[nodiscard]] const BrowserProduct *product(const QString &id) const;
    /// "unknown" when the major version is none, or when the table is too old to say that nothing newer is out.
    [[nodiscard]] BrowserAge age(const BrowserProduct &product, int major, const QDate &today) const;

private:
    QDate m_date;
    int m_behindLimit = 0;
    int m_staleAfterDays = 0;
    std::vector<BrowserProduct> m_products;
};

} // namespace selfcheck
