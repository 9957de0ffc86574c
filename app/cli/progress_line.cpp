// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progress_line.h"

#include "app/cli/report_view.h"
#include "app/cli/words.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr int barColumns = 20;

QString bar(int percent, const Canvas &canvas)
{
    const int full = std::clamp(percent, 0, 100) * barColumns / 100;
    const QString done(full, canvas.unicode ? u'█' : u'#');
    const QString rest(barColumns - full, canvas.unicode ? u'░' : u'.');
    return done + rest;
}

// A number that changes every second asks for attention; the last ten seconds may.
int rounded(int seconds) { return seconds <= 10 ? seconds : (seconds + 4) / 5 * 5; }

QString remaining(int seconds)
{
    if (seconds < 0)
        return {};
    if (seconds <= 1)
        return Words::tr("Nearly done.");
    return Words::tr("About %n seconds left.", nullptr, rounded(seconds));
}

} // namespace

QString progressLine(const Progress &progress, const Report &soFar, const Texts &texts, const Canvas &canvas)
{
    Canvas plain = canvas;
    plain.colours = false;
    const QString time = fitting(remaining(progress.remainingSeconds), canvas);
    const QString percent = fitting(texts.percent(progress.percent), canvas).rightJustified(5);
    const qsizetype counted = lightCounts(soFar, plain).size();
    const QString gap = u"  "_s;

    qsizetype room = canvas.width - 1 - percent.size();
    QString line = percent;
    if (room >= counted + 2 && counted > 0) {
        line += gap + lightCounts(soFar, canvas);
        room -= counted + 2;
    }
    if (room >= time.size() + 2 && !time.isEmpty()) {
        line += gap + time;
        room -= time.size() + 2;
    }
    if (room > barColumns)
        line = bar(progress.percent, canvas) + line;
    return withPlainBlanks(line, canvas);
}

QString watchLine(const QStringList &rows, int remainingSeconds, const Report &report, const Texts &texts,
                  const Canvas &canvas)
{
    const auto line = [&](const QString &watched) {
        return fitting(Words::tr("Still watching: %1").arg(watched) + u". "_s + remaining(remainingSeconds), canvas);
    };
    QStringList numbers;
    QStringList titles;
    for (const Finding &finding : report.findings) {
        if (!rows.contains(finding.id))
            continue;
        numbers += finding.number;
        titles += finding.number + u' ' + texts.title(finding.id);
    }
    const QString whole = line(titles.join(u", "_s));
    return withPlainBlanks(whole.size() < canvas.width ? whole : line(numbers.join(u", "_s)).left(canvas.width - 1),
                           canvas);
}

} // namespace selfcheck
