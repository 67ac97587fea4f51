// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace expunge;

// The help pages, and that the manual and the completions know the same options.
class TestCliHelp final : public QObject
{
    Q_OBJECT

private slots:
    void page_canBeUnderstood_data();
    void page_canBeUnderstood();
    void general_namesAllCommands();
    void version_isData();
    void unknownCommand_isBadUsage();
    void manual_knowsTheSameOptions_data() { page_canBeUnderstood_data(); }
    void manual_knowsTheSameOptions();
    void bash_completesTheSameOptions_data() { page_canBeUnderstood_data(); }
    void bash_completesTheSameOptions();
    void bash_completesWords_data();
    void bash_completesWords();
    void zsh_knowsTheSameOptions();
    void manuals_areSound();
};

namespace {

const QStringList commands{"delete", "check",  "resume",  "runs", "show",
                           "export", "forget", "profile", "key",  "sandbox"};

QString source(const QString &path)
{
    return QString::fromUtf8(readFile(QStringLiteral(EXPUNGE_SOURCE_DIR "/") + path));
}

QStringList sorted(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList words;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        words += match.next().captured(1);
    return sorted(words);
}

QStringList optionsOf(const QString &command)
{
    return found(runCli({command, "--help"}).out, "^  (--[a-z-]+)");
}

// What bash offers behind these words, the last of which is being written.
QStringList completed(const QStringList &words)
{
    QProcess bash;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString folder = QFileInfo(QStringLiteral(EXPUNGE_CLI)).absolutePath();
    environment.insert("PATH", folder + ':' + environment.value("PATH"));
    bash.setProcessEnvironment(environment);
    bash.start("bash",
               QStringList{"-c",
                           "source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _expunge_cli; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\"",
                           EXPUNGE_SOURCE_DIR "/resources/completions/expunge-cli.bash", "expunge-cli"}
                   + words);
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        qFatal("bash failed: %s", bash.readAllStandardError().constData());
    return sorted(QString::fromUtf8(bash.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts));
}

} // namespace

void TestCliHelp::page_canBeUnderstood_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commands)
        QTest::newRow(qPrintable(command)) << command;
}

void TestCliHelp::page_canBeUnderstood()
{
    QFETCH(QString, command);
    const CliRun run = runCli({command, "--help"});
    QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), run.about());
    QVERIFY2(run.out.startsWith("Usage: expunge-cli " + command), run.about());
    QVERIFY2(run.out.contains("\nExample") && run.out.contains("\n  expunge-cli " + command), run.about());
    QVERIFY2(run.out.contains("Exit code: 0"), run.about());
    const QStringList lines = run.out.split('\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QCOMPARE(runCli({command, "-h"}).out, run.out);
    QCOMPARE(runCli({"help", command}).out, run.out);
    QCOMPARE(runCli({command, "--yes", "--json", "--nonsense", "--help"}).out,
             run.out); // whatever else is wrong
}

void TestCliHelp::general_namesAllCommands()
{
    const CliRun run = runCli({"--help"});
    QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), run.about());
    QCOMPARE(found(run.out, "^  ([a-z]+)  "), sorted(commands));
    QVERIFY2(run.out.contains("\nExamples:\n"), run.about());
    QCOMPARE(found(run.out, "^  (--[a-z-]+)"), (QStringList{"--data-dir", "--help"}));
    const QString page = source("resources/man/expunge-cli.1").replace("\\-", "-");
    const QString common = page.section("\n.SH COMMANDS\n", 1).section("\n.SS", 0, 0);
    QCOMPARE(found(common, "(--[a-z-]+)"), (QStringList{"--data-dir", "--help", "--version"}));
    QVERIFY(source("docs/command-line.md").contains("--data-dir DIR"));
    const CliRun none = runCli({});
    QVERIFY2(none.exitCode == 2 && none.out.isEmpty() && none.err == run.out, none.about());
}

void TestCliHelp::version_isData()
{
    const CliRun run = runCli({"--version"});
    QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), run.about());
    QVERIFY2(QRegularExpression("^expunge-cli [0-9]+\\.[0-9]+\\.[0-9]+\n$").match(run.out).hasMatch(),
             run.about());
}

