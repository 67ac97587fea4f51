// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// Nothing is deleted that was not confirmed: by options, or by a person who sits at a terminal.
class TestCliConfirm final : public QObject
{
    Q_OBJECT

private slots:
    void options_confirm_data();
    void options_confirm();
    void person_isAskedOnATerminal_data();
    void person_isAskedOnATerminal();
    void person_isNotAskedWhenOptionsConfirm();
    void person_isNotAskedWhenTheListComesFromStdin();
    void person_mayLeaveAtThePrompt();
    void emptyValue_isBadUsage_data();
    void emptyValue_isBadUsage();

private:
    // A profile of production at the server.
    static void addLive(const FaultServer &server)
    {
        runCli({"profile", "remove", "live"});
        const CliRun added
            = runCli({"profile", "add", "Live", "--api-url", server.url().toString(), "--production", "yes"});
        QVERIFY2(added.exitCode == 0, added.about());
    }
};

void TestCliConfirm::options_confirm_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("confirmed");
    QTest::newRow("none") << QStringList{} << false;
    QTest::newRow("--yes") << QStringList{"--yes"} << true;
    QTest::newRow("--confirm-count") << QStringList{"--confirm-count", "3"} << true;
    QTest::newRow("too few") << QStringList{"--confirm-count", "2"} << false;
    QTest::newRow("too many") << QStringList{"--confirm-count", "4"} << false;
    QTest::newRow("no number") << QStringList{"--confirm-count", "all"} << false;
    QTest::newRow("a wrong number beside --yes") << QStringList{"--yes", "--confirm-count", "2"} << false;
    QTest::newRow("--no-input alone") << QStringList{"--no-input"} << false;
    QTest::newRow("production, --yes") << QStringList{"--profile", "live", "--yes"} << false;
    QTest::newRow("production, named")
        << QStringList{"--profile", "live", "--yes", "--profile-confirm", "Live"} << true;
    QTest::newRow("production, ID and count")
        << QStringList{"--profile", "Live", "--confirm-count", "3", "--profile-confirm", "live"} << true;
    QTest::newRow("production, another name")
        << QStringList{"--profile", "live", "--yes", "--profile-confirm", "Staging"} << false;
    QTest::newRow("production, name only")
        << QStringList{"--profile", "live", "--profile-confirm", "Live"} << false;
    QTest::newRow("the name of no production") << QStringList{"--yes", "--profile-confirm", "Live"} << false;
}

void TestCliConfirm::options_confirm()
{
    QFETCH(QStringList, options);
    QFETCH(bool, confirmed);
    FaultServer server(confirming());
    const bool live = options.contains("--profile");
    if (live)
        addLive(server);
    const CliRun run = runCli(QStringList{"delete"} + cliContacts(3) + options, live ? QUrl() : server.url());
    if (live)
        runCli({"profile", "remove", "live"});
    QVERIFY2(run.exitCode == (confirmed ? 0 : 2), run.about());
    QCOMPARE(deletedAt(server).size(), confirmed ? 3 : 0);
    QCOMPARE(server.connections > 0, confirmed);
    QVERIFY2(confirmed || run.out.isEmpty(), run.about());
}

void TestCliConfirm::person_isAskedOnATerminal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<QByteArray>>("questions"); // and after each the answer
    QTest::addColumn<int>("exitCode");
    using Talk = QList<QByteArray>;
    const QByteArray count = "Type the number to go on: ";
    const QByteArray name = "Type the profile's name (Live) to go on: ";
    QTest::newRow("the number") << QStringList{} << Talk{count, "3\n"} << 0;
    QTest::newRow("another number") << QStringList{} << Talk{count, "2\n"} << 2;
    QTest::newRow("yes is no number") << QStringList{} << Talk{count, "yes\n"} << 2;
    QTest::newRow("nothing") << QStringList{} << Talk{count, "\n"} << 2;
    QTest::newRow("the end of input") << QStringList{} << Talk{count, "\004"} << 2;
    QTest::newRow("production") << QStringList{"--profile", "live"} << Talk{name, "Live\n", count, "3\n"}
                                << 0;
    QTest::newRow("production, another name")
        << QStringList{"--profile", "live"} << Talk{name, "Staging\n"} << 2;
    QTest::newRow("production, the number only")
        << QStringList{"--profile", "live", "--profile-confirm", "Live"} << Talk{count, "3\n"} << 0;
    QTest::newRow("production, the name only")
        << QStringList{"--profile", "live", "--yes"} << Talk{name, "live\n"} << 0;
}

