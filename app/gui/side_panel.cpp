// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/side_panel.h"

#include "app/gui/control_style.h"
#include "app/gui/language.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>

namespace selfcheck {

SidePanel::SidePanel(const Catalogue &catalogue, const Preferences &preferences, QWidget *parent)
    : Panel(parent), m_navigation(new Navigation(catalogue)), m_language(new QComboBox),
      m_appearance(makeButton(ButtonKind::Normal)), m_foot(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_menu(new QMenu(this)), m_themes(new QActionGroup(this)), m_sizes(new QActionGroup(this))
{
    m_language->setObjectName(QStringLiteral("language"));
    for (const QString &language : Texts::languages())
        m_language->addItem(ownNameOf(language), language);
    buildMenu(preferences);

    m_foot->setContentsMargins(grid(2), 0, grid(2), grid(1));
    m_foot->setSpacing(grid(1));
    m_foot->addWidget(m_language, 1);
    m_foot->addWidget(m_appearance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_navigation, 1);
    layout->addLayout(m_foot);
    fit();

    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageChosen(m_language->itemData(index).toString()); });
    connect(m_appearance, &QPushButton::clicked, this, [this] {
        const QPoint corner = m_appearance->mapToGlobal(QPoint(0, 0));
        m_menu->popup(corner - QPoint(0, m_menu->sizeHint().height() + 4));
    });
}

void SidePanel::buildMenu(const Preferences &preferences)
{
    m_themeTitle = m_menu->addSection(QString());
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(theme == preferences.theme);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    }
    m_textTitle = m_menu->addSection(QString());
    for (const int percent : textSteps) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(percent == preferences.textPercent);
        action->setData(percent);
        m_sizes->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] { emit textSizeChosen(percent); });
    }
}

void SidePanel::refresh(const View &view)
{
    m_navigation->refresh(view);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(view.texts.language()));
    m_appearance->setText(tr("View"));
    m_appearance->setAccessibleDescription(tr("Theme and text size"));
    m_themeTitle->setText(tr("Theme"));
    m_textTitle->setText(tr("Text size"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes.at(i));
    for (QAction *size : m_sizes->actions())
        size->setText(view.texts.percent(size->data().toInt()));
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    Panel::changeEvent(event);
}

void SidePanel::fit()
{
    m_foot->setDirection(lookOf(this).textScale < largeText ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace selfcheck
