// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace expunge;

// How a deletion ends, and with which exit code.
class TestCliEnds final : public QObject
{
    Q_OBJECT

private slots:
    void badUsage_sendsNothing_data();
    void badUsage_sendsNothing();
    void keyMissing_sendsNothing_data();
    void keyMissing_sendsNothing();
    void answers_decideTheExitCode_data();
    void answers_decideTheExitCode();
    void unreachable_endsWhenPatienceRunsOut();
    void resultFileThatCannotBeWritten_sendsNothing();
    void resultFileThatCannotBeWrittenAtTheEnd_isSaid();
    void signal_endsCleanly_data();
    void signal_endsCleanly();
    void ignoredSignal_staysIgnored();
    void secondSignal_endsAtOnce_data();
    void secondSignal_endsAtOnce();
};

void TestCliEnds::badUsage_sendsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString id = cliContact(1);
    QTest::newRow("bad cap") << QStringList{"delete", id, "--yes", "--max-delete", "0"};
    QTest::newRow("bad delimiter") << QStringList{"delete", "--csv", "x", "--yes", "--delimiter", "ab"};
    QTest::newRow("the delimiter of UUIDs is none") << QStringList{"delete", id, "--yes", "--delimiter", "a"};
    QTest::newRow("encoding without file") << QStringList{"delete", id, "--yes", "--encoding", "UTF-8"};
    QTest::newRow("a value for a flag") << QStringList{"delete", id, "--yes=no"};
    QTest::newRow("unknown profile") << QStringList{"delete", id, "--yes", "--profile", "nobody"};
    QTest::newRow("the sandbox without address")
        << QStringList{"delete", id, "--yes", "--profile", "sandbox"};
    QTest::newRow("a password in the address")
        << QStringList{"delete", id, "--yes", "--api-url", "https://me:secret@127.0.0.1"};
    QTest::newRow("check with --yes") << QStringList{"check", id, "--yes"};
    QTest::newRow("no --yes") << QStringList{"delete", id};
    QTest::newRow("nothing") << QStringList{"delete", "--yes"};
    QTest::newRow("unknown option") << QStringList{"delete", id, "--yes", "--force"};
    QTest::newRow("option without value") << QStringList{"delete", id, "--yes", "--csv"};
    QTest::newRow("column without file") << QStringList{"delete", id, "--yes", "--column", "id"};
    QTest::newRow("bad pace") << QStringList{"delete", id, "--yes", "--rate", "fast"};
    QTest::newRow("bad patience") << QStringList{"delete", id, "--yes", "--patience", "-1"};
    QTest::newRow("stdin as a file") << QStringList{"delete", "--csv", "-", "--yes"};
    QTest::newRow("stdin twice") << QStringList{"delete", "--from", "-", "--from", "-", "--yes"};
    QTest::newRow("http to elsewhere") << QStringList{"delete", id, "--yes", "--api-url", "http://192.0.2.1"};
    QTest::newRow("no address") << QStringList{"delete", id, "--yes", "--api-url", "open.cx"};
    QTest::newRow("unknown command") << QStringList{"remove", id, "--yes"};
    QTest::newRow("no command") << QStringList{};
}

void TestCliEnds::badUsage_sendsNothing()
{
    QFETCH(QStringList, arguments);
    FaultServer server(FaultServer::always(204));
    const CliRun run = runCli(arguments, server.url());
    QVERIFY2(run.exitCode == 2, run.about());
    QVERIFY2(run.out.isEmpty() && !run.err.isEmpty(), run.about());
    QCOMPARE(server.connections, 0);
}

void TestCliEnds::keyMissing_sendsNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("missing") << QString();
    QTest::newRow("no key") << QStringLiteral("two words");
}

void TestCliEnds::keyMissing_sendsNothing()
{
    QFETCH(QString, key);
    FaultServer server(FaultServer::always(204));
    CliProcess process;
    process.setEnvironment(QStringLiteral("OPENCX_API_KEY"), key);
    process.start({"delete", cliContact(1), "--yes", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 3, qPrintable(process.err()));
    QVERIFY(key.isEmpty() || !process.err().contains(key));
    QCOMPARE(server.connections, 0);
}

void TestCliEnds::answers_decideTheExitCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<int>("exitCode");
    const QByteArray json = "application/json";
    QTest::newRow("deleted") << 204 << QByteArray() << json << 3 << 0;
    QTest::newRow("already gone") << 404 << QByteArray(R"({"message":"Contact not found"})") << json << 3
                                  << 5; // and whether it is the right place, nobody knows
    QTest::newRow("a gateway knows no route")
        << 404 << QByteArray(R"({"message":"no Route matched with those values"})") << json << 3 << 4;
    QTest::newRow("200 that says no")
        << 200 << QByteArray(R"({"success":false,"message":"locked"})") << json << 3 << 1;
    QTest::newRow("refused") << 422 << QByteArray(R"({"message":"no"})") << json << 3 << 1;
    QTest::newRow("key refused") << 401 << QByteArray(R"({"message":"Unauthorized"})") << json << 3 << 3;
    QTest::newRow("permission missing") << 403 << QByteArray(R"({"message":"Forbidden"})") << json << 3 << 3;
    QTest::newRow("not the API") << 200 << QByteArray("<html>Welcome</html>") << QByteArray("text/html") << 3
                                 << 4;
    QTest::newRow("none exists") << 404 << QByteArray(R"({"message":"Contact not found"})") << json << 21
                                 << 5;
    QTest::newRow("all refused") << 422 << QByteArray(R"({"message":"no"})") << json << 21 << 5;
    QTest::newRow("moved") << 301 << QByteArray() << json << 3 << 4;
}

