// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Chapter 2, who talks to whom: every connection of the document's port table with the light of the row
// that tests it. A click opens that row.
#pragma once

#include "app/gui/chapter_page.h"

#include <QtWidgets/QAbstractButton>

namespace selfcheck {

/// One connection: light, ports, purpose, and the number of the row behind it.
class LinkView : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkView(const PortRule &port, const QString &number, QWidget *parent = nullptr);
    void refresh(const View &view);
    [[nodiscard]] const QString &row() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect wordsRect(int width) const;

    QString m_ports;
    QString m_purposeKey;
    QString m_purpose;
    QString m_row;
    QString m_number;
    std::optional<Verdict> m_verdict;
};

class LinksPage : public ChapterPage {
    Q_OBJECT
public:
    using ChapterPage::ChapterPage;

signals:
    void rowRequested(const QString &id);

protected:
    void refreshExtra(const View &view) override;

private:
    void build(const Catalogue &catalogue);

    Label *m_explanation = nullptr;
    std::vector<LinkView *> m_links;
};

} // namespace selfcheck
