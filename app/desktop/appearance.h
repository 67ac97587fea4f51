// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

namespace expunge {

// Gives the windows the colours of an appearance, those that are open, too. preferred: what the desktop
// prefers, for Appearance::System where the colours that Qt has from it are not of that kind.
void applyAppearance(Appearance appearance, Appearance preferred = Appearance::System);

} // namespace expunge
