// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace expunge;

namespace {

QByteArray utf16(const QByteArray &ascii)
{
    QByteArray wide;
    for (const char c : ascii)
        wide += QByteArray(1, c) + '\0';
    return wide;
}

} // namespace

// What is to be deleted, by every way it can be named.
class TestCliDelete final : public QObject
{
    Q_OBJECT

private slots:
    void list_isDeleted_data();
    void list_isDeleted();
    void key_isSentAndNeverSaid();
    void duplicates_areSentOnce();
    void resultFile_tellsEachRow();
    void resultFile_canBeTheNextList();
    void onlyTheFailed_areTakenFromResults();
    void rejectedRow_isNotSentAndCounts();
    void nothingToSend_isUnusableInput();
    void unreadableFile_isUnusableInput_data();
    void unreadableFile_isUnusableInput();
    void rate_isKept();
    void cap_isKept();

private:
    QTemporaryDir m_folder;
};

void TestCliDelete::list_isDeleted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("contacts");
    const QByteArray a = cliContact(1).toLatin1();
    const QByteArray b = cliContact(2).toLatin1();
    const QByteArray c = cliContact(3).toLatin1();
    const QString plain = writeFile(m_folder, "plain.csv", "id,name\r\n" + a + ",Ada\r\n" + b + ",Bo\r\n");
    const QString two
        = writeFile(m_folder, "two.csv", "session_id,contact_id\n" + c + "," + a + "\n" + c + "," + b + "\n");
    const QString text = writeFile(m_folder, "text.txt", a + "\n" + b + ", " + c + "\n");
    const QString semicolons
        = writeFile(m_folder, "semicolons.csv", "a;id\n" + c + ";" + a + "\n" + c + ";" + b + "\n");
    const QString tabs = writeFile(m_folder, "tabs.csv", "name\tid\nA,b\t" + a + "\nC,d\t" + b + "\n");
    const QString old = writeFile(m_folder, "old.csv",
                                  "Stra\xdf"
                                  "e,id\nK\xf6ln,"
                                      + a + "\n\x80," + b + "\n");
    const QString wide = writeFile(m_folder, "wide.txt", QByteArray("\xff\xfe") + utf16(a + "\n" + b + "\n"));
    const QString json = writeFile(m_folder, "list.json", R"([{"id":")" + a + R"("},{"id":")" + b + R"("}])");
    QTest::newRow("one ID") << QStringList{cliContact(1)} << QByteArray() << 1;
    QTest::newRow("IDs") << cliContacts(3) << QByteArray() << 3;
    QTest::newRow("--csv") << QStringList{"--csv", plain} << QByteArray() << 2;
    QTest::newRow("--csv=") << QStringList{"--csv=" + plain} << QByteArray() << 2;
    QTest::newRow("the column is found") << QStringList{"--csv", two} << QByteArray() << 2;
    QTest::newRow("--column name") << QStringList{"--csv", two, "--column", "contact_id"} << QByteArray()
                                   << 2;
    QTest::newRow("--column number") << QStringList{"--csv", two, "--column", "2"} << QByteArray() << 2;
    QTest::newRow("--from file") << QStringList{"--from", text} << QByteArray() << 3;
    QTest::newRow("--from stdin") << QStringList{"--from", "-"} << QByteArray(a + "\n" + b + "\n") << 2;
    QTest::newRow("--delimiter") << QStringList{"--csv", semicolons, "--column", "id", "--delimiter", ";"}
                                 << QByteArray() << 2;
    QTest::newRow("--delimiter tab") << QStringList{"--csv", tabs, "--delimiter", "tab"} << QByteArray() << 2;
    QTest::newRow("--encoding") << QStringList{"--csv", old, "--encoding", "windows-1252"} << QByteArray()
                                << 2;
    QTest::newRow("UTF-16") << QStringList{"--from", wide} << QByteArray() << 2;
    QTest::newRow("--from JSON") << QStringList{"--from", json} << QByteArray() << 2;
    QTest::newRow("--column of --from")
        << QStringList{"--from", two, "--column", "contact_id"} << QByteArray() << 2;
    QTest::newRow("--column of stdin") << QStringList{"--from", "-", "--column", "2"}
                                       << QByteArray("x,y\n" + c + "," + a + "\n" + c + "," + b + "\n") << 2;
    QTest::newRow("two CSV files") << QStringList{"--csv", plain, "--csv", semicolons, "--column", "id"}
                                   << QByteArray() << 2;
    QTest::newRow("all together") << QStringList{cliContact(1), "--csv", plain, "--from", "-"} << c << 3;
}

