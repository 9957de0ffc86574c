// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Reports made of chance, for tests of what must hold for every report: texts of many scripts, whole numbers of
// all sizes, every light with everything that can go with it. The same seed gives the same report.
#pragma once

#include "core/report.h"

#include <random>

namespace selfcheck::test {

class RandomReports {
public:
    explicit RandomReports(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int upTo(int limit) { return std::uniform_int_distribution<int>(0, limit)(m_random); }
    [[nodiscard]] bool flip() { return upTo(1) == 1; }

    /// Not empty.
    [[nodiscard]] QString text()
    {
        static const QString characters = QString::fromUtf8("aZ09 -_./\\\"'{}[]\n\täöüßéèçœ„“«»…\u202f€日本עבר🎧");
        QString result;
        for (int i = upTo(12); i >= 0; --i)
            result += characters.mid(upTo(static_cast<int>(characters.size()) - 3), 2);
        return result.toUtf8().isValidUtf8() && !result.contains(QChar::ReplacementCharacter) && isWhole(result)
                   ? result
                   : QStringLiteral("x");
    }
    [[nodiscard]] QString maybeText() { return flip() ? text() : QString(); }
    [[nodiscard]] QDateTime time()
    {
        const qint64 ms = std::uniform_int_distribution<qint64>(0, 4'000'000'000'000)(m_random);
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    }
    [[nodiscard]] QDateTime maybeTime() { return flip() ? time() : QDateTime(); }

    [[nodiscard]] FactValue value()
    {
        switch (upTo(4)) {
        case 0: return flip();
        case 1: return std::uniform_int_distribution<qint64>(std::numeric_limits<qint64>::min())(m_random) >> upTo(63);
        case 2: return std::uniform_real_distribution<double>(-1e6, 1e6)(m_random) * (flip() ? 1.0 : 1e-9);
        case 3: return maybeText();
        default: {
            QStringList texts;
            for (int i = upTo(3); i > 0; --i)
                texts += maybeText();
            return texts;
        }
        }
    }
    [[nodiscard]] Facts facts()
    {
        Facts result;
        for (int i = upTo(5); i > 0; --i)
            result.insert({text(), value(), flip() ? Privacy::Private : Privacy::Open});
        return result;
    }
    [[nodiscard]] Failure failure()
    {
        std::vector<Failure> all;
        for (int i = upTo(3); i >= 0; --i)
            all.push_back(Failure::restored(static_cast<FailureKind>(upTo(17)), maybeText(), maybeText()));
        return Failure::several(std::move(all));
    }
    [[nodiscard]] Finding finding(const QString &id, const QString &chapter)
    {
        Finding result;
        result.id = id;
        result.chapter = chapter;
        result.number = text();
        result.probe = maybeText();
        result.verdict = static_cast<Verdict>(upTo(3));
        if (result.verdict == Verdict::Grey)
            result.greyReason = static_cast<GreyReason>(1 + upTo(11));
        result.because = maybeText();
        result.say = maybeText();
        result.owner = static_cast<Owner>(upTo(3));
        result.facts = facts();
        if (flip())
            result.demand = Demand{text(), value(), flip()};
        if (flip())
            result.failure = failure();
        result.when = maybeTime();
        result.durationMs = upTo(100000);
        for (int i = upTo(2); i > 0; --i)
            result.earlier.push_back({static_cast<Verdict>(upTo(3)), maybeTime()});
        return result;
    }
    [[nodiscard]] Report report()
    {
        Report result;
        result.id = newReportId();
        result.programVersion = text();
        result.catalogueId = text();
        result.catalogueVersion = text();
        result.catalogueCode = upTo(127);
        result.profile = {maybeText(), maybeText(), maybeText(), static_cast<SignatureState>(upTo(2)),
                          maybeText(), maybeText()};
        result.workplace.role = pick(Workplace::knownRoles());
        result.workplace.hosting = pick(Workplace::knownHostings());
        result.workplace.clients = some(Workplace::knownClients());
        result.workplace.channels = some(Workplace::knownChannels());
        result.language = text();
        result.started = time();
        result.finished = time();
        result.cancelled = flip();
        result.isMasked = flip();
        result.machine = facts();
        for (int chapter = upTo(4); chapter > 0; --chapter) {
            result.chapters.push_back(QString::number(chapter));
            for (int i = upTo(6); i > 0; --i)
                result.findings.push_back(
                    finding(QStringLiteral("%1-r%2").arg(chapter).arg(i), QString::number(chapter)));
        }
        return result;
    }

private:
    // Half of a character outside the first plane is no text that any file can carry.
    static bool isWhole(const QString &text) { return QString::fromUtf8(text.toUtf8()) == text; }
    QString pick(const QStringList &words) { return words.at(upTo(static_cast<int>(words.size()) - 1)); }
    QSet<QString> some(const QStringList &words)
    {
        QSet<QString> result;
        for (const QString &word : words) {
            if (flip())
                result.insert(word);
        }
        return result;
    }

    std::mt19937 m_random;
};

} // namespace selfcheck::test
