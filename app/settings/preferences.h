// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingsfile.h"

#include <QByteArray>
#include <QString>

namespace expunge {

enum class Appearance { System, Light, Dark, HighContrast };

// What the window remembers from one time to the next, and what a person has chosen in the settings. Read
// once; save() writes. Never holds a key.
struct Preferences
{
    QByteArray windowGeometry; // QWidget::saveGeometry()
    QByteArray windowState; // QMainWindow::saveState()
    QString language; // "de"; empty: the system's
    Appearance appearance = Appearance::System;
    bool notifications = true; // on the desktop, when a run ends or waits for a person
    bool keepAwake = true; // the computer, while contacts are being deleted

    // What cannot be read is as if never set: a window without memory is still a window.
    static Preferences load(const QString &iniPath);
    // Writes only what differs from before: another window may have changed the rest meanwhile.
    Status save(const QString &iniPath, const Preferences &before) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace expunge
