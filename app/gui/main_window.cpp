// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/main_window.h"

#include "app/gui/announcer.h"
#include "app/gui/control_style.h"
#include "app/gui/helpdesk_page.h"
#include "app/gui/line_breaks.h"
#include "app/gui/links_page.h"
#include "app/gui/overview_page.h"
#include "app/gui/side_panel.h"
#include "app/gui/strip.h"
#include "app/shared/failure_text.h"
#include "core/export/text.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QStackedWidget>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

// The functional diagram; every other chapter is a list of points.
const QString diagramChapter = u"2"_s;
constexpr QSize firstSize(1180, 760);
constexpr QSize leastSize(1024, 600);

QString onlyFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(FrontEnd front, const Preferences &preferences, const QString &preferencesFile)
    : m_session(std::move(front)), m_preferences(preferences), m_preferencesFile(preferencesFile),
      m_originalPalette(QApplication::palette()), m_system(systemLook(m_originalPalette)),
      m_texts(m_session.frontEnd().language())
{
    m_language.use(m_texts.language(), m_texts.locale());
    dress();
    build();
    connectPages();
    connectSession();
    addShortcuts();
    new PlainCopies(this);
    refresh();
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    resize(firstSize);
    setObjectName(u"window"_s);
    // The platform adds the program's name.
    setWindowTitle(m_session.frontEnd().profile().name());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_side = new SidePanel(m_session.frontEnd().catalogue(), m_preferences);
    m_banner = new Strip;
    m_message = new Strip;
    m_stack = new QStackedWidget;
    m_overview = new OverviewPage(m_session.frontEnd().profile().workplace());
    m_stack->addWidget(m_overview);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addWidget(m_message);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_side);
    whole->addLayout(right, 1);
}

void MainWindow::connectPages()
{
    connect(&m_side->navigation(), &Navigation::went, this, &MainWindow::goTo);
    connect(m_side, &SidePanel::languageChosen, this, &MainWindow::setLanguage);
    connect(m_side, &SidePanel::themeChosen, this, &MainWindow::setTheme);
    connect(m_side, &SidePanel::textSizeChosen, this, &MainWindow::setTextPercent);
    connect(&m_banner->button(), &QPushButton::clicked, &m_session, &WindowSession::closeForeign);
    connect(&m_message->button(), &QPushButton::clicked, m_message, &QWidget::hide);

    const auto begin = [this] { m_session.start(m_overview->start().workplace()); };
    ResultView &result = m_overview->result();
    connect(&m_overview->start(), &StartView::startRequested, this, begin);
    connect(&m_overview->running(), &RunningView::stopRequested, &m_session, &WindowSession::stop);
    connect(&result, &ResultView::againRequested, this, begin);
    connect(&result, &ResultView::startOverRequested, &m_session, &WindowSession::startOver);
    connect(&result, &ResultView::recheckRequested, &m_session, &WindowSession::recheck);
    connect(&result, &ResultView::rowRequested, this, &MainWindow::goToRow);
    connect(&result, &ResultView::textRequested, this, &MainWindow::copyText);
    connect(&result, &ResultView::pdfRequested, this, [this](bool personal) {
        chooseTarget(u"pdf"_s, tr("PDF (*.pdf)"), [this, personal](const QString &file) { exportPdf(file, personal); });
    });
    connect(&result, &ResultView::dataRequested, this, [this](bool personal) {
        chooseTarget(u"json"_s, tr("Data (*.json)"),
                     [this, personal](const QString &file) { exportData(file, personal); });
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &WindowSession::changed, this, [this] {
        const Showing &showing = m_session.showing();
        if (!m_session.own().rechecking.isEmpty())
            m_rechecked = m_session.own().rechecking;
        refresh();
        if (showing.stage == Stage::Running && m_overview->isVisible())
            m_overview->running().focusStop();
    });
    connect(&m_session, &WindowSession::found, this, [this](const Finding &finding) {
        m_side->navigation().take(view());
        page()->take(view(), finding);
    });
    connect(&m_session, &WindowSession::progressed, this, [this] { page()->advance(view()); });
    connect(&m_session, &WindowSession::finished, this, &MainWindow::finishRun);
    connect(&m_session, &WindowSession::lightsChanged, this, &MainWindow::announceChange);
    connect(&m_session, &WindowSession::opened, this, [this] {
        m_message->hide();
        goTo(Navigation::overview());
        announce(m_banner->sentence(), m_banner->sentence().text());
    });
    connect(&m_session, &WindowSession::failed, this, [this](const Failure &failure) { tell(failure); });
    // A theme changed in the system's settings is seen on the way back from there.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        const SystemLook now = systemLook(m_originalPalette);
        if (state != Qt::ApplicationActive || now == m_system)
            return;
        m_system = now;
        dress();
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence::Open, [this] { chooseReport(); });
    add(QKeySequence(Qt::Key_F5), [this] {
        goTo(Navigation::overview());
        m_session.start(m_overview->start().workplace());
    });
    add(QKeySequence(Qt::Key_Escape), [this] { m_session.stop(); });
}

