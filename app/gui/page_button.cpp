// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/page_button.h"

#include "app/gui/announcer.h"
#include "app/gui/control_style.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace selfcheck {

PageButton::PageButton(QWidget *parent, PageOpener opener) : QPushButton(parent), m_opener(std::move(opener))
{
    setProperty(buttonKindProperty, static_cast<int>(ButtonKind::Normal));
    setAutoDefault(false);
    setObjectName(QStringLiteral("page"));
    hide();
    connect(this, &QPushButton::clicked, this, &PageButton::act);
}

void PageButton::refresh(const Finding *finding, const View &view)
{
    const auto page =
        finding ? NextSteps::shipped().page(*finding, view.showing.report, view.texts) : std::optional<StepPage>();
    m_note.clear();
    if (!page) {
        m_page.reset();
        hide();
        return;
    }
    m_way = wayTo(*page, *finding, view.showing.report, view.texts);
    if (view.showing.stage != Stage::Done) {
        m_page.reset();
        m_note = m_way;
        hide();
        return;
    }
    if (m_page != page) {
        m_isCopied = false;
        choose(*page);
    }
    dress();
}

// The page of Windows that is hidden may have a sibling in the control panel.
void PageButton::choose(const StepPage &page)
{
    m_page = page;
    m_access = m_opener.access(page);
    if (m_access != PageAccess::Hidden)
        return;
    const auto other = NextSteps::shipped().insteadOf(page);
    if (other && m_opener.access(*other) == PageAccess::Opens) {
        m_page = other;
        m_access = PageAccess::Opens;
    }
}

void PageButton::dress()
{
    const QString address = m_page->typed();
    setToolTip(address);
    setAccessibleDescription(address);
    setVisible(m_access != PageAccess::Hidden);
    switch (m_access) {
    case PageAccess::Hidden:
        m_note = tr("Your IT department has hidden this page of the Windows settings. Ask them to do this step.");
        return;
    case PageAccess::ByHand:
        setText(m_isCopied ? tr("Address copied") : tr("Copy address"));
        m_note = m_way;
        return;
    case PageAccess::Opens: break;
    }
    switch (m_page->kind) {
    case PageKind::Settings: setText(tr("Open Windows settings")); break;
    case PageKind::Security: setText(tr("Open Windows Security")); break;
    case PageKind::ControlPanel: setText(tr("Open control panel")); break;
    case PageKind::Browser:
    case PageKind::Web: setText(tr("Open page")); break;
    }
}

void PageButton::act()
{
    if (!m_page)
        return;
    if (m_access == PageAccess::Opens) {
        if (m_opener.open(*m_page))
            return;
        m_access = PageAccess::ByHand;
    } else {
        QGuiApplication::clipboard()->setText(m_page->typed());
        m_isCopied = true;
        announce(*this, tr("Address copied"));
    }
    dress();
    emit noteChanged();
}

} // namespace selfcheck