void TestCliEnds::answers_decideTheExitCode()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, contacts);
    QFETCH(int, exitCode);
    FaultServer server(deletions(FaultServer::always(status, body, {}, type)));
    const CliRun run
        = runCli(QStringList{"delete"} + cliContacts(contacts) + QStringList{"--yes"}, server.url());
    QVERIFY2(run.exitCode == exitCode, run.about());
    // What stopped it is said once.
    QStringList lines = run.err.split('\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(cliContact(0).left(20)); });
    QCOMPARE(lines.removeDuplicates(), 0);
}

void TestCliEnds::unreachable_endsWhenPatienceRunsOut()
{
    QUrl nobody;
    {
        const FaultServer gone(FaultServer::always(204));
        nobody = gone.url();
    }
    const CliRun run = runCli({"delete", cliContact(1), "--yes", "--patience", "0"}, nobody);
    QVERIFY2(run.exitCode == 4, run.about());
    QVERIFY2(run.out.contains(QStringLiteral("not_attempted 1")), run.about());
}

void TestCliEnds::resultFileThatCannotBeWritten_sendsNothing()
{
    FaultServer server(FaultServer::always(204));
    const CliRun run
        = runCli({"delete", cliContact(1), "--yes", "--results", "/nowhere/results.csv"}, server.url());
    QVERIFY2(run.exitCode == 2, run.about());
    QCOMPARE(server.connections, 0);
}

void TestCliEnds::resultFileThatCannotBeWrittenAtTheEnd_isSaid()
{
    QTemporaryDir folder;
    const QString results = folder.filePath("sub/results.csv");
    QVERIFY(QDir(folder.path()).mkdir("sub"));
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) {
        QDir(folder.path()).rmdir("sub");
        FaultServer::respond(socket, 204);
    }));
    const CliRun run = runCli({"delete", cliContact(1), "--yes", "--results", results}, server.url());
    QVERIFY2(run.exitCode == 1 && run.err.contains("results.csv"), run.about());
    QVERIFY2(run.out.contains("deleted 1\n"), run.about());
}

void TestCliEnds::signal_endsCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestCliEnds::signal_endsCleanly()
{
    QFETCH(int, number);
    CliProcess process;
    // The answers wait until the signal is known to have arrived: the program says so.
    QList<QTcpSocket *> held;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held += &socket; }));
    const QTemporaryDir folder;
    const QString results = folder.filePath(QStringLiteral("results.csv"));
    process.start(QStringList{"delete"} + cliContacts(9)
                  + QStringList{"--yes", "--results", results, "--api-url", server.url().toString()});
    QTRY_COMPARE(held.size(), 4);
    process.signal(number);
    QTRY_VERIFY(process.err().contains(QStringLiteral("Stopping")));
    for (QTcpSocket *socket : std::as_const(held))
        FaultServer::respond(*socket, 204);
    QVERIFY(process.waitForEnd());
    QVERIFY(!process.wasKilled());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(process.err().contains(QLatin1String("expunge-cli resume ")), qPrintable(process.err()));
    QCOMPARE(deletedAt(server).size(), 4);
    QVERIFY2(process.out().contains(QLatin1String("deleted 4\n")), qPrintable(process.out()));
    QVERIFY2(process.out().contains(QLatin1String("not_attempted 5\n")), qPrintable(process.out()));
    QCOMPARE(readFile(results).count("not_attempted"), 5);
}

// As under nohup: the terminal goes, the run does not.
void TestCliEnds::ignoredSignal_staysIgnored()
{
    QList<QTcpSocket *> held;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held += &socket; }));
    CliProcess process;
    process.ignoreHangUp();
    process.start({"delete", cliContact(1), "--yes", "--api-url", server.url().toString()});
    QTRY_COMPARE(held.size(), 1);
    process.signal(SIGHUP);
    process.signal(SIGHUP);
    QTest::qWait(200);
    QVERIFY(process.isRunning());
    FaultServer::respond(*held.first(), 204);
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 0 && !process.err().contains("Stopping"), qPrintable(process.err()));
}

void TestCliEnds::secondSignal_endsAtOnce_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("SIGINT twice") << SIGINT << SIGINT;
    QTest::newRow("SIGTERM twice") << SIGTERM << SIGTERM;
    QTest::newRow("SIGTERM, SIGINT") << SIGTERM << SIGINT;
}

void TestCliEnds::secondSignal_endsAtOnce()
{
    QFETCH(int, first);
    QFETCH(int, second);
    CliProcess process;
    FaultServer server(deletions([](QTcpSocket &, const HttpRequest &, int) {}));
    process.start(QStringList{"delete"} + cliContacts(9)
                  + QStringList{"--yes", "--api-url", server.url().toString()});
    QTRY_COMPARE(deletedAt(server).size(), 4);
    process.signal(first);
    QTRY_VERIFY(process.err().contains(QStringLiteral("Stopping")));
    process.signal(second);
    QVERIFY(process.waitForEnd());
    QVERIFY(process.wasKilled());
}

EXPUNGE_TEST(TestCliEnds)
#include "tst_cliends.moc"
