// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/desktop.h"

#include <QTest>

namespace expunge {

// Somebody at the window: finds what is to be used by its accessible name, as a screen reader would, and uses
// mouse and keyboard only.
class Person final
{
public:
    // The visible widget of this name in any window of the program; null when there is none.
    static QWidget *find(const char *accessibleName);
    static bool canUse(const char *accessibleName); // visible and enabled

    static void click(const char *accessibleName);
    static void write(const char *accessibleName, const QString &text); // replaces what stands there
    static void press(const char *accessibleName, Qt::Key key); // where that has the focus

    static void addToList(const QString &text);
    // Goes through the gate: types the count and, where it is asked for, the profile's name.
    static void confirmDeletion(const QString &count, const QString &profileName = {});

    // Rows of the table with this state.
    static int rowsShown(const Desktop &desktop, RowState state);
};

// Desktop options as of the command line.
DesktopOptions started(const QStringList &arguments);

} // namespace expunge
