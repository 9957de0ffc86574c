// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/flow_layout.h"

#include <QtWidgets/QWidget>

namespace selfcheck {

FlowLayout::FlowLayout(int across, int down, QWidget *parent) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto position = m_items.begin() + index;
    QLayoutItem *item = position->release();
    m_items.erase(position);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.setWidth(size.width() + (size.width() > 0 ? m_across : 0) + hint.width());
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = place({0, 0, width - margins.left() - margins.right(), 0}, false);
    return inner + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    int y = 0;
    std::size_t first = 0;
    while (first < m_items.size()) {
        const Line line = lineFrom(first, rect.width());
        int x = -m_outdent;
        for (std::size_t i = first; i < line.end; ++i) {
            const QSize size = m_items[i]->sizeHint();
            if (m_items[i]->isEmpty())
                continue;
            if (move)
                m_items[i]->setGeometry(QRect(rect.topLeft() + QPoint(x, y + (line.height - size.height()) / 2), size));
            x += size.width() + m_across;
        }
        y += line.height + (line.end < m_items.size() ? m_down : 0);
        first = line.end;
    }
    return y;
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int width) const
{
    Line line{first, 0};
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const auto &item = m_items[line.end];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + m_across;
        line.height = std::max(line.height, size.height());
    }
    return line;
}

} // namespace selfcheck