View MainWindow::view() const
{
    const FrontEnd &front = m_session.frontEnd();
    return {front.catalogue(), front.profile(), m_texts, m_session.showing()};
}

Page *MainWindow::page() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

// Pages are made when somebody first goes there: the window is on the screen sooner.
template<class T>
T *MainWindow::made(T *&page)
{
    if (page)
        return page;
    page = new T;
    m_stack->addWidget(page);
    connect(page, &Page::refreshRequested, this, [this, made = page] { made->refresh(view()); });
    if constexpr (std::is_base_of_v<ChapterPage, T>)
        connect(page, &ChapterPage::recheckRequested, &m_session, &WindowSession::recheck);
    if constexpr (std::is_same_v<LinksPage, T>)
        connect(page, &LinksPage::rowRequested, this, &MainWindow::goToRow);
    if constexpr (std::is_same_v<HelpdeskPage, T>) {
        connect(page, &HelpdeskPage::codeEntered, this, &MainWindow::enterCode);
        connect(page, &HelpdeskPage::openRequested, this, &MainWindow::chooseReport);
    }
    return page;
}

void MainWindow::goTo(const QString &place)
{
    if (m_side->navigation().chosen() != place) {
        m_side->navigation().choose(place); // comes back here
        return;
    }
    Page *next = m_overview;
    if (place == Navigation::helpdesk())
        next = made(m_helpdesk);
    if (place != Navigation::helpdesk() && place != Navigation::overview()) {
        ChapterPage *chapter = place == diagramChapter ? made(m_links) : made(m_chapter);
        chapter->setChapter(place);
        next = chapter;
    }
    // In this order: layouts of a hidden page do not settle. Nothing is painted in between.
    m_stack->setCurrentWidget(next);
    next->refresh(view());
}

void MainWindow::goToRow(const QString &id)
{
    const Requirement *row = m_session.frontEnd().catalogue().find(id);
    if (!row)
        return;
    goTo(row->chapter);
    if (auto *chapter = qobject_cast<ChapterPage *>(page()))
        chapter->goTo(id);
}

void MainWindow::setLanguage(const QString &language)
{
    m_session.setLanguage(language);
    m_preferences.language = language;
    m_texts = Texts(language);
    m_language.use(language, m_texts.locale());
    m_message->hide();
    refresh();
}

void MainWindow::setTheme(Theme theme)
{
    m_preferences.theme = theme;
    dress();
}

void MainWindow::setTextPercent(int percent)
{
    m_preferences.textPercent = percent;
    dress();
    refresh();
}

void MainWindow::dress()
{
    const Theme theme = m_preferences.theme;
    const qreal text = m_preferences.textPercent / 100.0 * m_system.textScale;
    Look look = makeLook(theme == Theme::System ? m_system.dark : theme == Theme::Dark,
                         m_session.frontEnd().profile().accentColour(), text);
    if (m_system.contrast)
        look = makeContrastLook(*m_system.contrast, text);
    look.motion = m_system.motion;
    applyLook(*qApp, look);
    // Before the event loop runs, Qt tells no window that exists already.
    setFont(QApplication::font());
    setPalette(QApplication::palette());
}

void MainWindow::refresh()
{
    m_side->refresh(view());
    refreshBanner();
    page()->refresh(view());
}

