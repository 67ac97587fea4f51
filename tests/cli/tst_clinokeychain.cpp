// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// Where there is no keychain, as on a server: said in full sentences, and the environment helps.
class TestCliNoKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void key_cannotBeSet();
    void key_comesFromTheEnvironment();
    void keyOfTheEnvironment_mayBeNone();
};

void TestCliNoKeychain::key_cannotBeSet()
{
    const CliRun run
        = runCli({"key", "set", "--untested"}, QUrl("http://127.0.0.1:9"), testKeyText().toLatin1());
    QVERIFY2(run.exitCode == 3 && run.err.contains("no keychain can be reached"), run.about());
    QVERIFY2(run.err.contains("OPENCX_API_KEY"), run.about());
}

void TestCliNoKeychain::key_comesFromTheEnvironment()
{
    FaultServer server(confirming());
    const CliRun status = runCli({"key", "status"}, server.url());
    QVERIFY2(status.exitCode == 0 && status.out.contains("environment found\nused environment\n"),
             status.about());
    QVERIFY2(status.out.contains("fingerprint " + testKey().fingerprint() + '\n'), status.about());
    const CliRun run = runCli({"delete", cliContact(1), "--yes"}, server.url());
    QVERIFY2(run.exitCode == 0, run.about());
    QCOMPARE(server.requests.last().header("Authorization"), "Bearer " + testKeyText().toLatin1());
}

void TestCliNoKeychain::keyOfTheEnvironment_mayBeNone()
{
    CliProcess process;
    process.setEnvironment("OPENCX_API_KEY", "two words");
    process.start({"key", "status"});
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == 3 && process.out().contains("environment unusable\nused none\n"),
             qPrintable(process.out()));
    QVERIFY2(process.err().contains("OPENCX_API_KEY") && !process.err().contains("two words"),
             qPrintable(process.err()));
}

EXPUNGE_TEST(TestCliNoKeychain)
#include "tst_clinokeychain.moc"
