// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>
#include <QString>

namespace expunge {

// The look of the window and its dialogs in the colours of this palette. Widgets choose their part by the
// dynamic property "look": primary, danger, quiet, panel, muted, title, notice.
QString styleSheetFor(const QPalette &palette);

} // namespace expunge
