// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settingsfile.h"

#include <QByteArray>
#include <QString>

namespace expunge {

// What the window remembers from one time to the next. Read once; save() writes. Never holds a key.
struct Preferences
{
    QByteArray windowGeometry; // QWidget::saveGeometry()
    QByteArray windowState; // QMainWindow::saveState()
    QString logLevel; // key of a LogLevel; empty: not chosen
    QString language; // "de"; empty: the system's
    QString lastFolder; // of the last import or export

    // What cannot be read is as if never set: a window without memory is still a window.
    static Preferences load(const QString &iniPath);
    Status save(const QString &iniPath) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace expunge
