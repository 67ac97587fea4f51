// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace expunge;

// Profiles on the command line, and which address a command means.
class TestCliProfile final : public QObject
{
    Q_OBJECT

private slots:
    void profile_isAddedEditedAndRemoved();
    void wrongProfile_isBadUsage_data();
    void wrongProfile_isBadUsage();
    void production_isTheDefaultForHttps();
    void address_isChosenInOrder_data();
    void address_isChosenInOrder();
    void addressOfAProfile_meansThatProfile();
    void addressOfSeveralProfiles_isRefused();
    void addressOfAnotherProfile_isRefused();
    void profileWithAnotherAddress_keepsItsRules();
    void unwritableSettings_areSaid();

private:
    static QStringList listed() { return runCli({"profile", "list"}).out.split('\n', Qt::SkipEmptyParts); }
};

void TestCliProfile::profile_isAddedEditedAndRemoved()
{
    const CliRun added = runCli({"profile", "add", "Test Ground", "--api-url", "https://gate.example/opencx/",
                                 "--rate", "50/30", "--colour", "#0f766e", "--production", "no"});
    QVERIFY2(added.exitCode == 0 && added.out == "test-ground\n", added.about());
    QVERIFY2(added.err.contains("expunge-cli key set --profile test-ground"), added.about());
    QCOMPARE(listed(),
             (QStringList{"production\tProduction\thttps://api.open.cx\t100/60\tproduction\t-",
                          "test-ground\tTest Ground\thttps://gate.example/opencx\t50/30\t-\t-",
                          "sandbox\tSandbox\t\t100/60\t-\t-"}));

    // By name, in any case; the ID stays.
    const CliRun edited = runCli({"profile", "edit", "test ground", "--name", "Proving Ground", "--api-url",
                                  "https://other.example", "--rate", "60/60", "--production", "yes"});
    QVERIFY2(edited.exitCode == 0 && edited.err.contains("key set --profile test-ground"), edited.about());
    QCOMPARE(listed()[1], "test-ground\tProving Ground\thttps://other.example\t60/60\tproduction\t-");

    const CliRun removed = runCli({"profile", "remove", "test-ground"});
    QVERIFY2(removed.exitCode == 0 && removed.err.contains("\"test-ground@https://other.example\""),
             removed.about());
    QCOMPARE(listed().size(), 2);
}

void TestCliProfile::wrongProfile_isBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = "https://x.example";
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{"rename", "x"};
    QTest::newRow("add without address") << QStringList{"add", "X"};
    QTest::newRow("add without name") << QStringList{"add", "--api-url", url};
    QTest::newRow("add two names") << QStringList{"add", "X", "Y", "--api-url", url};
    QTest::newRow("a name that is taken") << QStringList{"add", "production", "--api-url", url};
    QTest::newRow("http elsewhere") << QStringList{"add", "X", "--api-url", "http://192.0.2.1"};
    QTest::newRow("a password") << QStringList{"add", "X", "--api-url", "https://me:secret@x.example"};
    QTest::newRow("a rate") << QStringList{"add", "X", "--api-url", url, "--rate", "fast"};
    QTest::newRow("a colour") << QStringList{"add", "X", "--api-url", url, "--colour", "red"};
    QTest::newRow("production") << QStringList{"add", "X", "--api-url", url, "--production", "maybe"};
    QTest::newRow("a key") << QStringList{"add", "X", "--api-url", url, "--key", "k"};
    QTest::newRow("edit an unknown one") << QStringList{"edit", "X", "--rate", "1/1"};
    QTest::newRow("edit nothing") << QStringList{"edit", "production"};
    QTest::newRow("a share") << QStringList{"add", "X", "--api-url", url, "--share", "101"};
    QTest::newRow("edit a built-in one") << QStringList{"edit", "production", "--name", "Test"};
    QTest::newRow("edit the sandbox") << QStringList{"edit", "sandbox", "--rate", "1/1"};
    QTest::newRow("remove an unknown one") << QStringList{"remove", "X"};
    QTest::newRow("remove a built-in one") << QStringList{"remove", "sandbox"};
    QTest::newRow("list of something") << QStringList{"list", "X"};
}

void TestCliProfile::wrongProfile_isBadUsage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(QStringList{"profile"} + arguments);
    QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
    QVERIFY2(!run.err.contains("secret"), run.about());
    QCOMPARE(listed().size(), 2);
}

void TestCliProfile::production_isTheDefaultForHttps()
{
    QCOMPARE(runCli({"profile", "add", "A", "--api-url", "https://a.example"}).exitCode, 0);
    QCOMPARE(runCli({"profile", "add", "B", "--api-url", "http://127.0.0.1:8080"}).exitCode, 0);
    QVERIFY(listed()[1].endsWith("\tproduction\t-"));
    QVERIFY(listed()[2].endsWith("\t-\t-"));
    QCOMPARE(runCli({"profile", "remove", "a"}).exitCode + runCli({"profile", "remove", "b"}).exitCode, 0);
}

