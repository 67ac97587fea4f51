// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace expunge;

// The real sandbox in a process of its own, and the deletion of its contacts from another.
class TestCliSandbox final : public QObject
{
    Q_OBJECT

private slots:
    void line_saysAllThatIsNeeded();
    void organisations_areListed();
    void contacts_areDeletedAndThenGone();
    void readOnlyKey_mayNotDelete();
    void badOption_isUsage_data();
    void badOption_isUsage();
    void signal_endsItAndRemovesTheFile_data();
    void signal_endsItAndRemovesTheFile();
};

namespace {

struct Sandbox
{
    explicit Sandbox(const QStringList &options = {})
    {
        process.start(QStringList{"sandbox", "--latency", "0"} + options);
        said = QJsonDocument::fromJson(process.firstLine()).object();
    }
    QString text(const char *name) const { return said.value(QLatin1String(name)).toString(); }
    CliProcess process;
    QJsonObject said;
};

CliRun deleteAll(const Sandbox &sandbox, const QString &key)
{
    CliProcess process;
    process.setEnvironment(QStringLiteral("OPENCX_API_KEY"), key);
    process.start({"delete", "--csv", sandbox.text("contacts"), "--yes", "--api-url", sandbox.text("url")});
    if (!process.waitForEnd())
        return {};
    if (process.out().contains(key) || process.err().contains(key))
        qFatal("the key is in the output");
    return {process.exitCode(), process.out(), process.err()};
}

} // namespace

void TestCliSandbox::line_saysAllThatIsNeeded()
{
    const Sandbox sandbox({"--contacts", "3"});
    QCOMPARE(sandbox.said.keys(), (QStringList{"contacts", "key", "read_only_key", "url"}));
    QVERIFY(QUrl(sandbox.text("url")).port() > 0);
    QCOMPARE(QUrl(sandbox.text("url")).host(), QStringLiteral("127.0.0.1"));
    QVERIFY(sandbox.text("key") != sandbox.text("read_only_key"));
    QCOMPARE(readFile(sandbox.text("contacts")).count('\n'), 4);
}

void TestCliSandbox::organisations_areListed()
{
    const QTemporaryDir folder;
    const Sandbox sandbox({"--organisations", "2", "--contacts", "3", "--key", "sandbox-key",
                           "--contacts-file", folder.filePath("list.csv")});
    const QJsonArray all = sandbox.said.value(QLatin1String("organisations")).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].toObject().value(QLatin1String("key")).toString(), sandbox.text("key"));
    QCOMPARE(all[1].toObject().value(QLatin1String("key")).toString(), QStringLiteral("sandbox-key-2"));
    QCOMPARE(all[1].toObject().value(QLatin1String("name")).toString(),
             QStringLiteral("Sandbox Organisation 2"));
    const QString second = all[1].toObject().value(QLatin1String("contacts")).toString();
    QCOMPARE(QFileInfo(second).fileName(), QStringLiteral("list-2.csv"));
    QCOMPARE(readFile(second).count('\n'), 4);
    QVERIFY(readFile(second) != readFile(sandbox.text("contacts")));
}

void TestCliSandbox::contacts_areDeletedAndThenGone()
{
    const Sandbox sandbox({"--contacts", "12"});
    const CliRun first = deleteAll(sandbox, sandbox.text("key"));
    QVERIFY2(first.exitCode == 0 && first.out.contains(QLatin1String("deleted 12\n")), first.about());
    const CliRun second = deleteAll(sandbox, sandbox.text("key"));
    QVERIFY2(second.exitCode == 5 && second.out.contains(QLatin1String("already_gone 12\n")), second.about());
}

void TestCliSandbox::readOnlyKey_mayNotDelete()
{
    const Sandbox sandbox({"--contacts", "3"});
    const CliRun run = deleteAll(sandbox, sandbox.text("read_only_key"));
    QVERIFY2(run.exitCode == 3 && run.out.contains(QLatin1String("deleted 0\n")), run.about());
}

void TestCliSandbox::badOption_isUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown") << QStringList{"--fast"};
    QTest::newRow("a word") << QStringList{"now"};
    QTest::newRow("no number") << QStringList{"--port", "http"};
    QTest::newRow("too large") << QStringList{"--port", "65536"};
    QTest::newRow("a rate above all") << QStringList{"--error-rate", "101"};
    QTest::newRow("a limit") << QStringList{"--limit", "many"};
    QTest::newRow("a file") << QStringList{"--contacts-file", "/nowhere/contacts.csv"};
}

void TestCliSandbox::badOption_isUsage()
{
    QFETCH(QStringList, options);
    const CliRun run = runCli(QStringList{"sandbox"} + options);
    QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
}

void TestCliSandbox::signal_endsItAndRemovesTheFile_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliSandbox::signal_endsItAndRemovesTheFile()
{
    QFETCH(int, number);
    Sandbox sandbox({"--contacts", "3"});
    QVERIFY(QFileInfo::exists(sandbox.text("contacts")));
    sandbox.process.signal(number);
    QVERIFY(sandbox.process.waitForEnd());
    QVERIFY(!sandbox.process.wasKilled());
    QCOMPARE(sandbox.process.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(sandbox.text("contacts")));
}

EXPUNGE_TEST(TestCliSandbox)
#include "tst_clisandbox.moc"
