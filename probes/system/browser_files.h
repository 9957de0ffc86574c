// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What browsers leave on disk: where a program lies, which version its file carries, small text files beside
// it. Which programs are browsers and what a version is worth is for the reading to decide.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace selfcheck {

class BrowserFiles {
public:
    virtual ~BrowserFiles() = default;

    /// The full, real path of a program: a name is looked up where programs lie (PATH), a path is checked.
    /// "%NAME%" at its start stands for that environment variable. Empty when there is none.
    [[nodiscard]] virtual QString program(const QString &nameOrPath) const = 0;
    /// The version the program's own file carries; empty where files carry none (Linux).
    [[nodiscard]] virtual QString fileVersion(const QString &program) const = 0;
    /// What "<program> --version" prints, at most three seconds; empty where that opens a window (Windows).
    [[nodiscard]] virtual QByteArray printedVersion(const QString &program) const = 0;
    /// At most 1 MiB; empty when it can't be read.
    [[nodiscard]] virtual QByteArray text(const QString &file) const = 0;
    /// Linux: the desktop file that opens https links ("firefox.desktop"); else empty (registry).
    [[nodiscard]] virtual QString httpsHandler() const = 0;
};

[[nodiscard]] std::shared_ptr<const BrowserFiles> thisBrowserFiles();

} // namespace selfcheck
