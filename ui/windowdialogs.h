// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace expunge {

// The window's small questions. None blocks; what follows is called when a person agrees.

void askToStop(QWidget *window, const std::function<void()> &stopAndClose);
void askBeforeNewList(QWidget *window, bool hasResults, const std::function<void()> &goOn);
void askBeforeLeavingList(QWidget *window, const std::function<void()> &goOn);
void askForResultsFile(QWidget *window, const std::function<void(const QString &path)> &save);
void askForListFile(QWidget *window, const std::function<void(const QString &path)> &save);
void askBeforeProfileRemoval(QWidget *window, const QString &name, const std::function<void()> &goOn);
void askBeforeNewLanguage(QWidget *window, const std::function<void()> &goOn);
// unfinished: one of the runs was interrupted and could still be gone on with.
void askBeforeHistoryDeletion(QWidget *window, int runs, bool unfinished, const std::function<void()> &goOn);
void showNote(QWidget *window, const QString &title, const QString &text);

} // namespace expunge
