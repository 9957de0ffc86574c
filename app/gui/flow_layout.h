// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Lays its items out in lines like words, so that rows of buttons and counts never clip when a language is
// longer or the text larger.
#pragma once

#include <QtWidgets/QLayout>

#include <memory>
#include <vector>

namespace selfcheck {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Lines start this much further left; for buttons without an edge, whose text shall line up.
    void setOutdent(int pixels) { m_outdent = pixels; }
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::size_t end; ///< behind its last item
        int height;
    };
    [[nodiscard]] Line lineFrom(std::size_t first, int width) const;
    /// Returns the height needed.
    int place(const QRect &rect, bool move) const;

    int m_across;
    int m_down;
    int m_outdent = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace selfcheck
