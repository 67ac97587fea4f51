// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace expunge;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accessibleNames_areThere_data();
    void accessibleNames_areThere();
    void emptyWindow_saysHowToBegin();
    void sandbox_offersTheSampleList();
    void typing_addsToTheList();
    void longPaste_goesStraightToTheList();
    void droppedFiles_areChosen();
    void counters_filterTheTable();
    void removedRows_leaveTheList();
    void removedRows_comeBack();
    void millionRows_areShownAtOnce();
    void importResult_isPlainText();
};

namespace {

// Whether the window would take it, and only as a copy although the other program proposes a move.
template <typename Event> bool takes(MainWindow &window, const QMimeData &what)
{
    Event event(QPoint(400, 300), Qt::CopyAction | Qt::MoveAction, &what, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    event.ignore();
    QApplication::sendEvent(&window, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

int shownRows(MainWindow &window)
{
    return part<QTableView>(window, "contactsTable")->model()->rowCount();
}

} // namespace

void TestMainWindow::initTestCase()
{
    useEnglish();
    qRegisterMetaType<std::shared_ptr<const ContactList>>();
}

void TestMainWindow::accessibleNames_areThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    const auto row = [](const char *name, QAccessible::Role role) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(role);
    };
    row("Contact IDs", QAccessible::EditableText);
    row("Add to list", QAccessible::Button);
    row("Import file", QAccessible::Button);
    row("Contacts table", QAccessible::Table);
    row("Delete contacts", QAccessible::Button);
    row("Pause", QAccessible::Button);
    row("Stop", QAccessible::Button);
    row("Save results", QAccessible::Button);
    row("Log", QAccessible::Table);
    row("Profile", QAccessible::ComboBox);
    row("Filter", QAccessible::EditableText);
    row("Ready", QAccessible::CheckBox);
    row("Warning", QAccessible::CheckBox);
    row("Rejected", QAccessible::CheckBox);
}

void TestMainWindow::accessibleNames_areThere()
{
    QFETCH(QString, name);
    QFETCH(int, role);
    MainWindow window;
    makeUsable(window, mixedList());
    int found = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name) == name && int(face->role()) == role) {
            ++found;
            QVERIFY(widget->isVisible());
        }
    }
    QCOMPARE(found, 1);
}

void TestMainWindow::emptyWindow_saysHowToBegin()
{
    MainWindow window;
    makeUsable(window, std::make_shared<ContactList>());
    QVERIFY(!part<QTableView>(window, "contactsTable")->isVisible());
    QSignalSpy entered(&window, &MainWindow::textEntered);
    QGuiApplication::clipboard()->setText(QStringLiteral("legacy-1"));
    press(window, "emptyPaste");
    QCOMPARE(entered.size(), 1);
    QSignalSpy chosen(&window, &MainWindow::profileChosen);
    press(window, "emptySandbox");
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("sandbox"));
    QVERIFY(!part<QPushButton>(window, "deleteContacts")->isEnabled());
    window.setList(mixedList());
    QVERIFY(part<QTableView>(window, "contactsTable")->isVisible());
}

void TestMainWindow::sandbox_offersTheSampleList()
{
    MainWindow window;
    makeUsable(window, std::make_shared<ContactList>());
    QVERIFY(!part<QPushButton>(window, "emptySample")->isVisible());
    window.setProfiles({exampleProfile(), sandboxProfile()}, sandboxProfile().id);
    QSignalSpy chosen(&window, &MainWindow::filesChosen);
    press(window, "emptySample");
    QCOMPARE(chosen.value(0).value(0).toStringList(), QStringList(QStringLiteral(":/samples/contacts.csv")));
    QVERIFY(!part<QPushButton>(window, "emptySandbox")->isVisible());
}

void TestMainWindow::typing_addsToTheList()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy entered(&window, &MainWindow::textEntered);
    auto *field = part<QPlainTextEdit>(window, "contactIds");
    auto *add = part<QPushButton>(window, "addToList");
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(field, QStringLiteral("legacy-1"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, QStringLiteral("legacy-2"));
    press(window, "addToList");
    QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("legacy-1\nlegacy-2"));
    QVERIFY(field->toPlainText().isEmpty());
    QTest::keyClicks(field, QStringLiteral("legacy-3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.value(1).value(0).toString(), QStringLiteral("legacy-3"));
    QTest::keyClick(field, Qt::Key_Return); // nothing in the field
    QCOMPARE(entered.size(), 2);
}

void TestMainWindow::longPaste_goesStraightToTheList()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy entered(&window, &MainWindow::textEntered);
    const QString text = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a\n").repeated(20'000);
    QGuiApplication::clipboard()->setText(text);
    auto *field = part<QPlainTextEdit>(window, "contactIds");
    field->paste();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered[0][0].toString(), text);
    QVERIFY(field->toPlainText().isEmpty());
}