void TestCliDelete::list_isDeleted()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, contacts);
    FaultServer server(confirming());
    const CliRun run = runCli(QStringList{"delete"} + arguments + QStringList{"--yes"}, server.url(), input);
    QVERIFY2(run.exitCode == 0, run.about());
    QStringList sent = deletedAt(server);
    sent.sort();
    QCOMPARE(sent, cliContacts(contacts));
    QVERIFY2(run.out.contains(QStringLiteral("deleted %1\n").arg(contacts)), run.about());
}

void TestCliDelete::key_isSentAndNeverSaid()
{
    FaultServer server(
        FaultServer::always(422, "{\"message\":\"the key " + testKeyText().toUtf8() + " is odd\"}"));
    const QString results = m_folder.filePath(QStringLiteral("said.csv"));
    const CliRun run = runCli({"delete", cliContact(1), "--yes", "--results", results}, server.url());
    QCOMPARE(run.exitCode, 1); // runCli itself looks for the key in the output
    QCOMPARE(deletedAt(server), QStringList{cliContact(1)});
    for (const HttpRequest &request : std::as_const(server.requests))
        QCOMPARE(request.header("Authorization"), "Bearer " + testKeyText().toUtf8());
    QVERIFY(!readFile(results).isEmpty());
    QVERIFY(!readFile(results).contains(testKeyText().toUtf8()));
}

void TestCliDelete::duplicates_areSentOnce()
{
    FaultServer server(confirming());
    const CliRun run = runCli({"delete", cliContact(1), cliContact(1).toUpper(), "--yes"}, server.url());
    QVERIFY2(run.exitCode == 0, run.about());
    QCOMPARE(deletedAt(server), QStringList{cliContact(1)});
    QVERIFY2(run.err.contains(QStringLiteral("1 duplicate")), run.about());
}

void TestCliDelete::resultFile_tellsEachRow()
{
    FaultServer server([](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.target.endsWith("1") || request.method == "GET")
            FaultServer::respond(socket, 204);
        else if (request.target.endsWith("2"))
            FaultServer::respond(socket, 404, R"({"message":"Contact not found"})");
        else
            FaultServer::respond(socket, 422, R"({"message":"=cannot be deleted"})");
    });
    const QString list = writeFile(
        m_folder, "mixed.csv", "id\n" + cliContacts(3).join(QLatin1Char('\n')).toLatin1() + "\n1.2E+15\n");
    const QString results = m_folder.filePath(QStringLiteral("mixed-results.csv"));
    const CliRun run = runCli({"delete", "--csv", list, "--results", results, "--yes"}, server.url());
    QVERIFY2(run.exitCode == 1, run.about());

    const QList<QStringList> rows = readCsv(results);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].join(QLatin1Char(',')),
             QStringLiteral("contact_id,state,http_status,message,attempts,finished_at,source,row,"
                            "profile,organisation,organisation_id,server,run,id"));
    QCOMPARE(rows[1].mid(0, 5), (QStringList{cliContact(1), "deleted", "204", "", "1"}));
    QCOMPARE(rows[2].mid(0, 3), (QStringList{cliContact(2), "already_gone", "404"}));
    QCOMPARE(rows[3].mid(0, 3), (QStringList{cliContact(3), "failed", "422"}));
    QVERIFY2(rows[3][3].contains(QStringLiteral("cannot be deleted")), qPrintable(rows[3][3]));
    QCOMPARE(rows[4].mid(0, 3), (QStringList{"1.2E+15", "rejected", ""}));
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(QStringList({rows[i][6], rows[i][7], rows[i].last()}),
                 (QStringList{"mixed.csv", QString::number(i + 1), cliContact(i)}));
        QVERIFY(QDateTime::fromString(rows[i][5], Qt::ISODate).isValid());
    }
    QVERIFY2(run.out.contains(QLatin1String("deleted 1\nalready_gone 1\ngone_unconfirmed 0\nfailed 1\n")),
             run.about());
}

