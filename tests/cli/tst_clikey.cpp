// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace expunge;

// Keys through a real Secret Service, to be run below with-keyring.sh unlocked.
class TestCliKey final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void key_isSetUsedAndForgotten();
    void key_isTypedOnATerminal();
    void keychain_comesBeforeTheEnvironment();
    void badKey_changesNothing_data();
    void badKey_changesNothing();
    void argument_isNoWayToGiveAKey();
    void lockedKeychain_isSaid();
    void frozenKeychain_isNotWaitedForLong();
};

namespace {

const QString address = QStringLiteral("http://127.0.0.1:9");
const QStringList here{"--api-url", address};

bool keyring(const QString &change)
{
    return QProcess::execute(EXPUNGE_SOURCE_DIR "/tests/support/with-keyring.sh", {"--" + change}) == 0;
}

CliRun setKey(const QStringList &where = here, const QString &key = testKeyText())
{
    return keyRun(QStringList{"key", "set", "--untested"} + where, key.toLatin1() + "\n");
}

} // namespace

void TestCliKey::cleanup()
{
    const CliRun run = keyRun(QStringList{"key", "forget"} + here);
    QVERIFY2(run.exitCode == 0, run.about());
}

void TestCliKey::key_isSetUsedAndForgotten()
{
    FaultServer server(confirming());
    const QStringList where{"--api-url", server.url().toString()};
    const CliRun set = setKey(where);
    QVERIFY2(set.exitCode == 0 && set.out.isEmpty() && set.err.contains("stored"), set.about());
    const CliRun status = keyRun(QStringList{"key", "status"} + where);
    QVERIFY2(status.exitCode == 0 && status.err.isEmpty(), status.about());
    QVERIFY2(status.out.contains("keychain found\nenvironment not_set\nused keychain\n"), status.about());
    QVERIFY2(status.out.contains(QString::fromUtf8("hint …f3a9\n")), status.about());
    QVERIFY2(status.out.contains("fingerprint " + testKey().fingerprint() + '\n'), status.about());
    const CliRun elsewhere = keyRun(QStringList{"key", "status"} + here);
    QVERIFY2(elsewhere.exitCode == 3 && elsewhere.out.contains("keychain not_found\n"), elsewhere.about());

    const CliRun run = keyRun(QStringList{"delete", cliContact(1), "--yes"} + where);
    QVERIFY2(run.exitCode == 0, run.about());
    QCOMPARE(server.requests.last().header("Authorization"), "Bearer " + testKeyText().toLatin1());

    const CliRun forgotten = keyRun(QStringList{"key", "forget"} + where);
    QVERIFY2(forgotten.exitCode == 0 && forgotten.err.contains("no longer holds"), forgotten.about());
    const CliRun without = keyRun(QStringList{"delete", cliContact(1), "--yes"} + where);
    QVERIFY2(without.exitCode == 3 && without.err.contains("expunge-cli key set"), without.about());
    QCOMPARE(deletedAt(server).size(), 1);
}

void TestCliKey::key_isTypedOnATerminal()
{
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start(QStringList{"key", "set", "--untested"} + here);
    QTRY_VERIFY(terminal.screen().contains("not shown"));
    QTRY_VERIFY(!terminal.echoes());
    terminal.type("  Bearer " + testKeyText().toLatin1() + " \n");
    QVERIFY(process.waitForEnd()); // looks for the key on the screen
    QVERIFY2(process.exitCode() == 0, terminal.screen().constData());
    QVERIFY(terminal.echoes());
    QVERIFY(keyRun(QStringList{"key", "status"} + here).out.contains(testKey().fingerprint()));
}

void TestCliKey::keychain_comesBeforeTheEnvironment()
{
    FaultServer server(confirming());
    const QStringList where{"--api-url", server.url().toString()};
    CliProcess process;
    process.setEnvironment("OPENCX_API_KEY", "key-of-the-environment");
    QCOMPARE(setKey(where).exitCode, 0);
    process.start(QStringList{"delete", cliContact(1), "--yes"} + where);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(server.requests.last().header("Authorization"), "Bearer " + testKeyText().toLatin1());
    QVERIFY2(process.err().contains("OPENCX_API_KEY is not used"), qPrintable(process.err()));
    QCOMPARE(keyRun(QStringList{"key", "forget"} + where).exitCode, 0);
}

void TestCliKey::badKey_changesNothing_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("two words") << QByteArray("two words\n");
    QTest::newRow("too long") << QByteArray(1025, 'k');
}

void TestCliKey::badKey_changesNothing()
{
    QFETCH(QByteArray, input);
    QCOMPARE(setKey().exitCode, 0);
    const CliRun run = keyRun(QStringList{"key", "set", "--untested"} + here, input);
    QVERIFY2(run.exitCode == 3 && run.out.isEmpty() && !run.err.isEmpty(), run.about());
    QVERIFY2(!run.err.contains("two words"), run.about());
    QVERIFY(keyRun(QStringList{"key", "status"} + here).out.contains(testKey().fingerprint()));
}

void TestCliKey::argument_isNoWayToGiveAKey()
{
    const CliRun run = keyRun(QStringList{"key", "set", "secret-of-the-test"} + here);
    QVERIFY2(run.exitCode == 2 && run.err.contains("argument"), run.about());
    QVERIFY2(!run.err.contains("secret-of-the-test"), run.about());
    QCOMPARE(keyRun(QStringList{"key", "status"} + here).exitCode, 3);
    QCOMPARE(keyRun({"key"}).exitCode, 2);
    QCOMPARE(keyRun({"key", "show"}).exitCode, 2);
    QCOMPARE(keyRun({"key", "set", "--profile", "sandbox"}).exitCode, 2);
}

void TestCliKey::lockedKeychain_isSaid()
{
    QCOMPARE(setKey().exitCode, 0);
    QVERIFY(keyring("lock"));
    const CliRun set = setKey();
    QVERIFY2(set.exitCode == 3 && set.err.contains("locked") && set.err.contains("OPENCX_API_KEY"),
             set.about());
    const CliRun status = keyRun(QStringList{"key", "status"} + here);
    QVERIFY2(status.exitCode == 3 && status.err.contains("or the keyring is locked"), status.about());
    const CliRun forgotten = keyRun(QStringList{"key", "forget"} + here);
    QVERIFY2(forgotten.exitCode == 3 && forgotten.err.contains("was not removed"), forgotten.about());
    QVERIFY(keyring("unlock"));
    QVERIFY(keyRun(QStringList{"key", "status"} + here).out.contains("keychain found\n"));
}

void TestCliKey::frozenKeychain_isNotWaitedForLong()
{
    QVERIFY(keyring("freeze"));
    QElapsedTimer timer;
    timer.start();
    const CliRun run = keyRun(QStringList{"key", "status", "--json"} + here);
    const qint64 waited = timer.elapsed();
    QVERIFY(keyring("thaw"));
    QVERIFY2(run.exitCode == 3 && run.out.contains("\"no_answer\""), run.about());
    QVERIFY2(waited < 15'000, qPrintable(QString::number(waited)));
}

EXPUNGE_TEST(TestCliKey)
#include "tst_clikey.moc"
