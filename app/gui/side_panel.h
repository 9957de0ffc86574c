// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The left side: the navigation, and below it the choices that concern the whole window (language, theme,
// text size).
#pragma once

#include "app/gui/navigation.h"
#include "app/gui/preferences.h"
#include "app/gui/strip.h"

class QActionGroup;
class QComboBox;
class QMenu;

namespace selfcheck {

class SidePanel : public Panel {
    Q_OBJECT
public:
    SidePanel(const Catalogue &catalogue, const Preferences &preferences, QWidget *parent = nullptr);
    void refresh(const View &view);
    [[nodiscard]] Navigation &navigation() const { return *m_navigation; }

signals:
    void languageChosen(const QString &language);
    void themeChosen(selfcheck::Theme theme);
    void textSizeChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu(const Preferences &preferences);
    void fit();

    Navigation *m_navigation;
    QComboBox *m_language;
    QPushButton *m_appearance;
    QBoxLayout *m_foot;
    QMenu *m_menu;
    QAction *m_themeTitle = nullptr;
    QAction *m_textTitle = nullptr;
    QActionGroup *m_themes;
    QActionGroup *m_sizes;
};

} // namespace selfcheck
