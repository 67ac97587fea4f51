// SPDX-License-Identifier: MIT
// How the window is put together; what it does is in mainwindow.cpp.
#include "ui/aboutdialog.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/contacts/contactspanel.h"
#include "ui/contacts/contactsview.h"
#include "ui/contacts/emptypage.h"
#include "ui/help/help.h"
#include "ui/import/entrypanel.h"
#include "ui/log/logdock.h"
#include "ui/mainmenu.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profileheader.h"
#include "ui/profiles/profilemenu.h"
#include "ui/run/afterrunbar.h"
#include "ui/run/interruptedbar.h"
#include "ui/run/resultshead.h"
#include "ui/run/runpanel.h"
#include "ui/style/icons.h"
#include "ui/style/stylesheet.h"
#include "ui/windowdialogs.h"

#include <QAction>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace expunge {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_model(new ContactsModel(this))
    , m_header(new ProfileHeader(this))
    , m_entry(new EntryPanel(this))
    , m_contacts(new ContactsPanel(m_model, this))
    , m_resultsHead(new ResultsHead(this))
    , m_run(new RunPanel(this))
    , m_interrupted(new InterruptedBar(this))
    , m_log(new LogDock(this))
    , m_actions(std::make_unique<MenuActions>(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    resize(1180, 800);
    makeLayout();
    connectParts();
    connectMenus();
    applyLook();
    updateReady();
    updateTitle();
    m_entry->focusField();
    // Ready before a person can have chosen a file, yet not at the cost of the first paint.
    QTimer::singleShot(500, this, &MainWindow::makeImportDialog);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_interrupted);
    column->addWidget(m_resultsHead);
    column->addWidget(m_entry);
    column->addWidget(m_contacts, 1);
    column->addWidget(m_run);
    setCentralWidget(centre);
    addDockWidget(Qt::BottomDockWidgetArea, m_log);
    resizeDocks({m_log}, {170}, Qt::Vertical);
}

void MainWindow::connectParts()
{
    connect(m_header, &ProfileHeader::profileChosen, this, &MainWindow::profileChosen);
    connect(m_header, &ProfileHeader::keyRequested, this, &MainWindow::askForKey);
    connect(m_header, &ProfileHeader::keyRetryRequested, this, &MainWindow::keyRetryRequested);
    connect(m_entry, &EntryPanel::textEntered, this, &MainWindow::textEntered);
    connect(m_entry, &EntryPanel::filesChosen, this, &MainWindow::filesChosen);
    connect(m_entry, &EntryPanel::importCancelRequested, this, &MainWindow::importCancelRequested);
    connect(m_contacts->view(), &ContactsView::removeRequested, this, &MainWindow::removeSelected);
    connect(m_contacts->emptyPage(), &EmptyPage::pasteRequested, this, &MainWindow::pasteList);
    connect(m_contacts->emptyPage(), &EmptyPage::importRequested, m_entry, &EntryPanel::chooseFiles);
    connect(m_contacts->emptyPage(), &EmptyPage::sandboxRequested, this, [this] {
        const auto sandbox = std::ranges::find_if(m_header->profiles(), &Profile::sandbox);
        if (sandbox != m_header->profiles().end())
            emit profileChosen(sandbox->id);
    });
    connect(m_contacts->emptyPage(), &EmptyPage::sampleRequested, this,
            [this] { emit filesChosen({QStringLiteral(":/samples/contacts.csv")}); });
    connect(m_model, &ContactsModel::countsChanged, this, &MainWindow::updateReady);
    connect(m_run, &RunPanel::deleteRequested, this, [this] { askToDelete(Scope::Everything); });
    connect(m_run, &RunPanel::pauseRequested, this, &MainWindow::pauseRequested);
    connect(m_run, &RunPanel::resumeRequested, this, &MainWindow::resumeRequested);
    connect(m_run, &RunPanel::stopRequested, this, &MainWindow::stopRequested);
    connect(m_run, &RunPanel::saveResultsRequested, this, &MainWindow::chooseResultsFile);
    connect(m_run, &RunPanel::newListRequested, this, &MainWindow::askForNewList);
    const AfterRunBar *after = m_run->afterBar();
    connect(after, &AfterRunBar::retryRequested, this, [this] { askToDelete(Scope::Problems); });
    connect(after, &AfterRunBar::problemsRequested, this, &MainWindow::showProblems);
    connect(after, &AfterRunBar::summaryRequested, this, &MainWindow::copySummary);
    connect(after, &AfterRunBar::folderRequested, this, &MainWindow::openResultsFolder);
    connect(m_interrupted, &InterruptedBar::continueRequested, this,
            [this](const RunInfo &run) { askToShow(run, std::nullopt); });
    connect(m_interrupted, &InterruptedBar::leaveRequested, this, &MainWindow::pastRunLeft);
    connect(m_interrupted, &InterruptedBar::exportRequested, this,
            [this](const RunInfo &run) { exportRun(this, run); });
    connect(m_log, &LogDock::saveRequested, this, &MainWindow::logSaveRequested);
}

