// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace expunge;
using namespace std::chrono_literals;

// The window before, during and after a run, and when it is closed meanwhile.
class TestWindowRun final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useEnglish(); }
    void noKey_noDeletion();
    void chosenProfile_isOnlyAskedFor();
    void run_goesThroughTheWindow();
    void pause_becomesResume();
    void problems_areSaid_data();
    void problems_areSaid();
    void closingWhileRunning_asks();
    void closingAfterStop_waitsForTheEnd();
    void closingIdle_closes();
};

void TestWindowRun::noKey_noDeletion()
{
    MainWindow window;
    makeUsable(window, mixedList());
    auto *button = part<QPushButton>(window, "deleteContacts");
    QVERIFY(button->isEnabled());
    window.setKeyStatus({KeyStatus::Missing, {}, {}});
    QVERIFY(!button->isEnabled());
    QVERIFY(part<QLabel>(window, "runNote")->text().contains(QStringLiteral("key")));
    window.setKeyStatus({KeyStatus::Checking, {}, {}});
    QVERIFY(!button->isEnabled());
    window.setKeyStatus({KeyStatus::Sandbox, {}, {}});
    QVERIFY(button->isEnabled());
    window.importStarted(QStringLiteral("big.csv"));
    QVERIFY(!button->isEnabled());
    window.importFinished();
    QVERIFY(button->isEnabled());
}

void TestWindowRun::chosenProfile_isOnlyAskedFor()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy chosen(&window, &MainWindow::profileChosen);
    auto *combo = part<QComboBox>(window, "profile");
    QTest::keyClick(combo, Qt::Key_Down); // opens it, and changes nothing
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("sandbox"));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("Staging")));
    startRun(window);
    QVERIFY(!combo->isEnabled());
}

void TestWindowRun::run_goesThroughTheWindow()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    beginRun(window);
    QVERIFY(!part<QPushButton>(window, "deleteContacts")->isEnabled());
    QVERIFY(!part<QPlainTextEdit>(window, "contactIds")->isEnabled());
    RunProgress progress;
    progress.counts.add(RowState::Deleted);
    progress.counts.add(RowState::Left, 2);
    progress.perMinute = 98;
    progress.usedOfLimit = 61;
    progress.limit = 98;
    progress.timeLeft = 20min;
    window.setProgress(progress);
    window.applyOutcomes({outcomeOf(0, RowState::Deleted)});
    QCOMPARE(part<QLabel>(window, "runHeadline")->text(), QStringLiteral("1 of 3"));
    QCOMPARE(part<QLabel>(window, "runRate")->text(), QStringLiteral("98 per minute"));
    QVERIFY(
        part<QLabel>(window, "runTimeLeft")->text().startsWith(QStringLiteral("20 minutes left, ends at ")));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("33 %")));
    QTRY_COMPARE(part<QAbstractButton>(window, "deletedCounter")->accessibleDescription(),
                 QStringLiteral("1"));
    press(window, "stop");
    QCOMPARE(stop.size(), 1);
    window.applyOutcomes(
        {outcomeOf(1, RowState::NotAttempted), outcomeOf(3, RowState::Failed, QStringLiteral("no"))});
    RowCounts counts;
    for (const RowState state : {RowState::Deleted, RowState::NotAttempted, RowState::Failed})
        counts.add(state);
    window.runFinished(summaryOf(counts));
    QCOMPARE(part<QAbstractButton>(window, "failedCounter")->accessibleDescription(), QStringLiteral("1"));
    QCOMPARE(part<QLabel>(window, "runHeadline")->text(),
             QStringLiteral("1 deleted · 1 failed · 1 not attempted"));
    QVERIFY(!window.isRunning());
    QCOMPARE(window.outcomeAt(3).message, QStringLiteral("no"));
    QCOMPARE(window.outcomeAt(2).state, RowState::Rejected);
    QCOMPARE(part<QPushButton>(window, "deleteContacts")->text(), QStringLiteral("Delete 2 contacts…"));
    QVERIFY(part<QPushButton>(window, "saveResults")->isEnabled());
}

