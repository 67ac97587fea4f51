// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace expunge;

// What a person can do with a run that has ended.
class TestAfterRun final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void problems_areGroupedByReason();
    void summary_isCopied();
    void folder_opensOnlyWhenThereIsOne();
    void newList_takesTheOffersBack();
    void retry_confirmsTheFailedOnly();
};

namespace {

void runWithProblems(MainWindow &window)
{
    makeUsable(window, uuidList(6));
    beginRun(window);
    window.applyOutcomes({outcomeOf(0, RowState::Deleted),
                          outcomeOf(1, RowState::Failed, QStringLiteral("<b>open</b> session")),
                          outcomeOf(2, RowState::Unknown, QStringLiteral("no answer")),
                          outcomeOf(3, RowState::Failed, QStringLiteral("<b>open</b> session")),
                          outcomeOf(4, RowState::Failed, QStringLiteral("no answer")),
                          outcomeOf(5, RowState::NotAttempted)});
    RowCounts counts;
    counts.add(RowState::Deleted);
    counts.add(RowState::Failed, 3);
    counts.add(RowState::Unknown);
    counts.add(RowState::NotAttempted);
    window.runFinished(summaryOf(counts));
}

} // namespace

void TestAfterRun::problems_areGroupedByReason()
{
    MainWindow window;
    QVERIFY(!part<QAction>(window, "showProblems")->isEnabled());
    runWithProblems(window);
    part<QAction>(window, "showProblems")->trigger();
    const auto *table = part<QTableWidget>(window, "problemsTable");
    QCOMPARE(table->rowCount(), 3); // the same words in another state are another problem
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("2"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Failed"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("<b>open</b> session"));
    QVERIFY(!table->item(0, 2)->toolTip().contains(QStringLiteral("<b>")));
}

void TestAfterRun::summary_isCopied()
{
    MainWindow window;
    runWithProblems(window);
    part<QAction>(window, "copySummary")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), QStringLiteral("Staging, Acme GmbH, api.open.cx, run 20260304-091200-3f9a2c"));
    QCOMPARE(lines.value(1), QStringLiteral("1 deleted · 3 failed · 1 unknown · 1 not attempted"));
    QVERIFY(lines.value(2).startsWith(QStringLiteral("Ended at ")));
    QCOMPARE(lines.value(3), QStringLiteral("2 × Failed: <b>open</b> session"));
}

void TestAfterRun::folder_opensOnlyWhenThereIsOne()
{
    MainWindow window;
    runWithProblems(window);
    QVERIFY(!part<QAction>(window, "openFolder")->isEnabled());
    window.resultsSaved(QStringLiteral("/tmp/results.csv"));
    QVERIFY(part<QAction>(window, "openFolder")->isEnabled());
}

void TestAfterRun::newList_takesTheOffersBack()
{
    MainWindow window;
    runWithProblems(window);
    window.setList(uuidList(2));
    QVERIFY(!part<QAction>(window, "showProblems")->isEnabled());
    QVERIFY(!part<QAction>(window, "copySummary")->isEnabled());
}

void TestAfterRun::retry_confirmsTheFailedOnly()
{
    MainWindow window;
    runWithProblems(window);
    QSignalSpy confirmed(&window, &MainWindow::deletionConfirmed);
    QCOMPARE(part<QPushButton>(window, "retryButton")->text(), QStringLiteral("Retry 3 failed, 1 unknown…"));
    press(window, "retryButton");
    auto *dialog = part<QDialog>(window, "confirmDialog");
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Delete 4 contacts"));
    QCOMPARE(part<QLabel>(*dialog, "confirmLeftOut")->text(),
             QStringLiteral("1 gone already, 1 not meant this time"));
    part<QLineEdit>(*dialog, "typedCount")->setText(QStringLiteral("4"));
    dialog->accept();
    QCOMPARE(confirmed.value(0).value(0).value<ConfirmedDeletion>().rows, (std::vector<int>{1, 2, 3, 4}));
}

EXPUNGE_TEST(TestAfterRun)
#include "tst_afterrun.moc"
