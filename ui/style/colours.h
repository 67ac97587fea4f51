// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QColor>
#include <QPalette>

namespace expunge {

// Every colour of the window, derived from the desktop's palette so that light, dark and high contrast all
// work.

bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette); // nothing but black and white for grounds and texts
double contrast(const QColor &one, const QColor &other); // of WCAG 2: from 1 (the same) to 21
QColor mixed(const QColor &from, const QColor &to, double shareOfTo);

QColor mutedText(const QPalette &palette); // for what is secondary, still readable
QColor hairline(const QPalette &palette); // borders and separators
QColor surface(const QPalette &palette); // panels above the window's ground
QColor accent(const QPalette &palette); // focus and the ordinary main button
QColor danger(const QPalette &palette); // what went wrong
QColor dangerGround(const QPalette &palette); // of the button that deletes
QColor caution(const QPalette &palette); // what waits for a person
QColor textOn(const QColor &background); // black or white, whichever reads better

// Colour-blind safe; never the only sign of a state.
QColor stateColour(RowState state, const QPalette &palette);

// A profile's own colour, as it can be read on the palette's ground; grey when the text is no colour.
QColor profileColour(const QString &colour, const QPalette &palette);

} // namespace expunge
