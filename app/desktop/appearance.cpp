// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"

#include "ui/style/colours.h"
#include "ui/style/palettes.h"

#include <QApplication>

namespace expunge {

void applyAppearance(Appearance appearance, Appearance preferred)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        if ((preferred == Appearance::Dark && !isDark(QApplication::palette()))
            || (preferred == Appearance::HighContrast && !isHighContrast(QApplication::palette())))
            applyAppearance(preferred);
        else
            QApplication::setPalette(readableHints(QApplication::palette()));
        break;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    case Appearance::HighContrast:
        QApplication::setPalette(highContrastPalette());
        break;
    }
}

} // namespace expunge
