// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

#include <QString>

#include <functional>

class QWidget;

namespace expunge {

// The window's small questions. None blocks; what follows is called when a person agrees.

void askToStop(QWidget *window, const std::function<void()> &stopAndClose);
void askBeforeNewList(QWidget *window, bool hasResults, const std::function<void()> &goOn);
void askBeforeLeavingList(QWidget *window, const std::function<void()> &goOn);
// The suggested name says whose results they are, and of which run.
void askForResultsFile(QWidget *window, const RunInfo &run,
                       const std::function<void(const QString &path)> &save);
void askForListFile(QWidget *window, const std::function<void(const QString &path)> &save);
// withKey: its key is to be forgotten, too; asked only when there is one.
void askBeforeProfileRemoval(QWidget *window, const QString &name, bool hasKey,
                             const std::function<void(bool withKey)> &goOn);
void askBeforeKeyIsForgotten(QWidget *window, const QString &hint, const std::function<void()> &goOn);
// A key of an earlier version, one for all profiles of an address: use = give it to this profile, else forget
// it.
void askAboutOldKey(QWidget *window, const QString &address, const QString &profile, const QString &hint,
                    const QString &organisation, const std::function<void(bool use)> &answer);
void askBeforeNewLanguage(QWidget *window, const std::function<void()> &goOn);
// unfinished: one of the runs was interrupted and could still be gone on with.
void askBeforeHistoryDeletion(QWidget *window, int runs, bool unfinished, const std::function<void()> &goOn);
void showNote(QWidget *window, const QString &title, const QString &text);

} // namespace expunge
