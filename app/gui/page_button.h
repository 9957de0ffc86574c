// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The button beside a next step: opens the page of Windows or the web, or copies an address that only a person can
// type. In somebody else's report it does not appear, for the page would be one of this PC.
#pragma once

#include "app/gui/showing.h"
#include "app/shared/page_opening.h"

#include <QtWidgets/QPushButton>

#include <functional>

namespace selfcheck {

/// How pages are opened here; tests have their own.
struct PageOpener {
    std::function<PageAccess(const StepPage &)> access = accessTo;
    std::function<bool(const StepPage &)> open = openPage;
};

class PageButton : public QPushButton {
    Q_OBJECT
public:
    explicit PageButton(QWidget *parent = nullptr, PageOpener opener = {});

    /// Invisible where there is nothing to open or to copy.
    void refresh(const Finding *finding, const View &view);
    /// What belongs below the next step: how to get there by hand, or that IT has hidden the page; mostly empty.
    [[nodiscard]] const QString &note() const { return m_note; }

signals:
    /// The page did not open: note() says how to get there.
    void noteChanged();

private:
    void choose(const StepPage &page);
    void dress();
    void act();

    PageOpener m_opener;
    std::optional<StepPage> m_page;
    PageAccess m_access = PageAccess::ByHand;
    bool m_isCopied = false;
    QString m_way;
    QString m_note;
};

} // namespace selfcheck
