// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace expunge {

// The palettes of the appearances that a person can choose, for where the desktop has none of that kind.
QPalette lightPalette();
QPalette darkPalette();
QPalette highContrastPalette();

// What is to be changed of a desktop's own palette so that hints in empty fields can be read: those of Qt are
// too pale.
QPalette readableHints(const QPalette &own);

} // namespace expunge