void TestCliConfirm::person_isAskedOnATerminal()
{
    QFETCH(QStringList, options);
    QFETCH(QList<QByteArray>, questions);
    QFETCH(int, exitCode);
    FaultServer server(confirming());
    if (options.isEmpty())
        options = QStringList{"--api-url", server.url().toString()};
    else
        addLive(server);
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start(QStringList{"delete"} + cliContacts(3) + options);
    for (qsizetype i = 0; i < questions.size(); i += 2) {
        QTRY_VERIFY2(terminal.screen().endsWith(questions[i]), terminal.screen().constData());
        QCOMPARE(deletedAt(server).size(), 0);
        terminal.type(questions[i + 1]);
    }
    QVERIFY(process.waitForEnd());
    runCli({"profile", "remove", "live"});
    QVERIFY2(process.exitCode() == exitCode, terminal.screen().constData());
    QCOMPARE(deletedAt(server).size(), exitCode == 0 ? 3 : 0);
    // What is about to be lost, and where.
    if (questions.contains("Type the number to go on: "))
        QVERIFY(terminal.screen().contains("3 contacts will be deleted on 127.0.0.1:"
                                           + QByteArray::number(server.serverPort())
                                           + " in the organisation \"Acme GmbH\""));
}

void TestCliConfirm::person_isNotAskedWhenOptionsConfirm()
{
    FaultServer server(confirming());
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"delete", cliContact(1), "--yes", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(!terminal.screen().contains("Type"), terminal.screen().constData());

    CliProcess silent;
    PseudoTerminal &other = silent.useTerminal();
    silent.start({"delete", cliContact(1), "--no-input", "--api-url", server.url().toString()});
    QVERIFY(silent.waitForEnd());
    QCOMPARE(silent.exitCode(), 2);
    QVERIFY2(!other.screen().contains("Type"), other.screen().constData());
    QCOMPARE(deletedAt(server).size(), 1);
}

void TestCliConfirm::person_isNotAskedWhenTheListComesFromStdin()
{
    FaultServer server(confirming());
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"delete", "--from", "-", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 2, terminal.screen().constData());
    QCOMPARE(server.connections, 0);

    CliProcess typed;
    PseudoTerminal &other = typed.useTerminal();
    typed.start({"delete", "--from", "-", "--yes", "--api-url", server.url().toString()});
    other.type(cliContact(1).toLatin1() + "\n\004");
    QVERIFY(typed.waitForEnd());
    QVERIFY2(typed.exitCode() == 0, other.screen().constData());
    QCOMPARE(deletedAt(server), QStringList{cliContact(1)});
}

void TestCliConfirm::person_mayLeaveAtThePrompt()
{
    FaultServer server(confirming());
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"delete", cliContact(1), "--api-url", server.url().toString()});
    QTRY_VERIFY(terminal.screen().contains("Type the number"));
    terminal.type("1\003");
    QVERIFY(process.waitForEnd());
    QVERIFY(process.wasKilled()); // by SIGINT, which shells report as 130
    QCOMPARE(deletedAt(server).size(), 0);
}

void TestCliConfirm::emptyValue_isBadUsage_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option :
         {"profile", "api-url", "rate", "patience", "max-delete", "results", "confirm-count",
          "profile-confirm", "csv", "from", "column", "delimiter", "encoding"})
        QTest::newRow(option) << QString(option);
}

// As a script writes it whose variable is not set: it must not delete somewhere else.
void TestCliConfirm::emptyValue_isBadUsage()
{
    QFETCH(QString, option);
    FaultServer server(confirming());
    const CliRun run = runCli({"delete", cliContact(1), "--yes", "--" + option, ""}, server.url());
    QVERIFY2(run.exitCode == 2 && run.err.contains("--" + option + " has an empty value"), run.about());
    QCOMPARE(server.connections, 0);
}

EXPUNGE_TEST(TestCliConfirm)
#include "tst_cliconfirm.moc"
