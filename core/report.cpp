// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report.h"

#include "core/crockford.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace selfcheck {

namespace {

Verdict worstOf(const std::vector<const Finding *> &findings)
{
    std::vector<Verdict> verdicts;
    for (const Finding *finding : findings)
        verdicts.push_back(finding->verdict);
    return selfcheck::worstOf(verdicts);
}

std::vector<const Finding *> withVerdict(const std::vector<Finding> &findings, Verdict verdict)
{
    std::vector<const Finding *> result;
    for (const Finding &finding : findings) {
        if (finding.verdict == verdict)
            result.push_back(&finding);
    }
    return result;
}

bool repeatsOneOf(const Finding &finding, const std::vector<const Finding *> &others)
{
    return finding.probe.isEmpty() && !finding.because.isEmpty() &&
           std::ranges::find(others, finding.because, &Finding::id) != others.end();
}

// One measurement can serve the rows of several chapters (the browser of 3 and of 4.1): it is told once.
bool sameMeasurementAs(const Finding &finding, const Finding &told)
{
    return !finding.facts.isEmpty() && finding.probe == told.probe && finding.verdict == told.verdict &&
           finding.say == told.say && finding.facts == told.facts;
}

// Shorter ones ("pc") would tear holes into words that have nothing to do with the person.
constexpr qsizetype shortestPrivateText = 3;

void collectPrivateTexts(const Facts &facts, QStringList &texts)
{
    for (const Facts::Entry &entry : facts.entries()) {
        if (entry.privacy != Privacy::Private)
            continue;
        if (const QString *text = std::get_if<QString>(&entry.value))
            texts += *text;
        else if (const QStringList *list = std::get_if<QStringList>(&entry.value))
            texts += *list;
    }
}

QStringList privateTextsOf(const Report &report)
{
    QStringList texts;
    collectPrivateTexts(report.machine, texts);
    for (const Finding &finding : report.findings)
        collectPrivateTexts(finding.facts, texts);
    texts.removeDuplicates();
    texts.removeIf([](const QString &text) { return text.size() < shortestPrivateText; });
    // The longest first: an address that starts another one must not leave the rest of it behind.
    std::ranges::stable_sort(texts, std::ranges::greater(), &QString::size);
    return texts;
}

QString without(QString text, const QStringList &privateTexts)
{
    for (const QString &each : privateTexts)
        text.replace(each, maskedText(), Qt::CaseInsensitive);
    return text;
}

// An error message of the operating system may quote a path with the user's name in it.
Failure masked(const Failure &failure, const QStringList &privateTexts)
{
    std::vector<Failure> all;
    for (const Failure &each : failure.all()) {
        all.push_back(
            Failure::restored(each.kind(), without(each.place(), privateTexts), without(each.detail(), privateTexts)));
    }
    return Failure::several(std::move(all));
}

} // namespace

const Finding *Report::find(QStringView wanted) const
{
    const auto found = std::ranges::find_if(findings, [&](const Finding &finding) { return finding.id == wanted; });
    return found == findings.end() ? nullptr : &*found;
}

std::vector<const Finding *> Report::ofChapter(QStringView chapter) const
{
    std::vector<const Finding *> result;
    for (const Finding &finding : findings) {
        if (finding.chapter == chapter)
            result.push_back(&finding);
    }
    return result;
}

Verdict Report::chapterLight(QStringView chapter) const { return worstOf(ofChapter(chapter)); }

Verdict Report::overall() const
{
    std::vector<const Finding *> all;
    for (const Finding &finding : findings)
        all.push_back(&finding);
    return worstOf(all);
}

std::vector<const Finding *> Report::mostImportant(std::size_t limit) const
{
    std::vector<const Finding *> candidates = withVerdict(findings, Verdict::Red);
    const std::vector<const Finding *> ambers = withVerdict(findings, Verdict::Amber);
    candidates.insert(candidates.end(), ambers.begin(), ambers.end());
    std::vector<const Finding *> result;
    for (const Finding *finding : candidates) {
        if (result.size() == limit)
            break;
        const bool told =
            std::ranges::any_of(result, [finding](const Finding *each) { return sameMeasurementAs(*finding, *each); });
        if (!told && !repeatsOneOf(*finding, candidates))
            result.push_back(finding);
    }
    return result;
}

int Report::count(Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(findings, verdict, &Finding::verdict));
}

Report Report::masked() const
{
    const QStringList privateTexts = privateTextsOf(*this);
    Report result = *this;
    result.isMasked = true;
    result.machine = machine.masked();
    for (Finding &finding : result.findings) {
        finding.facts = finding.facts.masked();
        if (finding.failure)
            finding.failure = selfcheck::masked(*finding.failure, privateTexts);
    }
    return result;
}

QString newReportId()
{
    constexpr int characters = 8;
    quint64 random = QRandomGenerator::system()->generate64();
    QString id;
    for (int i = 0; i < characters; ++i) {
        if (i == characters / 2)
            id += u'-';
        id += crockfordCharacter(static_cast<unsigned>(random & 31U));
        random >>= 5;
    }
    return id;
}

} // namespace selfcheck
