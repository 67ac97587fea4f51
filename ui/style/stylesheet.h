// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QHash>
#include <QPalette>
#include <QString>

namespace expunge {

// The look of the window and its dialogs in the colours of this palette. Widgets choose their part by the
// dynamic property "look": primary, danger, quiet, panel, muted, title, notice.
QString styleSheetFor(const QPalette &palette);

// The colours that it uses, by the names that its rules have for them.
QHash<QString, QColor> styleColours(const QPalette &palette);

} // namespace expunge
