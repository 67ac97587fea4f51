// SPDX-License-Identifier: MIT
#include "ui/mainmenu.h"

#include "ui/profiles/profilemenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace expunge {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("MainMenu", text);
}

QAction *add(QMenu *menu, const char *text, const QKeySequence &keys = {})
{
    auto *action = menu->addAction(words(text));
    action->setShortcut(keys);
    return action;
}

} // namespace

MenuActions::MenuActions(QMainWindow &window)
{
    QMenu *list = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("MainMenu", "&List")));
    importFile = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Import file…"), QKeySequence::Open);
    pasteList
        = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Paste into the list"), Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    newList = add(list, QT_TRANSLATE_NOOP("MainMenu", "&New list"), QKeySequence::New);
    list->addSeparator();
    saveResults = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Save results…"), QKeySequence::Save);
    openFolder = add(list, QT_TRANSLATE_NOOP("MainMenu", "Open the &folder of the results"));
    openFolder->setObjectName(QStringLiteral("openFolder"));
    openFolder->setEnabled(false);
    list->addSeparator();
    quit = add(list, QT_TRANSLATE_NOOP("MainMenu", "&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("MainMenu", "&Edit")));
    copyIds = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Copy contact IDs"));
    copyRows = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Copy &rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    removeRows = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Re&move from the list"));
    undoRemoval = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Undo remove"), QKeySequence::Undo);
    undoRemoval->setObjectName(QStringLiteral("undoRemoval"));
    edit->addSeparator();
    find = add(edit, QT_TRANSLATE_NOOP("MainMenu", "&Filter"), QKeySequence::Find);
    showAll
        = add(edit, QT_TRANSLATE_NOOP("MainMenu", "Show &all contacts"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);

    QMenu *run = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("MainMenu", "&Deletion")));
    deleteContacts = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Delete contacts…"));
    pause = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Pause"));
    stop = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Stop"));
    run->addSeparator();
    showProblems = add(run, QT_TRANSLATE_NOOP("MainMenu", "Show p&roblems…"));
    showProblems->setObjectName(QStringLiteral("showProblems"));
    copySummary = add(run, QT_TRANSLATE_NOOP("MainMenu", "&Copy summary"));
    copySummary->setObjectName(QStringLiteral("copySummary"));
    run->addSeparator();
    key = add(run, QT_TRANSLATE_NOOP("MainMenu", "API &key…"), Qt::CTRL | Qt::Key_K);

    profile = new ProfileMenu(&window);
    window.menuBar()->addMenu(profile);

    QMenu *view = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("MainMenu", "&View")));
    showLog = add(view, QT_TRANSLATE_NOOP("MainMenu", "&Log"), Qt::CTRL | Qt::Key_L);
    showLog->setCheckable(true);

    QMenu *help = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("MainMenu", "&Help")));
    about = add(help, QT_TRANSLATE_NOOP("MainMenu", "&About Expunge"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace expunge
