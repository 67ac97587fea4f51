// SPDX-License-Identifier: MIT
#include "crash/countingapi.h"
#include "run/history.h"
#include "settings/places.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace expunge;

// The real programs under the signals that a system sends.
class TestSignals final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void termination_endsTheDesktopProgramCleanly();
    void termination_endsTheCommandLineCleanly();
    void twentySecondsStandstill_breaksNothing();

private:
    void fill(int contacts);
    void startDeletion(QProcess &program, const QString &rate);
    static RunInfo onlyRun();

    CountingApi m_api;
    QTemporaryDir m_folder;
};

void TestSignals::init()
{
    m_api.lossPercent = 0;
    for (const RunInfo &run : History(runsFolder()).runs())
        QVERIFY(History(runsFolder()).forget(run.id).ok());
}

void TestSignals::fill(int contacts)
{
    QSet<QByteArray> ids;
    QByteArray csv = "id\n";
    for (int i = 0; i < contacts; ++i) {
        const QByteArray id = "3c90c3cc-0d44-4b50-8888-" + QByteArray::number(i).rightJustified(12, '0');
        ids.insert(id);
        csv += id + '\n';
    }
    m_api.fill(ids);
    QFile file(m_folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
}

void TestSignals::startDeletion(QProcess &program, const QString &rate)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENCX_API_KEY"), testKeyText());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(EXPUNGE_CLI),
                  {QStringLiteral("delete"), QStringLiteral("--csv"),
                   m_folder.filePath(QStringLiteral("list.csv")), QStringLiteral("--api-url"),
                   m_api.url().toString(), QStringLiteral("--rate"), rate, QStringLiteral("--yes")});
}

RunInfo TestSignals::onlyRun()
{
    const QList<RunInfo> runs = History(runsFolder()).runs();
    return runs.size() == 1 ? runs.first() : RunInfo();
}

void TestSignals::termination_endsTheDesktopProgramCleanly()
{
    QProcess program;
    program.start(QStringLiteral(EXPUNGE),
                  {QStringLiteral("--tour"), m_folder.filePath(QStringLiteral("tour"))});
    QByteArray said;
    while (!said.contains("Contacts are being deleted") && program.waitForReadyRead(30'000))
        said += program.readAllStandardOutput();
    QVERIFY2(said.contains("Contacts are being deleted"), said.constData());
    ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished(15'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const RunInfo run = onlyRun();
    QVERIFY(!run.isUnfinished());
    QCOMPARE(run.end, QStringLiteral("stopped"));
    QCOMPARE(run.counts[RowState::Unknown], 0);
    QVERIFY(run.counts[RowState::Deleted] > 0);
}

void TestSignals::termination_endsTheCommandLineCleanly()
{
    fill(60);
    QProcess program;
    startDeletion(program, QStringLiteral("20/1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_api.requests > 5, 10'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(program.exitCode(), 130);
    const RunInfo run = onlyRun();
    QCOMPARE(run.end, QStringLiteral("stopped"));
    QCOMPARE(run.counts[RowState::Deleted], m_api.deleted.size());
    QCOMPARE(run.counts[RowState::Deleted] + run.counts[RowState::NotAttempted], 60);
}

// As a laptop's lid: in the middle of requests, for longer than connections are kept.
void TestSignals::twentySecondsStandstill_breaksNothing()
{
    fill(60);
    QProcess program;
    startDeletion(program, QStringLiteral("20/1"));
    QTRY_VERIFY_WITH_TIMEOUT(m_api.requests > 25, 10'000);
    ::kill(static_cast<pid_t>(program.processId()), SIGSTOP);
    QTest::qWait(20'000);
    const int before = m_api.requests;
    ::kill(static_cast<pid_t>(program.processId()), SIGCONT);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QVERIFY(before < 60);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(m_api.deleted.size(), 60);
    QCOMPARE(onlyRun().counts[RowState::Deleted], 60);
}

EXPUNGE_TEST(TestSignals)
#include "tst_signals.moc"
