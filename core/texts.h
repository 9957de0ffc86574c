// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// All words that do not belong to a window or a terminal: the catalogue's sentences, the words of the
// report, and the formatting of values, in one language. Sentences are whole; arguments stand in braces and
// are facts ("{disk.freeBytes}"), {required}, {provider}, {row}, {host} and so on. Rules: translations/README.md.
// The words of the front ends are tr() in app/.
#pragma once

#include "core/finding.h"
#include "core/report.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <memory>

class QTranslator;

namespace selfcheck {

class Texts {
public:
    using Arguments = QHash<QString, QString>;

    /// Languages there are words for ("de", "en", "fr"), found by listing the translations.
    static QStringList languages();
    /// The language of the operating system if there are words for it, else English.
    static QString systemLanguage();
    /// Falls back to English for an unknown language.
    explicit Texts(const QString &language);
    ~Texts();
    Texts(Texts &&) noexcept;
    Texts &operator=(Texts &&) noexcept;

    [[nodiscard]] const QString &language() const;
    [[nodiscard]] const QLocale &locale() const;

    /// The text of a key with its arguments in place; the key itself in ⟦⟧ when it is missing (a test
    /// refuses that). n chooses the plural form and replaces %n.
    [[nodiscard]] QString say(const QString &key, const Arguments &arguments = {}, int n = -1) const;
    [[nodiscard]] bool has(const QString &key) const;

    [[nodiscard]] QString chapterTitle(const QString &chapter) const;
    [[nodiscard]] QString title(const QString &rowId) const;
    [[nodiscard]] QString requirement(const QString &rowId) const;
    /// The same with {required} and the like in place.
    [[nodiscard]] QString requirement(const Finding &finding, const Report &report) const;
    [[nodiscard]] QString why(const QString &rowId) const;
    /// "In Ordnung", "All good", …
    [[nodiscard]] QString verdictWord(Verdict verdict) const;
    /// What was found, with the measured values in it, and whether that was on a PC far away; for grey, why there is
    /// no light.
    [[nodiscard]] QString found(const Finding &finding, const Report &report) const;
    /// The key of the sentence that action() says; empty where it says none.
    [[nodiscard]] QString actionKey(const Finding &finding) const;
    /// The one next step; empty for green and for grey that asks nothing.
    [[nodiscard]] QString action(const Finding &finding, const Report &report) const;
    /// "You can do this yourself.", …; empty for green and grey.
    [[nodiscard]] QString owner(const Finding &finding, const Report &report) const;
    /// One sentence for the whole report.
    [[nodiscard]] QString overall(const Report &report) const;
    [[nodiscard]] QString factLabel(const QString &key) const;

    /// By the unit at the end of the key: rates, sizes, times, percent; words for states; lists joined. Sizes and
    /// rates are rounded down, so that a shown number never meets a demand that the measured one missed.
    [[nodiscard]] QString value(const QString &key, const FactValue &value) const;
    /// The same where it stands beside its label, not in a sentence: settings and paths of a list each on a line.
    [[nodiscard]] QString valueAlone(const QString &key, const FactValue &value) const;
    [[nodiscard]] QString bytes(qint64 bytes) const;
    [[nodiscard]] QString milliseconds(double ms) const;
    [[nodiscard]] QString kilobitsPerSecond(double kbps) const;
    [[nodiscard]] QString percent(double percent) const;
    /// In local time: "04.03.2026" / "4 Mar 2026" / "04/03/2026".
    [[nodiscard]] QString date(const QDateTime &when) const;
    [[nodiscard]] QString dateInSentence(const QDateTime &when) const;
    [[nodiscard]] QString time(const QDateTime &when) const;
    [[nodiscard]] QString join(const QStringList &list) const;

private:
    struct Words;
    /// The first of the keys that there is a text for, filled from the finding. "<key>.unnamed" goes first when
    /// no profile names the provider.
    [[nodiscard]] QString sayAbout(const QStringList &keys, const Finding &finding, const Report &report) const;

    std::unique_ptr<Words> m_words;
};

} // namespace selfcheck
