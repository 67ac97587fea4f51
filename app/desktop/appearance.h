// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

namespace expunge {

// Gives the windows the colours of an appearance, those that are open, too.
void applyAppearance(Appearance appearance);

} // namespace expunge
