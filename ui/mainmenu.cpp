// SPDX-License-Identifier: MIT
#include "ui/mainmenu.h"

#include "ui/profiles/profilemenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QWhatsThis>

namespace expunge {

namespace {

struct MainMenuText
{
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
};

QAction *add(QMenu *menu, const char *text, const QKeySequence &keys = {})
{
    auto *action = menu->addAction(MainMenuText::tr(text));
    action->setShortcut(keys);
    return action;
}

} // namespace

MenuActions::MenuActions(QMainWindow &window)
{
    QMenu *list = window.menuBar()->addMenu(MainMenuText::tr("&List"));
    importFile = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Import file…"), QKeySequence::Open);
    pasteList = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Paste into the list"),
                    QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    reviewImport = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Choose the column again…"));
    reviewImport->setObjectName(QStringLiteral("reviewImport"));
    list->addSeparator();
    newList = add(list, QT_TRANSLATE_NOOP("MainMenu", "&New list"), QKeySequence::New);
    saveList = add(list, QT_TRANSLATE_NOOP("MainMenu", "Save &list…"), QKeySequence::SaveAs);
    saveList->setObjectName(QStringLiteral("saveList"));
    saveShownRows = add(list, QT_TRANSLATE_NOOP("MainMenu", "Save s&hown rows…"));
    saveShownRows->setObjectName(QStringLiteral("saveShownRows"));
    list->addSeparator();
    quit = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window.menuBar()->addMenu(MainMenuText::tr("&Edit"));
    copyIds = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Copy contact IDs"));
    copyRows = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Copy &rows"),
                   QKeySequence(QStringLiteral("Ctrl+Shift+C")));
    removeRows = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Re&move from the list"));
    undoRemoval = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Undo"), QKeySequence::Undo);
    undoRemoval->setObjectName(QStringLiteral("undoRemoval"));
    edit->addSeparator();
    find = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Filter"), QKeySequence::Find);
    showAll = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Show &all contacts"),
                  QKeySequence(QStringLiteral("Ctrl+Shift+F")));
    edit->addSeparator();
    settings = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")));
    settings->setObjectName(QStringLiteral("settings"));
    settings->setMenuRole(QAction::PreferencesRole);

    QMenu *run = window.menuBar()->addMenu(MainMenuText::tr("&Deletion"));
    deleteContacts = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Delete contacts…"));
    pause = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Pause"));
    stop = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Stop"));
    run->addSeparator();
    key = add(run, QT_TRANSLATE_NOOP("MainMenu", "API &key…"), QKeySequence(QStringLiteral("Ctrl+K")));

    QMenu *runs = window.menuBar()->addMenu(MainMenuText::tr("&Runs"));
    history = add(runs, QT_TRANSLATE_NOOP("MainMenu", "&History…"), QKeySequence(QStringLiteral("Ctrl+H")));
    history->setObjectName(QStringLiteral("history"));
    runs->addSeparator();
    showProblems = add(runs, QT_TRANSLATE_NOOP("MainMenu", "Show p&roblems…"));
    showProblems->setObjectName(QStringLiteral("showProblems"));
    retryFailed = add(runs, QT_TRANSLATE_NOOP("MainMenu", "Retry &failed…"));
    retryFailed->setObjectName(QStringLiteral("retryFailed"));
    copySummary = add(runs, QT_TRANSLATE_NOOP("MainMenu", "&Copy summary"));
    copySummary->setObjectName(QStringLiteral("copySummary"));
    runs->addSeparator();
    saveResults = add(runs, QT_TRANSLATE_NOOP("MainMenu", "&Save results…"), QKeySequence::Save);
    openFolder = add(runs, QT_TRANSLATE_NOOP("MainMenu", "&Open the folder of the results"));
    openFolder->setObjectName(QStringLiteral("openFolder"));
    openFolder->setEnabled(false);

    profile = new ProfileMenu(&window);
    window.menuBar()->addMenu(profile);

    QMenu *view = window.menuBar()->addMenu(MainMenuText::tr("&View"));
    showLog = add(view, QT_TRANSLATE_NOOP("MainMenu", "&Log"), QKeySequence(QStringLiteral("Ctrl+L")));
    showLog->setCheckable(true);

    QMenu *help = window.menuBar()->addMenu(MainMenuText::tr("&Help"));
    guide = add(help, QT_TRANSLATE_NOOP("MainMenu", "User &guide"), QKeySequence::HelpContents);
    guide->setObjectName(QStringLiteral("guide"));
    QAction *whatsThis = QWhatsThis::createAction(&window);
    whatsThis->setText(MainMenuText::tr("&What is this?"));
    help->addAction(whatsThis);
    help->addSeparator();
    support = add(help, QT_TRANSLATE_NOOP("MainMenu", "&Support bundle…"));
    support->setObjectName(QStringLiteral("support"));
    help->addSeparator();
    about = add(help, QT_TRANSLATE_NOOP("MainMenu", "&About Expunge"));
    about->setObjectName(QStringLiteral("about"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace expunge