void TestCliHelp::unknownCommand_isBadUsage()
{
    const CliRun run = runCli({"remove", "x"});
    QVERIFY2(run.exitCode == 2 && run.out.isEmpty() && run.err.contains("\"remove\""), run.about());
}

void TestCliHelp::manual_knowsTheSameOptions()
{
    QFETCH(QString, command);
    const QString page = source("resources/man/expunge-cli.1").replace("\\-", "-");
    const QString section = page.section("\n.SS " + command + "\n", 1).section("\n.S", 0, 0);
    QVERIFY(!section.isEmpty());
    QCOMPARE(found(section, "(--[a-z-]+)"), optionsOf(command));
}

void TestCliHelp::bash_completesTheSameOptions()
{
    QFETCH(QString, command);
    QStringList offered;
    const QStringList verbs = completed({command, ""});
    const bool hasVerbs = command == "profile" || command == "key";
    for (const QString &verb : hasVerbs ? verbs : QStringList{"x"})
        offered += completed({command, verb, "--"});
    QVERIFY(offered.removeAll("--help") > 0);
    QVERIFY(offered.removeAll("--data-dir") > 0);
    QCOMPARE(sorted(offered), optionsOf(command));
}

void TestCliHelp::bash_completesWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("commands") << QStringList{"re"} << QStringList{"resume"};
    QTest::newRow("an option") << QStringList{"delete", "--pro"}
                               << QStringList{"--profile", "--profile-confirm"};
    QTest::newRow("profiles") << QStringList{"delete", "--profile", ""}
                              << QStringList{"production", "sandbox"};
    QTest::newRow("verbs") << QStringList{"key", ""} << QStringList{"adopt", "forget", "set", "status"};
    QTest::newRow("yes or no") << QStringList{"profile", "add", "X", "--production", ""}
                               << QStringList{"no", "yes"};
    QTest::newRow("files") << QStringList{"delete", "--csv", EXPUNGE_SOURCE_DIR "/READ"}
                           << QStringList{EXPUNGE_SOURCE_DIR "/README.md"};
    QTest::newRow("a number") << QStringList{"delete", "--max-delete", ""} << QStringList{};
}

void TestCliHelp::bash_completesWords()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    QCOMPARE(completed(words), offered);
    if (words.first() == "key") { // once: runs are completed, too
        FaultServer server(confirming());
        QCOMPARE(runCli({"delete", cliContact(1), "--yes"}, server.url()).exitCode, 0);
        const QStringList runs = completed({"show", ""});
        QCOMPARE(runs, QStringList{runCli({"runs"}).out.section('\t', 0, 0)});
    }
}

void TestCliHelp::zsh_knowsTheSameOptions()
{
    QStringList all{"--help", "--version", "--data-dir"};
    for (const QString &command : commands)
        all += optionsOf(command);
    const QString file = "resources/completions/_expunge-cli";
    QCOMPARE(found(source(file), "(--[a-z-]+)[\\[}]"), sorted(all));
    QCOMPARE(found(source(file), "^        ([a-z]+)\\)$"), sorted(commands));
    const QString zsh = QStandardPaths::findExecutable("zsh");
    if (!zsh.isEmpty())
        QCOMPARE(QProcess::execute(zsh, {"-n", QStringLiteral(EXPUNGE_SOURCE_DIR "/") + file}), 0);
}

void TestCliHelp::manuals_areSound()
{
    const QString groff = QStandardPaths::findExecutable("groff");
    if (groff.isEmpty())
        QSKIP("groff is not installed");
    QProcess process;
    process.start(groff,
                  {"-ww", "-man", "-z", "-Tutf8", EXPUNGE_SOURCE_DIR "/resources/man/expunge-cli.1",
                   EXPUNGE_SOURCE_DIR "/resources/man/expunge.1"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
}

EXPUNGE_TEST(TestCliHelp)
#include "tst_clihelp.moc"