void TestMainWindow::droppedFiles_areChosen()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy chosen(&window, &MainWindow::filesChosen);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.csv")),
                   QUrl(QStringLiteral("https://example.com/b.csv"))});
    QVERIFY(takes<QDragEnterEvent>(window, files));
    QVERIFY(takes<QDragMoveEvent>(window, files));
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toStringList(), QStringList(QStringLiteral("/tmp/a.csv")));
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    startRun(window);
    QVERIFY(!takes<QDragEnterEvent>(window, files));
}

void TestMainWindow::counters_filterTheTable()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QCOMPARE(shownRows(window), 4);
    QTRY_COMPARE(part<QAbstractButton>(window, "readyCounter")->accessibleDescription(), QStringLiteral("2"));
    press(window, "readyCounter");
    QCOMPARE(shownRows(window), 2);
    press(window, "rejectedCounter");
    QCOMPARE(shownRows(window), 1);
    QVERIFY(!part<QAbstractButton>(window, "readyCounter")->isChecked());
    press(window, "rejectedCounter"); // once more: off
    QCOMPARE(shownRows(window), 4);
    QVERIFY(part<QAbstractButton>(window, "allCounter")->isChecked());
    QTest::keyClicks(part<QWidget>(window, "filter"), QStringLiteral("LEGACY"));
    QTRY_COMPARE(shownRows(window), 1);
    press(window, "readyCounter");
    QCOMPARE(shownRows(window), 0);
}

void TestMainWindow::removedRows_leaveTheList()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy changed(&window, &MainWindow::listChanged);
    auto *table = part<QTableView>(window, "contactsTable");
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(window.list()->size(), 3);
    QCOMPARE(window.list()->textAt(1), QStringLiteral("1.2E+15"));
    startRun(window);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(window.list()->size(), 3);
}

void TestMainWindow::removedRows_comeBack()
{
    MainWindow window;
    const auto whole = mixedList();
    makeUsable(window, whole);
    auto *undo = part<QAction>(window, "undoRemoval");
    QSignalSpy changed(&window, &MainWindow::listChanged);
    auto *table = part<QTableView>(window, "contactsTable");
    for (int i = 0; i < 2; ++i) {
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Delete);
        window.setList(window.list()); // as whoever keeps the list answers
    }
    QCOMPARE(window.list()->size(), 2);
    undo->trigger();
    QCOMPARE(window.list()->size(), 3);
    undo->trigger();
    QCOMPARE(window.list(), whole); // in its old order
    QCOMPARE(changed.size(), 4);
}

void TestMainWindow::millionRows_areShownAtOnce()
{
    const auto list = uuidList(1'000'000);
    MainWindow window;
    makeUsable(window, mixedList());
    QElapsedTimer timer;
    timer.start();
    window.setList(list);
    window.repaint();
    const auto shown = timer.restart();
    QTRY_COMPARE(shownRows(window), 1'000'000); // slice by slice
    beginRun(window);
    const auto started = timer.restart();
    RowOutcomes outcomes;
    for (int row = 0; row < 1'000'000; row += 50)
        outcomes.append(outcomeOf(row, RowState::Deleted));
    timer.restart();
    window.applyOutcomes(outcomes);
    QApplication::processEvents();
    const auto applied = timer.restart();
    qInfo("1,000,000 rows: shown in %lld ms, run started in %lld ms, 20,000 scattered outcomes in %lld ms",
          shown, started, applied);
    // A proxy, a tree or a layout per row would take seconds; the figures themselves depend on the machine.
    QVERIFY(part<QTableView>(window, "contactsTable")->verticalHeader());
    QTRY_COMPARE(part<QAbstractButton>(window, "deletedCounter")->accessibleDescription(),
                 QStringLiteral("20,000"));
}

void TestMainWindow::importResult_isPlainText()
{
    MainWindow window;
    makeUsable(window, mixedList());
    window.showImportResult(QStringLiteral("<b>evil</b>.csv could not be read."), true);
    const auto *note = part<QLabel>(window, "importResult");
    QCOMPARE(note->textFormat(), Qt::PlainText);
    QVERIFY(note->text().startsWith(QStringLiteral("<b>evil</b>")));
}

EXPUNGE_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
