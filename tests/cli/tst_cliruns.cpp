// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace expunge;

// Runs of the past: looked at, written as CSV, gone on with, forgotten.
class TestCliRuns final : public QObject
{
    Q_OBJECT

private slots:
    void cappedRun_isGoneOnWith();
    void killedRun_losesNothing();
    void runEndedAtOnce_isRightInTheJournal();
    void runInProgress_keepsOthersOut();
    void resume_needsItsConfirmation_data();
    void resume_needsItsConfirmation();
    void resume_staysWhereTheRunWasBegun();
    void nothingLeft_isSaid();
    void unknownRun_isBadUsage_data();
    void unknownRun_isBadUsage();
    void export_needsAFile();
    void forget_removesTheJournal();
    void damagedJournal_isSaid();

private:
    static QString latest() { return runCli({"runs"}).out.section('\t', 0, 0); }
    static QString shown(const QString &what)
    {
        const QStringList lines = runCli({"show"}).out.split('\n').filter(what + ' ');
        return lines.value(0).section(' ', 1);
    }
};

namespace {

QStringList deletionOf(int contacts, const FaultServer &server)
{
    return QStringList{"delete"} + cliContacts(contacts)
        + QStringList{"--yes", "--api-url", server.url().toString()};
}

} // namespace

void TestCliRuns::cappedRun_isGoneOnWith()
{
    FaultServer server(confirming());
    const CliRun capped = runCli(deletionOf(6, server) + QStringList{"--max-delete", "2"});
    QVERIFY2(capped.exitCode == 5 && capped.out.contains("deleted 2\n"), capped.about());
    const QString id = latest();
    const QString hint = "expunge-cli resume " + id + " --yes";
    QVERIFY2(capped.err.contains(hint + '\n'), capped.about());
    const CliRun told = runCli({"show"});
    QVERIFY2(told.out.contains("end cap_reached\n") && told.err.contains(hint + '\n'), told.about());

    // As the message says, word for word: the run knows its address.
    const CliRun again = runCli({"resume", id, "--yes"});
    QVERIFY2(again.exitCode == 0 && again.out.contains("deleted 6\n"), again.about());
    QStringList sent = deletedAt(server);
    sent.sort();
    QCOMPARE(sent, cliContacts(6));
    QCOMPARE(shown("resumes"), "1");
    QCOMPARE(shown("end"), "completed");

    const QTemporaryDir folder;
    const QString path = folder.filePath("all.csv");
    QCOMPARE(runCli({"export", "--results", path}).exitCode, 0);
    QCOMPARE(readFile(path).count(",deleted,204,"), 6);
}

void TestCliRuns::killedRun_losesNothing()
{
    // The first four are carried out, but their answers never arrive.
    bool alive = true;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &request, int) {
        if (alive)
            return;
        const bool was = QByteArrayList{"1", "2", "3", "4"}.contains(request.target.right(1));
        FaultServer::respond(socket, was ? 404 : 204, R"({"message":"Contact not found"})");
    }));
    CliProcess process;
    process.start(deletionOf(9, server));
    QTRY_COMPARE(deletedAt(server).size(), 4);
    process.signal(SIGKILL);
    QVERIFY(process.waitForEnd());
    alive = false;
    QCOMPARE(shown("end"), "unfinished");
    QCOMPARE(shown("sending"), "4");
    QCOMPARE(shown("left"), "5");
    QVERIFY(runCli({"runs"}).out.startsWith(latest() + "\tunfinished\t127.0.0.1:"));

    const CliRun again = runCli({"resume", "--yes"});
    QVERIFY2(again.exitCode == 0, again.about());
    QVERIFY2(again.out.contains("deleted 5\nalready_gone 0\ngone_unconfirmed 4\n"), again.about());
    QCOMPARE(deletedAt(server).size(), 4 + 9);
}

void TestCliRuns::runEndedAtOnce_isRightInTheJournal()
{
    FaultServer server(deletions([](QTcpSocket &, const HttpRequest &, int) {}));
    CliProcess process;
    process.start(deletionOf(9, server));
    QTRY_COMPARE(deletedAt(server).size(), 4);
    process.signal(SIGINT);
    QTRY_VERIFY(process.err().contains("Stopping"));
    process.signal(SIGINT);
    QVERIFY(process.waitForEnd());
    QCOMPARE(shown("sending"), "4");
    QCOMPARE(shown("left"), "5");
    QCOMPARE(runCli({"forget", latest()}).exitCode, 0);
}

void TestCliRuns::runInProgress_keepsOthersOut()
{
    QList<QTcpSocket *> held;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held += &socket; }));
    CliProcess process;
    process.start(deletionOf(2, server));
    QTRY_COMPARE(held.size(), 2);
    const CliRun second = runCli(deletionOf(1, server));
    QVERIFY2(second.exitCode == 7 && second.err.contains("expunge-cli"), second.about());
    const CliRun resumed = runCli({"resume", "--yes"});
    QVERIFY2(resumed.exitCode == 7, resumed.about());
    const CliRun forgotten = runCli({"forget", latest()});
    QVERIFY2(forgotten.exitCode == 7, forgotten.about());
    QCOMPARE(deletedAt(server).size(), 2);
    for (QTcpSocket *socket : std::as_const(held))
        FaultServer::respond(*socket, 204);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliRuns::resume_needsItsConfirmation_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("none") << QStringList{} << 2;
    QTest::newRow("another number") << QStringList{"--confirm-count", "6"} << 2;
    QTest::newRow("what is left") << QStringList{"--confirm-count", "4"} << 0;
    QTest::newRow("a name") << QStringList{"--yes", "--profile-confirm", "Production"} << 2;
    QTest::newRow("results without a place") << QStringList{"--yes", "--results", "/nowhere/r.csv"} << 2;
    QTest::newRow("two runs") << QStringList{"--yes", "a", "b"} << 2;
}

