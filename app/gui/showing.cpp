// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/showing.h"

namespace selfcheck {

std::optional<Verdict> Showing::lightOf(QStringView chapter) const
{
    if (stage == Stage::Before)
        return std::nullopt;
    if (stage == Stage::Coded) {
        for (const auto &[id, verdict] : decoded.chapters) {
            if (id == chapter)
                return verdict;
        }
        return std::nullopt;
    }
    if (stage == Stage::Running && report.ofChapter(chapter).empty())
        return std::nullopt;
    return report.chapterLight(chapter);
}

std::optional<Verdict> Showing::lightOfRow(QStringView row) const
{
    if (stage == Stage::Before || stage == Stage::Coded || row == rechecking)
        return std::nullopt;
    const Finding *finding = report.find(row);
    return finding ? std::optional(finding->verdict) : std::nullopt;
}

QString View::wordOf(const QString &chapter) const
{
    const std::optional<Verdict> verdict = showing.lightOf(chapter);
    if (!verdict)
        return {};
    const Chapter *known = catalogue.chapter(chapter);
    const bool hasPoints = !known || !known->rows.empty();
    return hasPoints ? texts.verdictWord(*verdict) : texts.say(QStringLiteral("report.chapter.empty"));
}

QString View::found(const Finding &finding) const
{
    const QString sentence = texts.found(finding, showing.report);
    return showing.watched.contains(finding.id) ? sentence + u' ' + tr("This is still being watched.") : sentence;
}

} // namespace selfcheck
