// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// Looking at a list, by check and by delete --dry-run.
class TestCliCheck final : public QObject
{
    Q_OBJECT

private slots:
    void list_isShown();
    void results_tellEachRow();
    void dryRun_sendsNothing_data();
    void dryRun_sendsNothing();
    void dryRun_tellsWhatWouldHappen();
};

void TestCliCheck::list_isShown()
{
    CliProcess process; // nor does it need a key
    process.unsetEnvironment("OPENCX_API_KEY");
    process.start({"check", "--from", "-"},
                  cliContact(1).toLatin1() + "\n" + cliContact(1).toLatin1() + "\nlegacy-4711\n1.2E+15\n");
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.out(), "ready 1\nwarning 1\nrejected 1\n");
    QVERIFY2(process.err().contains("row 4: 1.2E+15: "), qPrintable(process.err()));
    QVERIFY2(process.err().contains("1 duplicate merged"), qPrintable(process.err()));
    const CliRun quiet = runCli({"check", cliContact(1), "legacy-4711", "--quiet"});
    QVERIFY2(quiet.exitCode == 0 && quiet.err.isEmpty(), quiet.about());
}

void TestCliCheck::results_tellEachRow()
{
    const QTemporaryDir folder;
    const QString results = folder.filePath("results.csv");
    const CliRun run = runCli({"check", cliContact(1), "a@b.example", "--results", results});
    QVERIFY2(run.exitCode == 1, run.about());
    const QList<QStringList> rows = readCsv(results);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].mid(0, 2), (QStringList{cliContact(1), "ready"}));
    QCOMPARE(rows[2].mid(0, 2), (QStringList{"a@b.example", "rejected"}));
    const QString input = folder.filePath("in.csv");
    QFile file(input);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray id = cliContact(1).toLatin1();
    file.write("name,id\nAda," + id + "\nBob,1.2E+15\nCy," + id + "\n");
    file.close();
    const CliRun ofFile = runCli({"check", "--csv", input, "--results", results});
    QVERIFY2(ofFile.exitCode == 1, ofFile.about());
    const QList<QStringList> told = readCsv(results); // each row of the file has its own
    QCOMPARE(told.size(), 4);
    QCOMPARE(told[0].mid(6), (QStringList{"source", "row", "profile", "organisation", "organisation_id",
                                          "server", "run", "name", "id"}));
    const QStringList noRun{"", "", "", "", ""};
    QCOMPARE(told[2].mid(1, 3).join(u'|'),
             "rejected||Changed by a spreadsheet: the digits of this number are lost");
    QCOMPARE(told[2].mid(6), QStringList({"in.csv", "3"}) + noRun + QStringList({"Bob", "1.2E+15"}));
    QCOMPARE(told[3].mid(0, 2) + told[3].mid(6),
             QStringList({cliContact(1), "ready", "in.csv", "4"}) + noRun + QStringList({"Cy", id}));
    const CliRun nowhere = runCli({"check", cliContact(1), "--results", "/nowhere/results.csv"});
    QVERIFY2(nowhere.exitCode == 2 && nowhere.out.isEmpty(), nowhere.about());
}

void TestCliCheck::dryRun_sendsNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString id = cliContact(1);
    QTest::newRow("check") << QStringList{"check", id} << 0;
    QTest::newRow("--dry-run") << QStringList{"delete", id, "--dry-run"} << 0;
    QTest::newRow("with confirmation")
        << QStringList{"delete", id, "--dry-run", "--yes", "--confirm-count", "1", "--max-delete", "1"} << 0;
    QTest::newRow("a wrong number") << QStringList{"delete", id, "--dry-run", "--confirm-count", "2"} << 2;
    QTest::newRow("a wrong name") << QStringList{"delete", id, "--dry-run", "--profile-confirm", "X"} << 2;
    QTest::newRow("a rejected row") << QStringList{"delete", id, "a@b.example", "--dry-run", "--yes"} << 1;
    QTest::newRow("http elsewhere") << QStringList{"delete", id, "--dry-run", "--api-url", "http://192.0.2.1"}
                                    << 2;
}

// The server counts what arrives: nothing, let alone a DELETE.
void TestCliCheck::dryRun_sendsNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    FaultServer server(confirming());
    const int runs = runCli({"runs"}).out.count('\n');
    const CliRun run = runCli(arguments, server.url());
    QVERIFY2(run.exitCode == exitCode, run.about());
    QCOMPARE(server.requests.size(), 0);
    QCOMPARE(server.connections, 0);
    QCOMPARE(runCli({"runs"}).out.count('\n'), runs); // no journal either
}

void TestCliCheck::dryRun_tellsWhatWouldHappen()
{
    const QUrl api("http://127.0.0.1:9");
    const QStringList deletion = QStringList{"delete", "--dry-run"} + cliContacts(3);
    const CliRun run = runCli(deletion, api);
    QVERIFY2(run.out == "ready 3\nwarning 0\nrejected 0\n", run.about());
    QVERIFY2(run.err.contains("3 contacts would be deleted on 127.0.0.1:9"), run.about());
    QVERIFY2(run.err.contains("100/60") && run.err.contains("add --yes"), run.about());
    const CliRun capped = runCli(deletion + QStringList{"--max-delete", "2", "--rate", "1/60", "--yes"}, api);
    QVERIFY2(capped.err.contains("2 contacts would be deleted") && capped.err.contains("about 3 minutes"),
             capped.about());
    QVERIFY2(!capped.err.contains("add --yes"), capped.about());
}

EXPUNGE_TEST(TestCliCheck)
#include "tst_clicheck.moc"
