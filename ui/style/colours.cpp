// SPDX-License-Identifier: MIT
#include "ui/style/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace expunge {

namespace {

struct Pair
{
    QRgb light; // on a light ground
    QRgb dark; // on a dark ground
};

// in the order of RowState
constexpr std::array<Pair, allRowStates.size()> stateColours{{
    {0xff1d5fbf, 0xff8ab4f8}, // Ready
    {0xff8a5a00, 0xfff2c14e}, // Warning
    {0xff6b5b53, 0xffbcaea6}, // Rejected
    {0xff5b6472, 0xffa8b0bd}, // Left
    {0xff6d3fc0, 0xffc3a6ff}, // Sending
    {0xff00705a, 0xff5fd3a8}, // Deleted
    {0xff2f7482, 0xff7cc4d4}, // AlreadyGone
    {0xff756500, 0xffd6c65a}, // GoneUnconfirmed
    {0xffb3261e, 0xffff8a80}, // Failed
    {0xffa03a83, 0xfff19fd6}, // Unknown
    {0xff5b6472, 0xffa8b0bd}, // NotAttempted
}};

QColor chosen(const Pair &pair, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

// The relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

// How much of it a colour needs to be read on its ground.
constexpr double readable = 4.5;

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double most = 20.5; // of 21
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= most
        && contrast(palette.color(QPalette::Base), palette.color(QPalette::Text)) >= most
        && contrast(palette.color(QPalette::Button), palette.color(QPalette::ButtonText)) >= most;
}

QColor mixed(const QColor &from, const QColor &to, double shareOfTo)
{
    const auto part = [shareOfTo](int a, int b) { return qRound(a + (b - a) * shareOfTo); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

QColor mutedText(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.36);
}

QColor hairline(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::WindowText);
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.17);
}

QColor surface(const QPalette &palette)
{
    const double lift = isDark(palette) ? 0.05 : 0.0;
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::WindowText), lift);
}

QColor accent(const QPalette &palette)
{
    return chosen({0xff1d5fbf, 0xff8ab4f8}, palette);
}

QColor danger(const QPalette &palette)
{
    return chosen({0xffb3261e, 0xffff8a80}, palette);
}

QColor dangerGround(const QPalette &palette)
{
    return chosen({0xffb3261e, 0xffc8443c}, palette);
}

QColor caution(const QPalette &palette)
{
    return chosen({0xff8a5a00, 0xfff2c14e}, palette);
}

QColor textOn(const QColor &background)
{
    const QColor dark(0x14, 0x18, 0x1f);
    return contrast(background, dark) > contrast(background, Qt::white) ? dark : QColor(Qt::white);
}

QColor stateColour(RowState state, const QPalette &palette)
{
    return chosen(stateColours[static_cast<size_t>(state)], palette);
}

QColor profileColour(const QString &colour, const QPalette &palette)
{
    const QColor given(colour);
    if (!given.isValid())
        return mutedText(palette);
    return isDark(palette) ? mixed(given, Qt::white, 0.3) : given;
}

} // namespace expunge
