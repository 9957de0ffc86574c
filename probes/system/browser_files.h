// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What browsers leave on disk: where a program lies, which version its file carries, the files beside it and
// in the person's profile. Which programs are browsers and what a file says is for the reading to decide.
//
// "%NAME%" at the start of a path stands for that environment variable; on Linux %HOME% and %XDG_CONFIG_HOME%
// are known even where they are not set. Files of a profile are private: whoever records a system keeps only
// the members that the readings use.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

namespace selfcheck {

class BrowserFiles {
public:
    virtual ~BrowserFiles() = default;

    /// The full, real path of a program: a name is looked up where programs lie (PATH), a path is checked.
    /// Empty when there is none.
    [[nodiscard]] virtual QString program(const QString &nameOrPath) const = 0;
    /// The version the program's own file carries; empty where files carry none (Linux).
    [[nodiscard]] virtual QString fileVersion(const QString &program) const = 0;
    /// What "<program> --version" prints, at most three seconds; empty where that opens a window (Windows).
    [[nodiscard]] virtual QByteArray printedVersion(const QString &program) const = 0;
    /// At most 1 MiB; empty when it can't be read.
    [[nodiscard]] virtual QByteArray text(const QString &file) const = 0;
    /// The whole file. FileMissing, FileUnreadable or FileTooLarge (nothing is read then), with the path as it
    /// was asked for.
    [[nodiscard]] virtual Result<QByteArray> content(const QString &file, qint64 limitBytes) const = 0;
    /// Names of the files in a folder, sorted; none where there is no such folder, FileUnreadable where it may
    /// not be listed.
    [[nodiscard]] virtual Result<QStringList> names(const QString &folder) const = 0;
    /// Linux: the desktop file that opens https links ("firefox.desktop"); else empty (registry).
    [[nodiscard]] virtual QString httpsHandler() const = 0;
};

[[nodiscard]] std::shared_ptr<const BrowserFiles> thisBrowserFiles();

} // namespace selfcheck