void MainWindow::refreshBanner()
{
    const Showing &showing = m_session.showing();
    if (showing.stage == Stage::Coded) {
        m_banner->show(tr("Lights of the result code %1").arg(showing.resultCode), {}, tr("Back to this PC"));
        return;
    }
    if (showing.stage != Stage::Opened) {
        m_banner->hide();
        return;
    }
    const Report &report = showing.report;
    const QString made = tr("%1, %2").arg(m_texts.dateInSentence(report.finished), m_texts.time(report.finished));
    const Facts::Entry *host = nullptr;
    for (const Facts::Entry &entry : report.machine.entries()) {
        if (entry.key == u"machine.host"_s)
            host = &entry;
    }
    const bool named = host && !report.isMasked;
    const QString sentence = named ? tr("Report of %1, made on %2").arg(m_texts.value(host->key, host->value), made)
                                   : tr("Report %1, made on %2").arg(report.id, made);
    m_banner->show(sentence, showing.file, tr("Back to this PC"));
}

void MainWindow::finishRun()
{
    // What has ended is this PC's check, whatever report the person looks at meanwhile.
    const Report &report = m_session.own().report;
    const QString row = std::exchange(m_rechecked, {});
    if (!row.isEmpty()) {
        const Finding *finding = report.find(row);
        if (finding)
            tell(tr("%1: %2").arg(m_texts.title(row), m_texts.verdictWord(finding->verdict)));
        return;
    }
    if (page() == m_overview && isActiveWindow() && m_session.showing().stage == Stage::Done)
        m_overview->result().focusSentence();
    announce(m_message->sentence(), tr("The check is finished.") + u' ' + m_texts.overall(report));
}

// For whoever does not see it; on the screen nothing is moved or covered.
void MainWindow::announceChange(const QStringList &rows)
{
    QStringList sentences;
    for (const QString &row : rows) {
        const Finding *finding = m_session.own().report.find(row);
        if (finding)
            sentences += tr("%1: %2").arg(m_texts.title(row), m_texts.verdictWord(finding->verdict));
    }
    announce(m_message->sentence(), sentences.join(u' '));
}

void MainWindow::enterCode(const QString &typed)
{
    const Status status = m_session.enterCode(typed);
    if (!status)
        m_helpdesk->showMistake(status.failure());
    else
        m_helpdesk->clearCode();
}

void MainWindow::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Open report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Reports (*.pdf *.json)"));
    connect(dialog, &QFileDialog::fileSelected, &m_session, &WindowSession::openFile);
    dialog->open();
}

void MainWindow::chooseTarget(const QString &suffix, const QString &filter,
                              const std::function<void(const QString &)> &then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"Self-Check-%1.%2"_s.arg(m_session.showing().report.id, suffix);
    auto *dialog = new QFileDialog(this, tr("Save report"), folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

Report MainWindow::outgoing(bool personal) const
{
    const Report &report = m_session.showing().report;
    return personal ? report : report.masked();
}

void MainWindow::exportPdf(const QString &file, bool personal)
{
    const auto work = [report = outgoing(personal), language = m_texts.language(),
                       code = m_session.showing().resultCode, file] { return savePdf(report, language, code, file); };
    m_exporter.run(work, [this, file](const ExportOutcome &outcome) { reportSaved(file, outcome); });
}

void MainWindow::exportData(const QString &file, bool personal)
{
    const auto work = [report = outgoing(personal), file] { return saveData(report, file); };
    m_exporter.run(work, [this, file](const ExportOutcome &outcome) { reportSaved(file, outcome); });
}

void MainWindow::copyText(bool personal)
{
    QGuiApplication::clipboard()->setText(toText(outgoing(personal), m_texts, m_session.showing().resultCode));
    tell(tr("The text was copied. You can paste it into an e-mail."));
}

void MainWindow::reportSaved(const QString &file, const ExportOutcome &outcome)
{
    if (outcome)
        tell(*outcome);
    else
        tell(tr("“%1” was saved.").arg(QDir::toNativeSeparators(file)));
    emit exported(outcome);
}

void MainWindow::tell(const QString &sentence, const QString &detail)
{
    m_message->show(sentence, detail, tr("Close"));
    announce(m_message->sentence(), sentence);
}

void MainWindow::tell(const Failure &failure)
{
    // The whole list belongs on a terminal; the first places show where to look.
    tell(sentenceFor(failure), detailsOf(failure).mid(0, 3).join(u'\n'));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!onlyFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_session.openFile(onlyFile(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    savePreferences(m_preferences, m_preferencesFile);
    QWidget::closeEvent(event);
}

} // namespace selfcheck
