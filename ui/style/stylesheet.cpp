// SPDX-License-Identifier: MIT
#include "ui/style/stylesheet.h"

#include "ui/style/colours.h"

namespace expunge {

namespace {

// @name@ stands for a colour. Tables get no rules for their items: these would slow down every painted cell.
constexpr char16_t rules[] = uR"(
QPushButton {
    border: 1px solid @line@; border-radius: 5px; padding: 5px 12px; background: @button@; color: @text@; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @pressed@; }
QPushButton:focus { border: 2px solid @accent@; padding: 4px 11px; }
QPushButton:disabled { color: @faint@; background: @window@; border-color: @softline@; }
QPushButton[look="primary"] { background: @accent@; color: @onaccent@; border-color: @accent@; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accenthover@; }
QPushButton[look="primary"]:focus { border-color: @text@; }
QPushButton[look="danger"] { background: @dangerground@; color: @ondanger@; border-color: @dangerground@; font-weight: 600;
    padding: 7px 18px; }
QPushButton[look="danger"]:hover { background: @dangerhover@; }
QPushButton[look="danger"]:focus { border: 2px solid @text@; padding: 6px 17px; }
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled {
    background: @window@; color: @faint@; border-color: @softline@; }
QLineEdit, QPlainTextEdit { border: 1px solid @line@; border-radius: 5px; background: @base@; color: @basetext@;
    padding: 4px 6px; selection-background-color: @highlight@; selection-color: @highlighttext@; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent@; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @window@; color: @text@; border-color: @softline@; }
QLineEdit[wrong="true"] { border-color: @danger@; }
QComboBox { border: 1px solid @line@; border-radius: 5px; background: @button@; color: @text@; padding: 4px 8px; }
QComboBox:hover { background: @hover@; }
QComboBox:focus { border: 2px solid @accent@; padding: 3px 7px; }
QComboBox:disabled { color: @muted@; background: @window@; border-color: @softline@; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/ui/chevron-@tone@.svg); width: 12px; height: 12px; }
QFrame[look="panel"] { background: @surface@; border: none; border-bottom: 1px solid @line@; }
QFrame[look="footer"] { background: @surface@; border: none; border-top: 1px solid @line@; }
QFrame[look="offer"] { background: @offer@; border: none; border-bottom: 1px solid @line@; }
QLabel[look="muted"] { color: @muted@; }
QLabel[look="title"] { font-weight: 600; }
QLabel[look="caution"] { color: @caution@; font-weight: 600; }
QLabel[look="problem"] { color: @danger@; }
QProgressBar { border: none; border-radius: 3px; background: @softline@; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent@; }
QProgressBar[tone="caution"]::chunk { background: @caution@; }
QTableView { border: 1px solid @line@; background: @base@; alternate-background-color: @stripe@;
    selection-background-color: @selection@; selection-color: @basetext@; }
QTableView:focus { border-color: @accent@; }
QTableView::indicator, QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @thumbhover@;
    border-radius: 3px; background: @base@; }
QTableView::indicator:checked, QCheckBox::indicator:checked { image: url(:/ui/check-@tone@.svg); border-color: @accent@; }
QCheckBox:focus { color: @accent@; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @thumbhover@; border-radius: 7px;
    background: @base@; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent@; }
QRadioButton::indicator:focus { border-color: @accent@; }
QHeaderView { background: @base@; border: none; }
QHeaderView::section { background: @base@; color: @muted@; border: none; border-bottom: 1px solid @line@; padding: 5px 6px; }
QScrollBar:vertical { background: @base@; border: none; width: 12px; margin: 0; }
QScrollBar:horizontal { background: @base@; border: none; height: 12px; margin: 0; }
QScrollBar::handle { background: @thumb@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @thumbhover@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QDockWidget::title { padding: 6px 10px; background: @window@; border-top: 1px solid @line@; }
QMainWindow::separator { background: @line@; height: 1px; }
QMainWindow::separator:hover { background: @accent@; }
)";

} // namespace

QHash<QString, QColor> styleColours(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    const QColor main = accent(palette);
    const QColor risk = danger(palette);
    const QColor ground = dangerGround(palette);
    const bool dark = isDark(palette);
    const QColor button = dark ? mixed(window, text, 0.1) : mixed(window, Qt::white, 0.75);
    return {
        {QStringLiteral("window"), window},
        {QStringLiteral("text"), text},
        {QStringLiteral("muted"), mutedText(palette)},
        {QStringLiteral("faint"), mixed(text, window, 0.55)},
        {QStringLiteral("line"), hairline(palette)},
        {QStringLiteral("softline"), mixed(window, text, isHighContrast(palette) ? 0.6 : 0.1)},
        {QStringLiteral("base"), base},
        {QStringLiteral("basetext"), palette.color(QPalette::Text)},
        {QStringLiteral("stripe"), mixed(base, text, 0.03)},
        {QStringLiteral("thumbhover"), mixed(base, text, 0.45)},
        {QStringLiteral("thumb"), mixed(base, text, 0.28)},
        {QStringLiteral("selection"), mixed(base, main, dark ? 0.3 : 0.16)},
        {QStringLiteral("highlight"), palette.color(QPalette::Highlight)},
        {QStringLiteral("highlighttext"), textOn(palette.color(QPalette::Highlight))},
        {QStringLiteral("surface"), surface(palette)},
        {QStringLiteral("offer"), mixed(surface(palette), caution(palette), 0.12)},
        {QStringLiteral("button"), button},
        {QStringLiteral("hover"), mixed(button, text, 0.07)},
        {QStringLiteral("pressed"), mixed(button, text, 0.14)},
        {QStringLiteral("accent"), main},
        {QStringLiteral("accenthover"), mixed(main, text, 0.15)},
        {QStringLiteral("onaccent"), textOn(main)},
        {QStringLiteral("danger"), risk},
        {QStringLiteral("dangerground"), ground},
        {QStringLiteral("dangerhover"), mixed(ground, Qt::black, 0.15)},
        {QStringLiteral("ondanger"), textOn(ground)},
        {QStringLiteral("caution"), caution(palette)},
    };
}

QString styleSheetFor(const QPalette &palette)
{
    QString sheet = QString::fromUtf16(rules);
    const QHash<QString, QColor> colours = styleColours(palette);
    for (auto colour = colours.begin(); colour != colours.end(); ++colour)
        sheet.replace(u'@' + colour.key() + u'@', colour->name());
    return sheet.replace(QLatin1String("@tone@"), QLatin1String(isDark(palette) ? "light" : "dark"));
}

} // namespace expunge
