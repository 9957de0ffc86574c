// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A chapter of the document: its light and a row per requirement, in the document's order.
#pragma once

#include "app/gui/page.h"

#include <vector>

namespace selfcheck {

class Light;
class RowView;

class ChapterPage : public Page {
    Q_OBJECT
public:
    explicit ChapterPage(QWidget *parent = nullptr);
    /// Takes effect with the next refresh.
    void setChapter(const QString &chapter);
    [[nodiscard]] const QString &chapter() const { return m_chapter; }
    /// Scrolls to the row; after a refresh.
    void goTo(const QString &row);

signals:
    void recheckRequested(const QString &id);

protected:
    void draw(const View &view) override;
    void drawFinding(const View &view, const Finding &finding) override;
    /// What a special chapter shows between its title and its rows.
    virtual void refreshExtra(const View &view);
    [[nodiscard]] QVBoxLayout *extra() const { return m_extra; }

private:
    void rebuild(const Catalogue &catalogue);
    void showHead(const View &view);

    QString m_chapter;
    QString m_built;
    Light *m_light;
    Label *m_title;
    Label *m_word;
    QVBoxLayout *m_extra;
    QVBoxLayout *m_list;
    std::vector<RowView *> m_rows;
};

} // namespace selfcheck
