// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "settings/places.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// Portable use, and profiles that travel between folders.
class TestCliDataDir final : public QObject
{
    Q_OBJECT

private slots:
    void everything_isInTheFolder();
    void profiles_travel();
    void badProfileFile_isExplained();
    void unusableFolder_isSaid();

private:
    const QTemporaryDir m_folder;
};

void TestCliDataDir::everything_isInTheFolder()
{
    const QString portable = m_folder.filePath("on a stick");
    QCOMPARE(
        runCli({"profile", "add", "Stick", "--api-url", "https://stick.example", "--data-dir", portable}).out,
        "stick\n");
    QVERIFY(!QFile::exists(configFile()));
    QVERIFY(runCli({"--data-dir=" + portable, "profile", "list"}).out.contains("Stick"));
    QVERIFY(!runCli({"profile", "list"}).out.contains("Stick"));

    FaultServer server(confirming());
    const CliRun run = runCli(
        {"--data-dir", portable, "delete", cliContact(1), cliContact(2), "--yes", "--max-delete", "1"},
        server.url());
    QVERIFY2(run.exitCode == 5, run.about());
    QVERIFY2(run.err.contains("--data-dir \"" + portable + "\""), run.about()); // how to go on
    QCOMPARE(QDir(portable).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{"expunge.ini", "runs"}));
    QCOMPARE(QDir(portable + "/runs").entryList({"*.sqlite"}).size(), 1);
    QVERIFY(!QDir(dataFolder()).exists());

    const CliRun rest = runCli({"resume", "--yes", "--data-dir", portable}, server.url());
    QVERIFY2(rest.exitCode == 0, rest.about());
    QCOMPARE(deletedAt(server), (QStringList{cliContact(1), cliContact(2)}));
}

void TestCliDataDir::profiles_travel()
{
    const QString a = m_folder.filePath("a");
    const QString b = m_folder.filePath("b");
    const QString file = m_folder.filePath("profiles.json");
    const CliRun none = runCli({"profile", "export", file, "--data-dir", a});
    QVERIFY2(none.exitCode == 2 && none.err.contains("built-in") && !QFile::exists(file), none.about());

    runCli({"profile", "add", "Staging", "--api-url", "https://s.example", "--share", "50", "--data-dir", a});
    QCOMPARE(runCli({"profile", "export", file, "--data-dir", a}).exitCode, 0);
    QCOMPARE(runCli({"profile", "export", "-", "--data-dir", a}).out.trimmed(),
             QString::fromUtf8(readFile(file)).trimmed());
    const CliRun imported = runCli({"profile", "import", file, "--data-dir", b});
    QVERIFY2(imported.exitCode == 0 && imported.out == "staging\n" && imported.err.contains("Keys"),
             imported.about());
    QCOMPARE(runCli({"profile", "list", "--json", "--data-dir", b}).out,
             runCli({"profile", "list", "--json", "--data-dir", a}).out);
    const CliRun again = runCli({"profile", "import", file, "--data-dir", b});
    QVERIFY2(again.exitCode == 0 && again.out.isEmpty() && again.err.contains("already"), again.about());
}

void TestCliDataDir::badProfileFile_isExplained()
{
    const QString folder = m_folder.filePath("c");
    const CliRun other = runCli({"profile", "import", EXPUNGE_SOURCE_DIR "/README.md", "--data-dir", folder});
    QVERIFY2(other.exitCode == 6 && other.err.contains("README.md: This is no file of profiles"),
             other.about());
    const CliRun missing
        = runCli({"profile", "import", m_folder.filePath("nothing.json"), "--data-dir", folder});
    QVERIFY2(missing.exitCode == 6 && missing.err.contains("nothing.json cannot be read"), missing.about());
    QCOMPARE(runCli({"profile", "list", "--data-dir", folder}).out.count('\n'), 2);
}

void TestCliDataDir::unusableFolder_isSaid()
{
    const CliRun run = runCli({"runs", "--data-dir", EXPUNGE_SOURCE_DIR "/README.md"});
    QVERIFY2(run.exitCode == 1 && run.out.isEmpty() && run.err.contains("README.md"), run.about());
    QCOMPARE(runCli({"runs", "--data-dir="}).exitCode, 2);
    QCOMPARE(runCli({"--data-dir"}).exitCode, 2);
}

EXPUNGE_TEST(TestCliDataDir)
#include "tst_clidatadir.moc"
