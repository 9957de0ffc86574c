// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The window: navigation on the left, one page on the right, and the wiring between pages and session. What
// happens is decided in session.h, how it looks in style.h, what stands on a page in the pages.
#pragma once

#include "app/gui/exporter.h"
#include "app/gui/language.h"
#include "app/gui/preferences.h"
#include "app/gui/system_look.h"
#include "app/gui/window_session.h"

#include <QtWidgets/QWidget>

class QStackedWidget;

namespace selfcheck {

class ChapterPage;
class HelpdeskPage;
class LinksPage;
class OverviewPage;
class Page;
class SidePanel;
class Strip;

class MainWindow : public QWidget {
    Q_OBJECT
public:
    /// preferencesFile: where choices are kept; empty keeps nothing.
    MainWindow(FrontEnd front, const Preferences &preferences, const QString &preferencesFile);
    ~MainWindow() override;

    [[nodiscard]] WindowSession &session() { return m_session; }
    [[nodiscard]] Page *page() const;
    /// "overview", "helpdesk", or a chapter's number.
    void goTo(const QString &place);
    void goToRow(const QString &id);
    void setLanguage(const QString &language);
    void setTheme(Theme theme);
    void setTextPercent(int percent);

    /// Each shows what came of it; personal: private values are not masked.
    void exportPdf(const QString &file, bool personal);
    void exportData(const QString &file, bool personal);
    void copyText(bool personal);

signals:
    /// After an export ended, well or not.
    void exported(const selfcheck::ExportOutcome &outcome);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectPages();
    void connectSession();
    void addShortcuts();
    [[nodiscard]] View view() const;
    void refresh();
    void refreshBanner();
    void dress();
    void finishRun();
    void announceChange(const QStringList &rows);
    void enterCode(const QString &typed);
    void chooseReport();
    void chooseTarget(const QString &suffix, const QString &filter, const std::function<void(const QString &)> &then);
    void tell(const QString &sentence, const QString &detail = {});
    void tell(const Failure &failure);
    void reportSaved(const QString &file, const ExportOutcome &outcome);
    [[nodiscard]] Report outgoing(bool personal) const;
    template<class T>
    T *made(T *&page);

    WindowSession m_session;
    Preferences m_preferences;
    QString m_preferencesFile;
    QPalette m_originalPalette;
    SystemLook m_system;
    Language m_language;
    Texts m_texts;
    QString m_rechecked;
    Exporter m_exporter;

    SidePanel *m_side = nullptr;
    Strip *m_banner = nullptr;
    Strip *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    OverviewPage *m_overview = nullptr;
    ChapterPage *m_chapter = nullptr;
    LinksPage *m_links = nullptr;
    HelpdeskPage *m_helpdesk = nullptr;
};

} // namespace selfcheck
