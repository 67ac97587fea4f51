// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace expunge {

// Where Expunge keeps its things for this user: the window and the command line look at the same places.
QString dataFolder(); // ~/.local/share/expunge
QString runsFolder(); // in it: journals and locks
QString configFile(); // ~/.config/expunge/expunge.ini

// "--data-dir": from now on all of them are in this folder instead, which is made if it is missing. For the
// start of a program, before anything has been read. The keychain is not moved. Error: Unwritable.
Status useDataFolder(const QString &folder);
bool isPortable(); // useDataFolder has been called

} // namespace expunge
