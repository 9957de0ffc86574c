// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The one vocabulary of failures: why something could not be asked, read or written. The words are
// stable (they stand in reports). A bad answer is a fact, not a failure: a refused connection or an
// expired certificate found by a probe belongs into its Facts. Sentences for people are made elsewhere
// (core/texts.h).
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>
#include <vector>

namespace selfcheck {

enum class FailureKind {
    TimedOut,         ///< the deadline passed. Not for a silent server: that is a fact
    Cancelled,        ///< a person stopped it
    Unsupported,      ///< this operating system has nothing to ask. Not for "not built yet"
    NotConfigured,    ///< the provider's profile does not say what to measure against
    NeedsPerson,      ///< only a person can answer and none was asked
    PermissionDenied, ///< the operating system refused the call
    SystemCall,       ///< an operating system call failed; detail names the call and its error word
    FileMissing,      ///< no such file
    FileUnreadable,   ///< exists, but can't be read
    FileUnwritable,   ///< can't be written; nothing was changed
    FileTooLarge,     ///< larger than anything this program writes
    BadSyntax,        ///< not the format at all (broken JSON, no PDF, truncated)
    BadContent,       ///< right format, wrong content; place names it
    NewerVersion,     ///< made by a later version of this program; detail is that version
    BadSignature,     ///< a signature is there and does not fit
    BadCode,          ///< a result code that can't be right; detail says how
    ProbeFault,       ///< the probe broke its own rules (threw, finished twice, never finished)
    Internal,         ///< a bug of ours
};

/// Stable snake_case word, as stored in reports ("timed_out").
[[nodiscard]] QLatin1StringView wordOf(FailureKind kind);
/// Empty for a word this version does not know.
[[nodiscard]] std::optional<FailureKind> failureKindFromWord(QStringView word);

/// Made by the named factories only, so that no failure is without a kind.
class Failure {
public:
    static Failure timedOut(const QString &detail = {});
    static Failure cancelled();
    static Failure unsupported(const QString &detail);
    static Failure notConfigured(const QString &place);
    static Failure needsPerson();
    static Failure permissionDenied(const QString &detail);
    static Failure systemCall(const QString &call, const QString &error);
    static Failure fileMissing(const QString &file);
    static Failure fileUnreadable(const QString &file, const QString &detail);
    static Failure fileUnwritable(const QString &file, const QString &detail);
    static Failure fileTooLarge(const QString &file, qint64 limitBytes);
    static Failure badSyntax(const QString &place, const QString &detail);
    static Failure badContent(const QString &place, const QString &detail);
    static Failure newerVersion(const QString &place, const QString &version);
    static Failure badSignature(const QString &place, const QString &detail);
    static Failure badCode(const QString &detail);
    static Failure probeFault(const QString &detail);
    static Failure internal(const QString &detail);
    /// For reading stored reports back.
    static Failure restored(FailureKind kind, const QString &place, const QString &detail);
    /// Several at once (a catalogue lists every mistake): the first gives the kind, all stand in all().
    static Failure several(std::vector<Failure> failures);

    [[nodiscard]] FailureKind kind() const { return m_kind; }
    /// File name, JSON pointer or both ("profile.json#/hosts/web"); may be empty.
    [[nodiscard]] const QString &place() const { return m_place; }
    /// English and technical, for the disclosure and the log; never a secret, never a sentence to show alone.
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// This one, or each of several.
    [[nodiscard]] std::vector<Failure> all() const;
    /// "kind at place: detail", one line per failure, for logs and terminals.
    [[nodiscard]] QString toString() const;

private:
    Failure(FailureKind kind, QString place, QString detail);

    FailureKind m_kind;
    QString m_place;
    QString m_detail;
    std::vector<Failure> m_others;
};

} // namespace selfcheck