void TestWindowRun::pause_becomesResume()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy pause(&window, &MainWindow::pauseRequested);
    QSignalSpy resume(&window, &MainWindow::resumeRequested);
    QVERIFY(!part<QPushButton>(window, "pause")->isEnabled());
    startRun(window);
    press(window, "pause");
    QCOMPARE(pause.size(), 1);
    RunProgress progress;
    progress.phase = RunPhase::Paused;
    progress.pause = PauseCause::User;
    window.setProgress(progress);
    QCOMPARE(part<QPushButton>(window, "pause")->text(), QStringLiteral("Resume"));
    press(window, "pause");
    QCOMPARE(resume.size(), 1);
    progress.phase = RunPhase::Stopping;
    window.setProgress(progress);
    QVERIFY(!part<QPushButton>(window, "pause")->isEnabled());
    QVERIFY(!part<QPushButton>(window, "stop")->isEnabled());
}

void TestWindowRun::problems_areSaid_data()
{
    QTest::addColumn<RunProgress>("progress");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, RunPhase phase, WaitReason wait, PauseCause cause,
                        const QString &text, const QString &sentence = {}) {
        RunProgress progress;
        progress.phase = phase;
        progress.waiting = wait;
        progress.pause = cause;
        progress.sentence = sentence;
        progress.waitingSince = QDateTime::currentDateTimeUtc();
        QTest::newRow(name) << progress << text;
    };
    using P = RunPhase;
    row("limit", P::Running, WaitReason::LimitReached, PauseCause::None, QStringLiteral("limit is reached"));
    row("retry", P::Running, WaitReason::Retry, PauseCause::None, QStringLiteral("another try"));
    row("unreachable", P::Running, WaitReason::Unreachable, PauseCause::None,
        QStringLiteral("not been reachable since"));
    row("user", P::Paused, WaitReason::None, PauseCause::User, QStringLiteral("Nothing is sent"));
    row("key", P::Paused, WaitReason::None, PauseCause::KeyRefused, QStringLiteral("refuses the key"));
    row("none exists", P::Paused, WaitReason::None, PauseCause::NothingExists,
        QStringLiteral("right organisation"));
    row("stopping", P::Stopping, WaitReason::None, PauseCause::None, QStringLiteral("last answers"));
    row("the engine's own words", P::Paused, WaitReason::None, PauseCause::KeyRefused,
        QStringLiteral("<i>401</i>"), QStringLiteral("<i>401</i>"));
}

void TestWindowRun::problems_areSaid()
{
    QFETCH(RunProgress, progress);
    QFETCH(QString, part);
    MainWindow window;
    makeUsable(window, mixedList());
    startRun(window);
    window.setProgress(progress);
    const auto *note = expunge::part<QLabel>(window, "runNote");
    QVERIFY2(note->text().contains(part), qPrintable(note->text()));
    QCOMPARE(note->textFormat(), Qt::PlainText);
}

void TestWindowRun::closingWhileRunning_asks()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    startRun(window);
    QVERIFY(!window.close());
    QVERIFY(!window.close()); // asked only once
    QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
    QVERIFY(part<QPushButton>(window, "keepRunning")->isDefault());
    QTest::keyClick(part<QMessageBox>(window, "stopAndCloseBox"), Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QCOMPARE(stop.size(), 0);
}

void TestWindowRun::closingAfterStop_waitsForTheEnd()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QSignalSpy stop(&window, &MainWindow::stopRequested);
    startRun(window);
    window.close();
    press(window, "stopAndClose");
    QCOMPARE(stop.size(), 1);
    QVERIFY(window.isVisible()); // the last answers are awaited
    window.runFinished(summaryOf({}));
    QVERIFY(!window.isVisible());
}

void TestWindowRun::closingIdle_closes()
{
    MainWindow window;
    makeUsable(window, mixedList());
    QVERIFY(window.close());
    QVERIFY(window.findChildren<QMessageBox *>().isEmpty());
}

EXPUNGE_TEST(TestWindowRun)
#include "tst_windowrun.moc"
