// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What was typed after the program's name. Knows which commands and options there are; what they do is the
// commands' business (program.cpp hands over). Parsed with CLI11, told in the person's language.
#pragma once

#include "app/cli/console.h"

#include <QtCore/QStringList>

#include <variant>

namespace selfcheck {

struct CommandLine {
    /// "run", "profile sign", ...
    QString command;
    /// Empty: the system's.
    QString language;
    /// What stands without a dash: a file, an id, the groups of a code.
    QStringList words;
    QStringList only;
    QString profile;
    QString workplace;
    /// The name for the proxy of this PC; the password never stands on the command line.
    QString proxyUser;
    QString key;
    /// Where a command writes what it makes.
    QString output;
    QString jsonFile;
    QString pdfFile;
    QString textFile;
    bool json = false;
    bool details = false;
    bool unattended = false;
    /// Every port of the UDP ranges instead of a sample.
    bool wholeRanges = false;
    bool showPrivate = false;
    /// Waits for what goes on being watched after a run.
    bool watch = false;
    /// Only ids, one per line, for the completion of shells.
    bool idsOnly = false;
};

/// Nothing to do but to show this.
struct Shown {
    QString text;
};

/// A sentence, and what to type instead.
struct WrongUsage {
    QString sentence;
    QString hint;
};

/// arguments: without the program's name. Needs the translators of its language; canvas is for help texts.
[[nodiscard]] std::variant<CommandLine, Shown, WrongUsage> parseCommandLine(const QStringList &arguments,
                                                                            const Canvas &canvas);
/// The value of --lang before anything else is looked at; empty when there is none.
[[nodiscard]] QString languageIn(const QStringList &arguments);
/// True when a PDF will be made, which needs fonts.
[[nodiscard]] bool wantsPdf(const QStringList &arguments);

} // namespace selfcheck
