// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "sandbox/sandboxserver.h"
#include "scenario/person.h"
#include "support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

using namespace expunge;

// The main job by somebody who has no mouse: keys go only to where the focus is.
class TestKeyboardScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mainJob_needsNoMouse();
    void settings_openAndClose();
    void tab_goesRoundTheWindow();
};

namespace {

QString focused()
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return face ? face->text(QAccessible::Name) : QString();
}

void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *widget
        = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QVERIFY(widget);
    QTest::keyPress(widget, which, modifiers); // which may close the window that would get the release
    if (QApplication::focusWidget() == widget)
        QTest::keyRelease(widget, which, modifiers);
}

void write(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

// What a window manager does when a dialog closes.
void comeBackTo(QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

bool goTo(const QString &name)
{
    constexpr int mostStops = 40;
    for (int stop = 0; stop < mostStops && focused() != name; ++stop)
        key(Qt::Key_Tab);
    return focused() == name;
}

} // namespace

void TestKeyboardScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestKeyboardScenario::mainJob_needsNoMouse()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    QTRY_COMPARE(focused(), QStringLiteral("Contact IDs")); // the first step has the focus
    QStringList ids;
    for (const SandboxContact &contact : desktop.sandbox()->contacts().first(60))
        ids += contact.id;
    write(ids.join(u' '));
    key(Qt::Key_Return);
    QTRY_COMPARE(desktop.window().list()->sendableCount(), 60);
    QVERIFY(goTo(QStringLiteral("Contacts table")));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Space); // ticks the first row off
    QTRY_VERIFY(desktop.window().rows().isLeftOut(0));
    QVERIFY(goTo(QStringLiteral("Delete contacts")));
    key(Qt::Key_Space);
    QTRY_COMPARE(focused(), QStringLiteral("Typed count"));
    key(Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Typed count"));
    comeBackTo(desktop.window());
    QTRY_COMPARE(focused(), QStringLiteral("Delete contacts"));
    QCOMPARE(desktop.sandbox()->deletedCount(), 0);
    key(Qt::Key_Space);
    QTRY_COMPARE(focused(), QStringLiteral("Typed count"));
    write(QStringLiteral("59"));
    QVERIFY(goTo(QStringLiteral("Confirm deletion")));
    QTest::qWait(QApplication::doubleClickInterval() + 50); // a dialog that has just opened takes no key
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    key(Qt::Key_Space);
    QTRY_VERIFY(desktop.sandbox()->deletedCount() >= 3);
    comeBackTo(desktop.window());
    QVERIFY(goTo(QStringLiteral("Pause")));
    key(Qt::Key_Space);
    QTRY_COMPARE(focused(), QStringLiteral("Resume"));
    QVERIFY(goTo(QStringLiteral("Stop")));
    key(Qt::Key_Space);
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    QVERIFY(goTo(QStringLiteral("Save results")));
    QVERIFY(desktop.sandbox()->contains(ids[0])); // which was ticked off
}

void TestKeyboardScenario::settings_openAndClose()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(focused(), QStringLiteral("Language"));
    for (const char *name :
         {"Appearance", "Notify me when a run ends or waits for me",
          "Keep the computer awake while contacts are being deleted", "Cancel", "Save settings"}) {
        key(Qt::Key_Tab);
        QCOMPARE(focused(), QLatin1String(name));
    }
    key(Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Save settings"));
    comeBackTo(desktop.window());
    QTRY_COMPARE(focused(), QStringLiteral("Contact IDs"));
}

void TestKeyboardScenario::tab_goesRoundTheWindow()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window()));
    Person::addToList(desktop.sandbox()->contacts().first().id);
    QTRY_COMPARE(desktop.window().list()->size(), 1);
    QTRY_VERIFY(Person::canUse("Delete contacts")); // once it is known whose key it is
    QStringList stops;
    while (stops.size() < 60 && !stops.contains(focused())) {
        QVERIFY2(!focused().isEmpty(), qPrintable(stops.join(u'>')));
        stops += focused();
        key(Qt::Key_Tab);
    }
    QCOMPARE(focused(), stops.first()); // round, and no trap in it
    for (const char *name : {"Contact IDs", "Import file", "All", "Ready", "Filter", "Contacts table",
                             "Delete contacts", "Log", "Log level", "Profile"})
        QVERIFY2(stops.contains(QLatin1String(name)), name);
    // In the order of the work.
    QVERIFY(stops.indexOf(QStringLiteral("Contacts table"))
            < stops.indexOf(QStringLiteral("Delete contacts")));
}

EXPUNGE_TEST(TestKeyboardScenario)
#include "tst_keyboardscenario.moc"
