// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"

#include <QTest>

namespace expunge {

// What the window's tests share: lists, the window in a usable state, and its parts by name.

void useEnglish(); // with plurals and grouped numbers, as a person sees them

// So many UUIDs, always the same ones.
std::shared_ptr<const ContactList> uuidList(int size);
// Rows 0 to 3: ready, warning, rejected, ready.
std::shared_ptr<const ContactList> mixedList();

Profile exampleProfile(bool production = false); // never the sandbox

// The window with that profile, a key and a list, shown and active.
void makeUsable(MainWindow &window, std::shared_ptr<const ContactList> list, bool production = false);

template <typename Widget> Widget *part(QWidget &window, const char *objectName)
{
    auto *found = window.findChild<Widget *>(QLatin1String(objectName));
    if (!found)
        qFatal("no %s", objectName);
    return found;
}

void press(QWidget &window, const char *objectName); // by mouse

void pressTwice(QWidget *widget); // the events of a double click, as a mouse sends them

RowOutcome outcomeOf(int row, RowState state, const QString &message = {});
RunSummary summaryOf(const RowCounts &counts);

// A run of exampleProfile() over every row that can be deleted, as it was confirmed.
RunInfo exampleRun(const MainWindow &window);
void beginRun(MainWindow &window);

// The same; nothing of it has ended.
void startRun(MainWindow &window);

// A list that has been through a run, which ended like this.
void finishRun(MainWindow &window, int deleted, int failed, int unknown, int unsent);

} // namespace expunge
