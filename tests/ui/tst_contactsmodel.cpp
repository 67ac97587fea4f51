// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/contacts/contactsmodel.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

using namespace expunge;

class TestContactsModel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void list_isShown();
    void outcomes_areShownInOneSignalPerRange();
    void outcomes_ofRowsOutsideTheList_changeNothing();
    void tickedOff_isNotDeletable();
    void goneAndRejected_areNeverDeletable();
    void stateFilter_takesInNewMatchesAndKeepsTheRestStill();
    void textFilter_findsAcrossSlices();
    void clearedFilter_endsTheSearch();
    void counts_alwaysAddUpToTheList();
    void message_isNoMarkup();
};

namespace {

QString cell(const ContactsModel &model, int place, ContactsModel::Column column)
{
    return model.index(place, column).data().toString();
}

} // namespace

void TestContactsModel::list_isShown()
{
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(mixedList());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 1, ContactsModel::State), QStringLiteral("Warning"));
    QCOMPARE(cell(model, 1, ContactsModel::Contact), QStringLiteral("legacy-4711"));
    QCOMPARE(cell(model, 1, ContactsModel::Source), QStringLiteral("list.csv, row 3"));
    QVERIFY(!cell(model, 2, ContactsModel::Message).isEmpty());
    QCOMPARE(model.rows().deletableRows(), (std::vector<int>{0, 1, 3}));
}

void TestContactsModel::outcomes_areShownInOneSignalPerRange()
{
    ContactsModel model;
    model.setList(uuidList(1000));
    model.startRun(model.rows().deletableRows());
    QSignalSpy changed(&model, &ContactsModel::dataChanged);
    RowOutcomes outcomes;
    for (int row = 10; row < 30; ++row)
        outcomes.append(outcomeOf(row, RowState::Deleted));
    outcomes.append(outcomeOf(500, RowState::Failed, QStringLiteral("no")));
    model.applyOutcomes(outcomes);
    model.applyOutcomes({outcomeOf(29, RowState::Deleted)});
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 10);
    QCOMPARE(changed[0][1].toModelIndex().row(), 29);
    QCOMPARE(changed[1][0].toModelIndex().row(), 500);
    QCOMPARE(cell(model, 500, ContactsModel::Message), QStringLiteral("no"));
    QCOMPARE(cell(model, 500, ContactsModel::Tries), QStringLiteral("1"));
    QCOMPARE(model.rows().outcome(500).finishedAt, outcomes.last().finishedAt);
}

void TestContactsModel::outcomes_ofRowsOutsideTheList_changeNothing()
{
    ContactsModel model;
    model.setList(uuidList(3));
    model.startRun({0, 1, 2});
    model.applyOutcomes({outcomeOf(-1, RowState::Deleted), outcomeOf(3, RowState::Deleted)});
    model.flush();
    QCOMPARE(model.rows().counts()[RowState::Left], 3);
}

void TestContactsModel::tickedOff_isNotDeletable()
{
    ContactsModel model;
    model.setList(mixedList());
    QVERIFY(model.setData(model.index(0, ContactsModel::Include), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.rows().deletableRows(), (std::vector<int>{1, 3}));
    QCOMPARE(model.rows().deletableCount(), 2);
    model.setLeftOut({0, 2}, false); // row 2 is rejected: it can be neither in nor out
    QCOMPARE(model.rows().deletableCount(), 3);
    model.setLocked(true);
    QVERIFY(!model.setData(model.index(0, ContactsModel::Include), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.rows().deletableCount(), 3);
}

void TestContactsModel::goneAndRejected_areNeverDeletable()
{
    ContactsModel model;
    model.setList(uuidList(6));
    model.startRun(model.rows().deletableRows());
    model.applyOutcomes({outcomeOf(0, RowState::Deleted), outcomeOf(1, RowState::AlreadyGone),
                         outcomeOf(2, RowState::GoneUnconfirmed), outcomeOf(3, RowState::Failed),
                         outcomeOf(4, RowState::Unknown), outcomeOf(5, RowState::NotAttempted)});
    QCOMPARE(model.rows().deletableRows(), (std::vector<int>{3, 4, 5}));
    QCOMPARE(model.rows().deletableCount(), 3);
}

void TestContactsModel::stateFilter_takesInNewMatchesAndKeepsTheRestStill()
{
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(uuidList(10));
    model.startRun(model.rows().deletableRows());
    model.applyOutcomes({outcomeOf(4, RowState::Failed), outcomeOf(7, RowState::Failed)});
    model.flush();
    model.setStateFilter({RowState::Failed});
    QCOMPARE(model.rowCount(), 2);
    model.applyOutcomes({outcomeOf(5, RowState::Failed), outcomeOf(4, RowState::Deleted)});
    model.flush();
    QCOMPARE(model.rowCount(), 3); // 4 is no failure any more, but nothing jumps
    QCOMPARE(model.rowAt(1), 5);
    model.refilter();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowAt(0), 5);
}

void TestContactsModel::textFilter_findsAcrossSlices()
{
    ContactsModel model;
    model.setList(uuidList(100'000));
    QSignalSpy finished(&model, &ContactsModel::searchFinished);
    model.setTextFilter(QStringLiteral("0001869F")); // the last row, in upper case
    QVERIFY(model.isSearching()); // the window is not kept waiting
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowAt(0), 99'999);
}

void TestContactsModel::clearedFilter_endsTheSearch()
{
    ContactsModel model;
    model.setList(uuidList(100'000));
    model.setTextFilter(QStringLiteral("3c90"));
    model.setTextFilter({});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 100'000);
    QTest::qWait(0);
    QCOMPARE(model.rowCount(), 100'000);
}

void TestContactsModel::counts_alwaysAddUpToTheList()
{
    ContactsModel model;
    model.setList(mixedList());
    model.startRun(model.rows().deletableRows());
    QCOMPARE(model.rows().counts().total(), 4);
    model.applyOutcomes({outcomeOf(0, RowState::Sending), outcomeOf(0, RowState::Deleted),
                         outcomeOf(0, RowState::Deleted), outcomeOf(1, RowState::Unknown)});
    QCOMPARE(model.rows().counts().total(), 4);
    QCOMPARE(model.rows().counts()[RowState::Deleted], 1);
    QCOMPARE(model.rows().counts()[RowState::Unknown], 1);
    QCOMPARE(model.rows().counts()[RowState::Rejected], 1);
    QCOMPARE(model.rows().counts()[RowState::Left], 1);
}

void TestContactsModel::message_isNoMarkup()
{
    ContactsModel model;
    model.setList(uuidList(1));
    const QString html = QStringLiteral("<img src=x> <b>bold</b> & more");
    model.startRun({0});
    model.applyOutcomes({outcomeOf(0, RowState::Failed, html)});
    QCOMPARE(cell(model, 0, ContactsModel::Message), html);
    const QString tip = model.index(0, ContactsModel::Message).data(Qt::ToolTipRole).toString();
    QVERIFY(Qt::mightBeRichText(tip)); // so the format is not guessed from the message
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;bold")));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
}

EXPUNGE_TEST(TestContactsModel)
#include "tst_contactsmodel.moc"
