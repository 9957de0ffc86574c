// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The list on the left: the overview, the document's chapters with the document's own numbers and their
// lights, the helpdesk. "Please click eleven" is unmistakable here.
#pragma once

#include "app/gui/showing.h"

#include <QtWidgets/QListWidget>

namespace selfcheck {

class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(const Catalogue &catalogue, QWidget *parent = nullptr);
    void refresh(const View &view);
    /// Lights only.
    void take(const View &view);

    void choose(const QString &place);
    /// "overview", "helpdesk" or a chapter's number.
    [[nodiscard]] QString chosen() const;
    static QString overview() { return QStringLiteral("overview"); }
    static QString helpdesk() { return QStringLiteral("helpdesk"); }

signals:
    void went(const QString &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of the longest word in any title, so that none is cut.
    [[nodiscard]] int neededWidth() const;
    void light(QListWidgetItem &item, std::optional<Verdict> verdict, const QString &word);
};

} // namespace selfcheck
