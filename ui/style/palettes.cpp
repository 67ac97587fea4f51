// SPDX-License-Identifier: MIT
#include "ui/style/palettes.h"

#include "ui/style/colours.h"

#include <QColor>

namespace expunge {

namespace {

struct PaletteColours
{
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb placeholder;
    QRgb disabled;
    QRgb toolTip;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

QPalette paletteOf(const PaletteColours &colours)
{
    const QColor text(colours.text);
    QPalette palette(QColor(colours.window), QColor(colours.window)); // with the shades of a frame
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.window));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.placeholder));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.toolTip));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlightedText));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff1f2f4, 0xffffffff, 0xff16191f, 0xff6a7180, 0xff8b919c, 0xffffffff, 0xff1d5fbf,
                      0xffffffff, 0xff1d5fbf});
}

QPalette darkPalette()
{
    return paletteOf({0xff1e2229, 0xff171a20, 0xffe4e7ec, 0xff8a93a1, 0xff757d8a, 0xff2a2f38, 0xff355c9a,
                      0xffffffff, 0xff8ab4f8});
}

// White on black, with the yellow and cyan of the contrast themes of desktops.
QPalette highContrastPalette()
{
    return paletteOf({0xff000000, 0xff000000, 0xffffffff, 0xffe0e0e0, 0xff9fef9f, 0xff000000, 0xffffff00,
                      0xff000000, 0xff00ffff});
}

QPalette readableHints(const QPalette &own)
{
    constexpr double shareOfGround = 0.36;
    QPalette change;
    change.setColor(QPalette::PlaceholderText,
                    mixed(own.color(QPalette::Text), own.color(QPalette::Base), shareOfGround));
    return change;
}

} // namespace expunge
