// SPDX-License-Identifier: MIT
#pragma once

class QAction;
class QMainWindow;

namespace expunge {

class ProfileMenu;

// What the menu bar offers. The actions belong to the window; it connects and enables them.
struct MenuActions
{
    explicit MenuActions(QMainWindow &window);

    ProfileMenu *profile; // enables its own
    QAction *importFile;
    QAction *pasteList;
    QAction *reviewImport;
    QAction *newList;
    QAction *saveList;
    QAction *saveShownRows;
    QAction *saveResults;
    QAction *openFolder;
    QAction *quit;
    QAction *copyIds;
    QAction *copyRows;
    QAction *removeRows;
    QAction *undoRemoval;
    QAction *find;
    QAction *showAll;
    QAction *settings;
    QAction *key;
    QAction *deleteContacts;
    QAction *pause;
    QAction *stop;
    QAction *history;
    QAction *showProblems;
    QAction *retryFailed;
    QAction *copySummary;
    QAction *showLog;
    QAction *guide;
    QAction *support;
    QAction *about;
};

} // namespace expunge