void TestCliDelete::onlyTheFailed_areTakenFromResults()
{
    bool isRefused = true;
    FaultServer server([&isRefused](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.target.endsWith("2") && isRefused)
            FaultServer::respond(socket, 422, R"({"message":"not now"})");
        else
            FaultServer::respond(socket, 204);
    });
    const QString list
        = writeFile(m_folder, "people.csv",
                    "name,id\nAda Lovelace," + cliContact(1).toLatin1() + "\n=Bob," + cliContact(2).toLatin1()
                        + "\nAda again," + cliContact(1).toLatin1() + "\nlost,1.2E+15\n");
    const QString first = m_folder.filePath(QStringLiteral("first.csv"));
    QCOMPARE(runCli({"delete", "--csv", list, "--results", first, "--yes"}, server.url()).exitCode, 1);
    const QList<QStringList> rows = readCsv(first);
    QCOMPARE(rows.size(), 5);
    isRefused = false;
    const QStringList run{server.url().host() + u':' + QString::number(server.url().port()), "Acme GmbH", "org-1",
                          server.url().toString(), runCli({"show"}).out.section("run ", 1).section('\n', 0, 0)};
    QCOMPARE(rows[0].mid(6), (QStringList{"source", "row", "profile", "organisation", "organisation_id",
                                          "server", "run", "name", "id"}));
    QCOMPARE(rows[1].mid(6),
             QStringList({"people.csv", "2"}) + run + QStringList({"Ada Lovelace", cliContact(1)}));
    QCOMPARE(rows[2].mid(6), QStringList({"people.csv", "3"}) + run + QStringList({"'=Bob", cliContact(2)}));
    QCOMPARE(rows[3].mid(0, 2), (QStringList{cliContact(1), "deleted"})); // a duplicate has its outcome, too
    QCOMPARE(rows[3].mid(6),
             QStringList({"people.csv", "4"}) + run + QStringList({"Ada again", cliContact(1)}));
    QCOMPARE(rows[4].mid(0, 2), (QStringList{"1.2E+15", "rejected"}));

    const QString second = m_folder.filePath(QStringLiteral("second.csv"));
    const CliRun again = runCli(
        {"delete", "--csv", first, "--only", "failed,unknown", "--results", second, "--yes"}, server.url());
    QVERIFY2(again.exitCode == 0, again.about());
    QCOMPARE(deletedAt(server).size(), 3);
    const QList<QStringList> retried = readCsv(second);
    QCOMPARE(retried.size(), 2);
    QCOMPARE(retried[0].mid(13, 3), (QStringList{"input_contact_id", "input_state", "input_http_status"}));
    QCOMPARE(retried[1].mid(0, 2), (QStringList{cliContact(2), "deleted"}));
    QCOMPARE(retried[1].mid(6, 2) + retried[1].mid(13, 2),
             (QStringList{"first.csv", "3", cliContact(2), "failed"}));
    QCOMPARE(retried[1].mid(26), (QStringList{"'=Bob", cliContact(2)}));
    const CliRun none = runCli({"check", "--csv", first, "--only", "unknown"}, server.url());
    QVERIFY2(none.exitCode == 6 && none.err.contains(QLatin1String("Unknown")), none.about());
}