void MainWindow::connectMenus()
{
    const MenuActions &menu = *m_actions;
    ContactsView *view = m_contacts->view();
    connect(menu.profile, &ProfileMenu::saved, this, &MainWindow::profileSaved);
    connect(menu.profile, &ProfileMenu::removed, this, &MainWindow::profileRemoved);
    connect(menu.profile, &ProfileMenu::exportRequested, this, &MainWindow::profilesExportRequested);
    connect(menu.profile, &ProfileMenu::importRequested, this, &MainWindow::profilesImportRequested);
    connect(menu.profile, &ProfileMenu::testRequested, this, &MainWindow::connectionTestRequested);
    connect(menu.importFile, &QAction::triggered, m_entry, &EntryPanel::chooseFiles);
    connect(menu.pasteList, &QAction::triggered, this, &MainWindow::pasteList);
    connect(menu.newList, &QAction::triggered, this, &MainWindow::askForNewList);
    connect(menu.saveResults, &QAction::triggered, this, &MainWindow::chooseResultsFile);
    connect(menu.quit, &QAction::triggered, this, &MainWindow::close);
    connect(menu.copyIds, &QAction::triggered, view, &ContactsView::copyIds);
    connect(menu.copyRows, &QAction::triggered, view, &ContactsView::copyRows);
    connect(menu.removeRows, &QAction::triggered, this, &MainWindow::removeSelected);
    connect(menu.undoRemoval, &QAction::triggered, this, &MainWindow::undoListChange);
    connect(menu.saveList, &QAction::triggered, this, [this] { chooseListFile(false); });
    connect(menu.saveShownRows, &QAction::triggered, this, [this] { chooseListFile(true); });
    connect(menu.reviewImport, &QAction::triggered, this, &MainWindow::importReviewRequested);
    connect(menu.find, &QAction::triggered, m_contacts, &ContactsPanel::focusSearch);
    connect(menu.showAll, &QAction::triggered, m_contacts, &ContactsPanel::showAll);
    connect(menu.settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(menu.key, &QAction::triggered, this, &MainWindow::askForKey);
    connect(menu.deleteContacts, &QAction::triggered, this, [this] { askToDelete(Scope::Everything); });
    connect(menu.history, &QAction::triggered, this, &MainWindow::openHistory);
    connect(menu.retryFailed, &QAction::triggered, this, [this] { askToDelete(Scope::Problems); });
    connect(menu.pause, &QAction::triggered, this,
            [this] { m_run->isPaused() ? emit resumeRequested() : emit pauseRequested(); });
    connect(menu.stop, &QAction::triggered, this, &MainWindow::stopRequested);
    connect(menu.openFolder, &QAction::triggered, this, &MainWindow::openResultsFolder);
    connect(menu.showProblems, &QAction::triggered, this, &MainWindow::showProblems);
    connect(menu.copySummary, &QAction::triggered, this, &MainWindow::copySummary);
    connect(menu.showLog, &QAction::triggered, m_log, &QWidget::setVisible);
    connect(m_log, &QDockWidget::visibilityChanged, menu.showLog, &QAction::setChecked);
    auto *help = new Help(*this);
    connect(menu.guide, &QAction::triggered, help, &Help::openForFocus);
    connect(menu.support, &QAction::triggered, this, &MainWindow::supportBundleRequested);
    connect(menu.about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::applyLook()
{
    const QString sheet = styleSheetFor(palette());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace expunge
