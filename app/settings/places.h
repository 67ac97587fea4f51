// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// Where Expunge keeps its things for this user: the window and the command line look at the same places.
QString dataFolder(); // ~/.local/share/expunge
QString runsFolder(); // in it: journals and locks
QString configFile(); // ~/.config/expunge/expunge.ini

} // namespace expunge