void TestCliDelete::resultFile_canBeTheNextList()
{
    FaultServer server(confirming());
    const QString results = m_folder.filePath(QStringLiteral("again.csv"));
    QCOMPARE(runCli(QStringList{"delete"} + cliContacts(2) + QStringList{"--yes", "--results", results},
                    server.url())
                 .exitCode,
             0);
    const CliRun again = runCli({"delete", "--csv", results, "--yes"}, server.url());
    QVERIFY2(again.exitCode == 0, again.about());
    QCOMPARE(deletedAt(server).size(), 4);
}

void TestCliDelete::rejectedRow_isNotSentAndCounts()
{
    FaultServer server(confirming());
    const CliRun run
        = runCli({"delete", "--from", "-", "--yes"}, server.url(), cliContact(1).toLatin1() + "\na/b\n");
    QVERIFY2(run.exitCode == 1, run.about());
    QCOMPARE(deletedAt(server), QStringList{cliContact(1)});
    QVERIFY2(run.out.contains(QStringLiteral("rejected 1")), run.about());
}

void TestCliDelete::nothingToSend_isUnusableInput()
{
    FaultServer server(confirming());
    const CliRun run = runCli({"delete", "--from", "-", "--yes"}, server.url(), "\n\n");
    QVERIFY2(run.exitCode == 6, run.about());
    QCOMPARE(server.requests.size(), 0);
    QVERIFY2(!run.err.isEmpty() && run.out.isEmpty(), run.about());
}

void TestCliDelete::unreadableFile_isUnusableInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QByteArray id = cliContact(1).toLatin1();
    const QString sessions = writeFile(m_folder, "sessions.csv", "session_id,name\n" + id + ",Ada\n");
    QTest::newRow("missing") << QStringList{"--csv", "/nowhere/list.csv"};
    QTest::newRow("a folder") << QStringList{"--from", m_folder.path()};
    QTest::newRow("a column that is not there") << QStringList{"--csv", sessions, "--column", "contact_id"};
    QTest::newRow("IDs of something else") << QStringList{"--csv", sessions};
    QTest::newRow("an unknown encoding") << QStringList{"--csv", sessions, "--encoding", "none-such"};
}

void TestCliDelete::unreadableFile_isUnusableInput()
{
    QFETCH(QStringList, arguments);
    FaultServer server(confirming());
    const CliRun run = runCli(QStringList{"delete", cliContact(1), "--yes"} + arguments, server.url());
    QVERIFY2(run.exitCode == 6 && run.out.isEmpty(), run.about());
    QCOMPARE(server.connections, 0);
    const CliRun checked = runCli(QStringList{"check", cliContact(1)} + arguments);
    QVERIFY2(checked.exitCode == 6 && checked.err == run.err, checked.about());
}

void TestCliDelete::rate_isKept()
{
    FaultServer server(confirming());
    CliProcess process;
    process.start(QStringList{"delete"} + cliContacts(9)
                  + QStringList{"--yes", "--rate", "5/3600", "--api-url", server.url().toString()});
    const auto sent = [&] { return server.requests.size() + server.organisationRequests.size(); };
    QTRY_VERIFY(sent() >= 4);
    QTest::qWait(300);
    QVERIFY2(sent() <= 5, qPrintable(QString::number(sent())));
    process.signal(SIGINT);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(runCli({"show"}).out.section("pace ", 1).section('\n', 0, 0), "5/3600");
}

void TestCliDelete::cap_isKept()
{
    FaultServer server(confirming());
    const CliRun run = runCli(
        QStringList{"delete"} + cliContacts(9) + QStringList{"--yes", "--max-delete", "5"}, server.url());
    QVERIFY2(run.exitCode == 5 && run.out.contains("deleted 5\n"), run.about());
    QVERIFY2(run.err.contains("cap of 5 deletions"), run.about());
    QCOMPARE(deletedAt(server).size(), 5);
}

EXPUNGE_TEST(TestCliDelete)
#include "tst_clidelete.moc"