void TestCliProfile::address_isChosenInOrder_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("host");
    QTest::newRow("default") << QStringList{} << QString() << "api.open.cx";
    QTest::newRow("environment") << QStringList{} << "http://127.0.0.1:3"
                                 << "127.0.0.1:3";
    QTest::newRow("profile before environment") << QStringList{"--profile", "two"} << "http://127.0.0.1:3"
                                                << "127.0.0.1:2";
    QTest::newRow("--api-url before profile")
        << QStringList{"--profile", "two", "--api-url", "http://127.0.0.1:1"} << "http://127.0.0.1:3"
        << "127.0.0.1:1";
    QTest::newRow("--api-url before environment")
        << QStringList{"--api-url", "http://127.0.0.1:1"} << "http://127.0.0.1:3"
        << "127.0.0.1:1";
    QTest::newRow("--api-url of the sandbox")
        << QStringList{"--profile", "sandbox", "--api-url", "http://127.0.0.1:1"} << QString()
        << "127.0.0.1:1";
}

void TestCliProfile::address_isChosenInOrder()
{
    QFETCH(QStringList, options);
    QFETCH(QString, environment);
    QFETCH(QString, host);
    runCli({"profile", "add", "Two", "--api-url", "http://127.0.0.1:2"});
    const CliRun run
        = runCli(QStringList{"delete", cliContact(1), "--dry-run", "--json"} + options, QUrl(environment));
    runCli({"profile", "remove", "two"});
    QVERIFY2(run.exitCode == 0, run.about());
    const QByteArray summary = run.out.section('\n', 1, 1).toUtf8();
    QCOMPARE(QJsonDocument::fromJson(summary).object()["host"], host);
}

void TestCliProfile::addressOfAProfile_meansThatProfile()
{
    const CliRun run = runCli({"delete", cliContact(1), "--yes"}, QUrl("https://api.open.cx/"));
    QVERIFY2(run.exitCode == 2 && run.err.contains("--profile-confirm \"Production\""), run.about());
}

// All organisations of OpenCX are at one address.
void TestCliProfile::addressOfSeveralProfiles_isRefused()
{
    QCOMPARE(runCli({"profile", "add", "Acme", "--api-url", "https://API.open.cx:443/"}).exitCode, 0);
    for (const QStringList &command :
         {QStringList{"delete", cliContact(1), "--yes", "--profile-confirm", "Acme"},
          QStringList{"key", "status"}}) {
        const CliRun run = runCli(command, QUrl("https://api.open.cx"));
        QVERIFY2(run.exitCode == 2 && run.err.contains("\"Production\", \"Acme\""), run.about());
        const CliRun named = runCli(command + QStringList{"--api-url", "https://api.open.cx"});
        QVERIFY2(named.exitCode == 2 && named.err.contains("--profile"), named.about());
    }
    const CliRun both = runCli({"key", "status", "--profile", "acme", "--api-url", "https://api.open.cx"});
    QVERIFY2(both.out.contains("profile Acme\n"), both.about());
    QCOMPARE(runCli({"profile", "remove", "acme"}).exitCode, 0);
}

void TestCliProfile::addressOfAnotherProfile_isRefused()
{
    QCOMPARE(runCli({"profile", "add", "Acme", "--api-url", "https://acme.example"}).exitCode, 0);
    const CliRun run = runCli({"key", "status", "--profile", "acme", "--api-url", "https://api.open.cx"});
    QVERIFY2(run.exitCode == 2 && run.err.contains("is the address of \"Production\""), run.about());
    QCOMPARE(runCli({"profile", "remove", "acme"}).exitCode, 0);
}

void TestCliProfile::profileWithAnotherAddress_keepsItsRules()
{
    FaultServer server(confirming());
    const QStringList arguments{"delete",    cliContact(1),          "--yes", "--profile", "production",
                                "--api-url", server.url().toString()};
    const CliRun refused = runCli(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("--profile-confirm"), refused.about());
    QCOMPARE(server.connections, 0);
    const CliRun named = runCli(arguments + QStringList{"--profile-confirm", "Production"});
    QVERIFY2(named.exitCode == 0, named.about());
}

void TestCliProfile::unwritableSettings_areSaid()
{
    const QString blocked = qEnvironmentVariable("HOME") + "/a-file";
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    CliProcess process;
    process.setEnvironment("XDG_CONFIG_HOME", blocked);
    process.start({"profile", "add", "X", "--api-url", "https://x.example"});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 1 && process.out().isEmpty(), qPrintable(process.err()));
}

EXPUNGE_TEST(TestCliProfile)
#include "tst_cliprofile.moc"