void TestCliRuns::resume_needsItsConfirmation()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    FaultServer server(confirming());
    QCOMPARE(runCli(deletionOf(6, server) + QStringList{"--max-delete", "2"}).exitCode, 5);
    const CliRun run = runCli(QStringList{"resume"} + options);
    QVERIFY2(run.exitCode == exitCode, run.about());
    QCOMPARE(deletedAt(server).size(), exitCode == 0 ? 6 : 2);
}

void TestCliRuns::resume_staysWhereTheRunWasBegun()
{
    FaultServer server(confirming());
    FaultServer other(confirming());
    QCOMPARE(runCli({"profile", "add", "Here", "--api-url", server.url().toString()}).exitCode, 0);
    QCOMPARE(runCli(QStringList{"delete", "--profile", "here"} + cliContacts(3)
                    + QStringList{"--yes", "--max-delete", "1"})
                 .exitCode,
             5);
    const CliRun elsewhere = runCli({"resume", "--yes", "--api-url", other.url().toString()});
    QVERIFY2(elsewhere.exitCode == 2 && elsewhere.err.contains("was begun on"), elsewhere.about());
    QCOMPARE(other.connections, 0);
    // Neither the environment nor another address of the profile leads it astray.
    QCOMPARE(runCli({"profile", "edit", "here", "--api-url", other.url().toString()}).exitCode, 0);
    const CliRun moved = runCli({"resume", "--yes"}, other.url());
    QVERIFY2(moved.exitCode == 2, moved.about());
    QCOMPARE(other.connections, 0);
    QCOMPARE(runCli({"profile", "remove", "here"}).exitCode, 0);
    const CliRun gone = runCli({"resume", "--yes"}, other.url());
    QVERIFY2(gone.exitCode == 2, gone.about());
    const CliRun right = runCli({"resume", "--yes", "--api-url", server.url().toString()});
    QVERIFY2(right.exitCode == 0, right.about());
    QCOMPARE(deletedAt(server).size(), 3);
}

void TestCliRuns::nothingLeft_isSaid()
{
    FaultServer server(confirming());
    QCOMPARE(runCli(deletionOf(1, server)).exitCode, 0);
    const CliRun again = runCli({"resume", "--yes"});
    QVERIFY2(again.exitCode == 0 && again.err.contains("Nothing is left to do"), again.about());
    FaultServer refusing(deletions(FaultServer::always(422)));
    QCOMPARE(runCli(deletionOf(1, refusing)).exitCode, 1);
    QCOMPARE(runCli({"resume", "--yes"}).exitCode, 1);
    QCOMPARE(deletedAt(server).size() + deletedAt(refusing).size(), 2);
}

void TestCliRuns::unknownRun_isBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString id = "20200101-000000-abcdef";
    QTest::newRow("resume") << QStringList{"resume", id, "--yes"};
    QTest::newRow("show") << QStringList{"show", id};
    QTest::newRow("show a path") << QStringList{"show", "../" + id};
    QTest::newRow("export") << QStringList{"export", id, "--results", "r.csv"};
    QTest::newRow("forget") << QStringList{"forget", id};
    QTest::newRow("forget a path") << QStringList{"forget", "../../" + id};
    QTest::newRow("forget nothing") << QStringList{"forget"};
    QTest::newRow("runs of something") << QStringList{"runs", id};
}

void TestCliRuns::unknownRun_isBadUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
}

void TestCliRuns::export_needsAFile()
{
    FaultServer server(confirming());
    QCOMPARE(runCli(deletionOf(1, server)).exitCode, 0);
    QCOMPARE(runCli({"export"}).exitCode, 2);
    const CliRun run = runCli({"export", "--results", "/nowhere/r.csv"});
    QVERIFY2(run.exitCode == 1 && run.err.contains("r.csv"), run.about());
}

void TestCliRuns::forget_removesTheJournal()
{
    FaultServer server(confirming());
    QCOMPARE(runCli(deletionOf(2, server)).exitCode, 0);
    const QString id = latest();
    const QDir runs(qEnvironmentVariable("XDG_DATA_HOME") + "/expunge/runs");
    QVERIFY(!runs.entryList({id + '*'}).isEmpty());
    QCOMPARE(runCli({"forget", id}).exitCode, 0);
    QVERIFY(runs.entryList({id + '*'}).isEmpty());
    QVERIFY(latest() != id);
    QCOMPARE(runCli({"show", id}).exitCode, 2);
}

void TestCliRuns::damagedJournal_isSaid()
{
    FaultServer server(confirming());
    QCOMPARE(runCli(deletionOf(1, server)).exitCode, 0);
    const QString id = latest();
    QFile file(qEnvironmentVariable("XDG_DATA_HOME") + "/expunge/runs/" + id + ".sqlite");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    const CliRun list = runCli({"runs"});
    QVERIFY2(list.exitCode == 0 && list.out.contains(id + "\tunreadable\t"), list.about());
    const QStringList readers{"show", "resume", "export"};
    for (const QString &command : readers) {
        QStringList arguments{command, id};
        if (command == "export")
            arguments += QStringList{"--results", "r.csv"};
        if (command == "resume")
            arguments += "--yes";
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == 6 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
    }
    QCOMPARE(runCli({"forget", id}).exitCode, 0);
}

EXPUNGE_TEST(TestCliRuns)
#include "tst_cliruns.moc"
