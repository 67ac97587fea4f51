// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/windowfixture.h"

#include "ui/contacts/rowtable.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>

using namespace expunge;

// Ticking off, removing, clearing, undoing: nothing that a person decided is lost on the way.
class TestListEditing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tickedOffRows_stayTickedOffWhenTheListGrows();
    void undo_bringsBackTicksToo();
    void undo_takesBackAnImport();
    void undo_bringsBackAClearedList();
    void undo_endsWithTheRun();
    void nothingChanges_whileAFileIsRead();
};

namespace {

void select(MainWindow &window, int place)
{
    part<QTableView>(window, "contactsTable")->selectRow(place);
}

void pressInTable(MainWindow &window, Qt::Key key)
{
    QTest::keyClick(part<QTableView>(window, "contactsTable"), key);
}

QAction *undo(MainWindow &window)
{
    return part<QAction>(window, "undoRemoval");
}

} // namespace

void TestListEditing::initTestCase()
{
    useEnglish();
    qRegisterMetaType<std::shared_ptr<const ContactList>>();
}

void TestListEditing::tickedOffRows_stayTickedOffWhenTheListGrows()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    select(window, 1);
    pressInTable(window, Qt::Key_Space);
    QVERIFY(window.rows().isLeftOut(1));
    window.setList(uuidList(5)); // an import has added two
    QVERIFY(window.rows().isLeftOut(1));
    QCOMPARE(window.rows().deletableCount(), 4);
    select(window, 0);
    pressInTable(window, Qt::Key_Delete);
    QVERIFY(window.rows().isLeftOut(0)); // where that contact is now
    QCOMPARE(window.rows().leftOutCount(), 1);
}

void TestListEditing::undo_bringsBackTicksToo()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    select(window, 1);
    pressInTable(window, Qt::Key_Space);
    pressInTable(window, Qt::Key_Delete);
    QCOMPARE(window.rows().leftOutCount(), 0);
    undo(window)->trigger();
    QCOMPARE(window.list()->size(), 3);
    QVERIFY(window.rows().isLeftOut(1));
    QCOMPARE(window.rows().deletableCount(), 2);
}

void TestListEditing::undo_takesBackAnImport()
{
    MainWindow window;
    const auto before = uuidList(3);
    makeUsable(window, before);
    QSignalSpy changed(&window, &MainWindow::listChanged);
    window.setList(uuidList(30));
    undo(window)->trigger();
    QCOMPARE(window.list(), before);
    QCOMPARE(changed.size(), 1);
    undo(window)->trigger();
    QVERIFY(window.list()->isEmpty());
    QVERIFY(!undo(window)->isEnabled());
}

void TestListEditing::undo_bringsBackAClearedList()
{
    MainWindow window;
    const auto whole = mixedList();
    makeUsable(window, whole);
    window.setList(std::make_shared<const ContactList>());
    QVERIFY(undo(window)->isEnabled());
    undo(window)->trigger();
    QCOMPARE(window.list(), whole);
}

void TestListEditing::undo_endsWithTheRun()
{
    MainWindow window;
    makeUsable(window, uuidList(2));
    startRun(window);
    QVERIFY(!undo(window)->isEnabled());
    window.applyOutcomes({outcomeOf(0, RowState::Deleted), outcomeOf(1, RowState::Deleted)});
    RowCounts counts;
    counts.add(RowState::Deleted, 2);
    window.runFinished(summaryOf(counts));
    QVERIFY(!undo(window)->isEnabled());
    window.setList(std::make_shared<const ContactList>());
    QVERIFY(!undo(window)->isEnabled()); // what is deleted does not come back as if it were there
}

void TestListEditing::nothingChanges_whileAFileIsRead()
{
    MainWindow window;
    makeUsable(window, uuidList(3));
    window.importStarted(QStringLiteral("x.csv"));
    QVERIFY(!undo(window)->isEnabled());
    select(window, 0);
    pressInTable(window, Qt::Key_Delete);
    QCOMPARE(window.list()->size(), 3);
    window.importFinished();
    pressInTable(window, Qt::Key_Delete);
    QCOMPARE(window.list()->size(), 2);
}

EXPUNGE_TEST(TestListEditing)
#include "tst_listediting.moc"
