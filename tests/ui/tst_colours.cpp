// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/colours.h"
#include "ui/style/palettes.h"
#include "ui/style/stylesheet.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace expunge;

// Light, dark and high contrast.
class TestColours final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QApplication::setPalette(QPalette()); }
    void texts_canBeRead_data() { palettes(); }
    void texts_canBeRead();
    void states_canBeRead_data() { palettes(); }
    void states_canBeRead();
    void focus_canBeSeen_data() { palettes(); }
    void focus_canBeSeen();

private:
    static void palettes();
};

namespace {

QPalette paletteOf(const QByteArray &name)
{
    if (name == "light")
        return lightPalette();
    if (name == "dark")
        return darkPalette();
    if (name == "contrast")
        return highContrastPalette();
    QPalette own = QApplication::style()->standardPalette();
    own.setColor(QPalette::PlaceholderText, readableHints(own).color(QPalette::PlaceholderText));
    return own;
}

} // namespace

void TestColours::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    useEnglish();
}

void TestColours::palettes()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"light", "dark", "contrast", "Fusion's own"})
        QTest::newRow(name) << QByteArray(name);
}

void TestColours::texts_canBeRead()
{
    QFETCH(QByteArray, name);
    const QPalette palette = paletteOf(name);
    const QHash<QString, QColor> colours = styleColours(palette);
    const QList<QPair<QString, QStringList>> grounds{
        {QStringLiteral("text"),
         {QStringLiteral("window"), QStringLiteral("surface"), QStringLiteral("button"),
          QStringLiteral("hover"), QStringLiteral("pressed"), QStringLiteral("offer")}},
        {QStringLiteral("muted"),
         {QStringLiteral("window"), QStringLiteral("surface"), QStringLiteral("base")}},
        {QStringLiteral("basetext"),
         {QStringLiteral("base"), QStringLiteral("stripe"), QStringLiteral("selection")}},
        {QStringLiteral("onaccent"), {QStringLiteral("accent"), QStringLiteral("accenthover")}},
        {QStringLiteral("ondanger"), {QStringLiteral("dangerground"), QStringLiteral("dangerhover")}},
        {QStringLiteral("highlighttext"), {QStringLiteral("highlight")}},
        {QStringLiteral("danger"), {QStringLiteral("window"), QStringLiteral("surface")}},
        {QStringLiteral("caution"), {QStringLiteral("window"), QStringLiteral("surface")}},
        {QStringLiteral("accent"),
         {QStringLiteral("window"), QStringLiteral("surface")}}, // a box with the focus
    };
    QStringList faults;
    for (const auto &[text, others] : grounds) {
        for (const QString &ground : others) {
            QVERIFY2(colours.contains(text) && colours.contains(ground), qPrintable(text + u' ' + ground));
            const double ratio = contrast(colours[text], colours[ground]);
            if (ratio < 4.5)
                faults += QStringLiteral("%1 on %2: %3").arg(text, ground).arg(ratio);
        }
    }
    const QColor hint = palette.color(QPalette::PlaceholderText);
    if (contrast(mixed(colours[QStringLiteral("base")], hint, hint.alphaF()), colours[QStringLiteral("base")])
        < 4.5)
        faults += QStringLiteral("the hint in an empty field");
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestColours::states_canBeRead()
{
    QFETCH(QByteArray, name);
    const QPalette palette = paletteOf(name);
    for (const RowState state : allRowStates) {
        for (const auto ground : {QPalette::Base, QPalette::Window}) {
            const double ratio = contrast(stateColour(state, palette), palette.color(ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(nameOf(state)).arg(ratio)));
        }
    }
}

void TestColours::focus_canBeSeen()
{
    QFETCH(QByteArray, name);
    QApplication::setPalette(paletteOf(name));
    MainWindow window;
    makeUsable(window, mixedList());
    SettingsDialog settings({}, &window);
    settings.show();
    for (QWidget *place : {static_cast<QWidget *>(&window), static_cast<QWidget *>(&settings)}) {
        place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(place));
        QList<QWidget *> reachable = place->findChildren<QWidget *>();
        reachable.removeIf([place](const QWidget *widget) {
            return !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()
                || widget->window() != place || widget->focusProxy();
        });
        QVERIFY(reachable.size() >= 6);
        QWidget *other = reachable.last();
        for (QWidget *widget : std::as_const(reachable)) {
            const QRect around = QRect(widget->mapTo(place, QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
            other->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            const QImage without = place->grab(around).toImage();
            widget->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            QVERIFY2(widget->hasFocus() && place->grab(around).toImage() != without,
                     qPrintable(widget->objectName()));
            other = widget;
        }
    }
}

EXPUNGE_TEST(TestColours)
#include "tst_colours.moc"
