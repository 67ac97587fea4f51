// SPDX-License-Identifier: MIT
#include "base/utctime.h"
#include "support/testprogram.h"
#include "ui/log/logdock.h"
#include "ui/log/logmodel.h"
#include "ui/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace expunge;

class TestLogPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void manyRecords_onlyTheNewestStay();
    void filter_appliesToOldAndNewRecords();
    void filterAndBound_workTogether();
    void search_findsStatusAndContact();
    void follow_keepsTheNewestInSight();
    void copy_takesTheSelectionOrEverything();
    void clear_emptiesThePane();
};

namespace {

LogRecord record(LogLevel level, const QString &text, int status = 0)
{
    return {utcTime(QDate(2026, 3, 4), QTime(9, 12)), level, QStringLiteral("legacy-1"), status, text};
}

QList<LogRecord> numbered(int first, int count, LogLevel level = LogLevel::Info)
{
    QList<LogRecord> records;
    for (int i = first; i < first + count; ++i)
        records.append(record(level, QStringLiteral("event %1").arg(i)));
    return records;
}

QString textAt(const LogModel &model, int row)
{
    return model.index(row, LogModel::Text).data().toString();
}

} // namespace

void TestLogPane::manyRecords_onlyTheNewestStay()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(numbered(0, LogModel::mostRecords - 5));
    model.add(numbered(LogModel::mostRecords - 5, 10));
    QCOMPARE(model.recordCount(), LogModel::mostRecords);
    QCOMPARE(model.rowCount(), LogModel::mostRecords);
    QCOMPARE(textAt(model, 0), QStringLiteral("event 5"));
    model.add(numbered(0, 3 * LogModel::mostRecords));
    QCOMPARE(model.recordCount(), LogModel::mostRecords);
    QCOMPARE(textAt(model, 0), QStringLiteral("event %1").arg(2 * LogModel::mostRecords));
}

void TestLogPane::filter_appliesToOldAndNewRecords()
{
    LogDock dock;
    dock.add({record(LogLevel::Info, QStringLiteral("a")), record(LogLevel::Error, QStringLiteral("b"))});
    auto *level = part<QComboBox>(dock, "logLevel");
    level->setCurrentIndex(level->findText(QStringLiteral("Errors")));
    QCOMPARE(dock.model()->rowCount(), 1);
    dock.add({record(LogLevel::Warning, QStringLiteral("c")), record(LogLevel::Error, QStringLiteral("d"))});
    QCOMPARE(dock.model()->rowCount(), 2);
    QCOMPARE(textAt(*dock.model(), 1), QStringLiteral("d"));
    level->setCurrentIndex(0);
    QCOMPARE(dock.model()->rowCount(), 4);
}

void TestLogPane::filterAndBound_workTogether()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLowestLevel(LogLevel::Error);
    model.add({record(LogLevel::Error, QStringLiteral("oldest"))});
    model.add(numbered(0, LogModel::mostRecords - 1));
    model.add({record(LogLevel::Error, QStringLiteral("newest"))});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(textAt(model, 0), QStringLiteral("newest"));
}

void TestLogPane::search_findsStatusAndContact()
{
    LogDock dock;
    dock.add({record(LogLevel::Info, QStringLiteral("fine")),
              record(LogLevel::Error, QStringLiteral("refused"), 422)});
    auto *search = part<QLineEdit>(dock, "logSearch");
    search->setText(QStringLiteral("422"));
    QCOMPARE(dock.model()->rowCount(), 1);
    search->setText(QStringLiteral("LEGACY"));
    QCOMPARE(dock.model()->rowCount(), 2);
    search->setText(QStringLiteral("nothing like this"));
    QCOMPARE(dock.model()->rowCount(), 0);
}

void TestLogPane::follow_keepsTheNewestInSight()
{
    LogDock dock;
    dock.show();
    dock.resize(900, 200);
    dock.add(numbered(0, 500));
    const QScrollBar *bar = part<QTableView>(dock, "log")->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    dock.add(numbered(500, 1));
    QTRY_COMPARE(bar->value(), bar->maximum());
    part<QCheckBox>(dock, "followLog")->setChecked(false);
    dock.add(numbered(501, 100));
    QTRY_VERIFY(bar->value() < bar->maximum());
}

void TestLogPane::copy_takesTheSelectionOrEverything()
{
    LogDock dock;
    dock.add({record(LogLevel::Info, QStringLiteral("fine")),
              record(LogLevel::Error, QStringLiteral("<b>x</b>"), 422)});
    press(dock, "copyLog");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("2026-03-04T09:12:00Z\tInfo\tlegacy-1\t\tfine\n"
                            "2026-03-04T09:12:00Z\tError\tlegacy-1\t422\t<b>x</b>\n"));
    part<QTableView>(dock, "log")->selectRow(0);
    press(dock, "copyLog");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("2026-03-04T09:12:00Z\tInfo\tlegacy-1\t\tfine\n"));
}

void TestLogPane::clear_emptiesThePane()
{
    LogDock dock;
    dock.add(numbered(0, 20));
    press(dock, "clearLog");
    QCOMPARE(dock.model()->rowCount(), 0);
    dock.add(numbered(20, 1));
    QCOMPARE(textAt(*dock.model(), 0), QStringLiteral("event 20"));
}

EXPUNGE_TEST(TestLogPane)
#include "tst_logpane.moc"
