// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace expunge {

// The palettes of the appearances that a person can choose, for where the desktop has none of that kind.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

} // namespace expunge
