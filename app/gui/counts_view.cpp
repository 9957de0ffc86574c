// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/counts_view.h"

#include "app/gui/flow_layout.h"
#include "app/gui/label.h"
#include "app/gui/light.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr std::array order{Verdict::Red, Verdict::Amber, Verdict::Green, Verdict::Grey};

// The same counting as in the overall sentence: rows that repeat others, and grey that concerns nobody, would
// only make people wonder why the figures differ.
std::ptrdiff_t countOf(Verdict verdict, const Report &report)
{
    if (verdict == Verdict::Green)
        return report.count(verdict);
    if (verdict == Verdict::Grey)
        return std::ranges::count_if(report.findings, [](const Finding &finding) {
            return finding.verdict == Verdict::Grey && needsAttention(finding);
        });
    return std::ranges::count(report.mostImportant(report.findings.size()), verdict, &Finding::verdict);
}

} // namespace

CountsView::CountsView(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(grid(3), 4, this);
    for (Count &count : m_counts) {
        auto *whole = new QWidget;
        auto *line = new QHBoxLayout(whole);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(grid(1));
        count = {new Light(18), new Label(Type::Strong), new Label(Type::Small, Tone::Quiet)};
        count.number->setWordWrap(false);
        count.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count.word->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        count.word->setWordWrap(false);
        line->addWidget(count.light);
        line->addWidget(count.number);
        line->addWidget(count.word);
        flow->addWidget(whole);
    }
}

void CountsView::refresh(const Report &report, const Texts &texts)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QString word = texts.verdictWord(order[i]);
        m_counts[i].light->show(order[i], word);
        m_counts[i].number->setText(QString::number(countOf(order[i], report)));
        // Room for two digits, so that nothing moves while a run counts up.
        m_counts[i].number->setMinimumWidth(
            QFontMetrics(fontOf(Type::Strong, lookOf(this))).horizontalAdvance(QStringLiteral("00")));
        m_counts[i].word->setText(word);
    }
}

} // namespace selfcheck
