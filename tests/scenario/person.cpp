// SPDX-License-Identifier: MIT
#include "scenario/person.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace expunge {

QWidget *Person::find(const char *accessibleName)
{
    const QWidgetList widgets = QApplication::allWidgets();
    const auto found = std::ranges::find_if(widgets, [accessibleName](QWidget *widget) {
        // A label in front of a field bears the field's name, too, but is nothing to use.
        QAccessibleInterface *interface = widget->isVisible() && !qobject_cast<QLabel *>(widget)
            ? QAccessible::queryAccessibleInterface(widget)
            : nullptr;
        return interface && interface->text(QAccessible::Name) == QLatin1String(accessibleName);
    });
    return found == widgets.end() ? nullptr : *found;
}

bool Person::canUse(const char *accessibleName)
{
    const QWidget *widget = find(accessibleName);
    return widget && widget->isEnabled();
}

void Person::click(const char *accessibleName)
{
    QWidget *widget = find(accessibleName);
    QVERIFY2(widget && widget->isEnabled(), accessibleName);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Person::write(const char *accessibleName, const QString &text)
{
    QWidget *widget = find(accessibleName);
    QVERIFY2(widget && widget->isEnabled(), accessibleName);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void Person::press(const char *accessibleName, Qt::Key key)
{
    QWidget *widget = find(accessibleName);
    QVERIFY2(widget, accessibleName);
    QTest::keyPress(widget, key); // which may close the window that would get the release
}

void Person::addToList(const QString &text)
{
    write("Contact IDs", text);
    click("Add to list");
}

void Person::confirmDeletion(const QString &count, const QString &profileName)
{
    QTRY_VERIFY(canUse("Delete contacts"));
    click("Delete contacts");
    QTRY_VERIFY(find("Typed count"));
    QVERIFY(!canUse("Confirm deletion"));
    write("Typed count", count);
    if (!profileName.isEmpty()) {
        QVERIFY(!canUse("Confirm deletion"));
        write("Typed profile name", profileName);
    }
    QTRY_VERIFY(canUse("Confirm deletion"));
    QTest::qWait(QApplication::doubleClickInterval() + 50); // a dialog that has just opened takes no click
    click("Confirm deletion");
}

int Person::rowsShown(const Desktop &desktop, RowState state)
{
    int rows = 0;
    const MainWindow &window = desktop.window();
    for (int row = 0; row < window.list()->size(); ++row)
        rows += window.outcomeAt(row).state == state;
    return rows;
}

DesktopOptions started(const QStringList &arguments)
{
    return readDesktopOptions(arguments).value();
}

} // namespace expunge
