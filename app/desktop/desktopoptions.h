// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>
#include <QUrl>

namespace expunge {

// What the desktop program was asked to do.
struct DesktopOptions
{
    QString profile; // name or ID; empty = the one used last
    QStringList files; // lists to import, in this order
    QUrl apiUrl; // a profile for this session only
    QString dataFolder; // not empty: settings and runs are there
    QString tourFolder; // not empty: go through the main job on the sandbox and leave pictures there
};

// arguments: without the program's name. The error says what is wrong with them.
Result<DesktopOptions> readDesktopOptions(const QStringList &arguments);
QString desktopHelp();

} // namespace expunge
