// SPDX-License-Identifier: MIT
#pragma once

namespace expunge {

// How far a run is, at the program's entry in the taskbar or dock, for desktops that listen.
void showInTaskbar(double share); // from 0 to 1
void hideInTaskbar();

} // namespace expunge
