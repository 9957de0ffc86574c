// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Writes a report into a file, whole or not at all, beside the window: it takes its time (a PDF is laid out, a network
// drive is slow). Choosing the file and masking the report are the caller's business.
#pragma once

#include "core/report.h"
#include "core/result.h"

#include <QtCore/QEventLoopLocker>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace selfcheck {

/// What the caller learns: nothing when it worked.
using ExportOutcome = std::optional<Failure>;

/// In the given language; resultCode may be empty.
[[nodiscard]] ExportOutcome savePdf(const Report &report, const QString &language, const QString &resultCode,
                                    const QString &file);
/// The same bytes the command line prints.
[[nodiscard]] ExportOutcome saveData(const Report &report, const QString &file);

/// Does such work on a thread of its own. Closing the window does not cut it short; what hangs is not waited for.
class Exporter : public QObject {
    Q_OBJECT
public:
    explicit Exporter(QObject *parent = nullptr);
    /// then is called from the event loop.
    void run(const std::function<ExportOutcome()> &work, const std::function<void(const ExportOutcome &)> &then);

private:
    int m_underWay = 0;
    /// Keeps the program from ending with its last window.
    std::optional<QEventLoopLocker> m_staying;
    QTimer m_patience;
};

} // namespace selfcheck
