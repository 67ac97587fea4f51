// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "cli/progresslines.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace expunge;

// What a person sees on a terminal, and what a log gets instead.
class TestCliTerminal final : public QObject
{
    Q_OBJECT

private slots:
    void terminal_showsOneProgressLine();
    void pipe_getsPlainLines();
    void limit_isToldInALog();
    void quiet_leavesOnlyProblems();
    void problem_isRedUnlessNobodyWantsColour_data();
    void problem_isRedUnlessNobodyWantsColour();
    void ctrlC_stopsCleanly();
    void key_isNotShownWhileItIsTyped();
    void key_promptCanBeLeft();
    void log_getsALineEachMinute();
};

namespace {

const QByteArray clearLine = "\r\033[K";
const QByteArray red = "\033[31m";

bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c < QLatin1Char(' ') && c != QLatin1Char('\n'); });
}

} // namespace

void TestCliTerminal::terminal_showsOneProgressLine()
{
    FaultServer server(confirming());
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start(QStringList{"delete"} + cliContacts(25)
                  + QStringList{"--yes", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray screen = terminal.screen();
    QVERIFY2(screen.contains(clearLine) && screen.contains("of 25"), screen.constData());
    QVERIFY2(screen.contains(clearLine + "deleted 25"), screen.constData()); // the results stand alone
    QList<QByteArray> lines = QByteArray(screen).replace(clearLine, "\n").split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.contains(" of 25"); });
    QVERIFY(!lines.isEmpty());
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(line.trimmed().size() < 80, line.constData());
}

void TestCliTerminal::pipe_getsPlainLines()
{
    FaultServer server(confirming());
    const CliRun run = runCli(QStringList{"delete"} + cliContacts(3) + QStringList{"--yes"}, server.url());
    QVERIFY2(run.exitCode == 0 && isPlain(run.out) && isPlain(run.err), run.about());
}

void TestCliTerminal::limit_isToldInALog()
{
    FaultServer server(deletions([](QTcpSocket &socket, const HttpRequest &, int number) {
        if (number == 1)
            FaultServer::respond(socket, 429, "{}", {"Retry-After: 2"});
        else
            FaultServer::respond(socket, 204);
    }));
    const CliRun run = runCli(QStringList{"delete"} + cliContacts(9) + QStringList{"--yes"}, server.url());
    QVERIFY2(run.exitCode == 0 && isPlain(run.err), run.about());
    QCOMPARE(run.err.count("waiting for the limit of the API\n"), 1);
}

void TestCliTerminal::quiet_leavesOnlyProblems()
{
    FaultServer server(deletions([](QTcpSocket &socket, const HttpRequest &, int number) {
        FaultServer::respond(socket, number == 1 ? 422 : 204, R"({"message":"it is held"})");
    }));
    const CliRun good = runCli({"delete", cliContact(1), cliContact(1), "--yes", "--quiet"},
                               QUrl(server.url())); // the first is refused
    QVERIFY2(good.exitCode == 1 && good.err.contains("it is held"), good.about());
    QVERIFY2(!good.err.contains("duplicate") && !good.err.contains("Run "), good.about());
    const CliRun silent = runCli({"delete", cliContact(2), "--yes", "--quiet"}, server.url());
    QVERIFY2(silent.exitCode == 0 && silent.err.isEmpty(), silent.about());
    QVERIFY2(silent.out.startsWith("deleted 1\n"), silent.about());
}

void TestCliTerminal::problem_isRedUnlessNobodyWantsColour_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("terminal") << "NO_COLOR" << QString() << true; // empty counts as not set
    QTest::newRow("NO_COLOR") << "NO_COLOR"
                              << "1" << false;
    QTest::newRow("NO_COLOR=0") << "NO_COLOR"
                                << "0" << false;
    QTest::newRow("a dumb terminal") << "TERM"
                                     << "dumb" << false;
}

void TestCliTerminal::problem_isRedUnlessNobodyWantsColour()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(bool, coloured);
    FaultServer server(deletions(FaultServer::always(422, R"({"message":"no"})")));
    CliProcess process;
    process.setEnvironment(variable, value);
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"delete", cliContact(1), "--yes", "--api-url", server.url().toString()});
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(terminal.screen().contains("422"));
    QCOMPARE(terminal.screen().contains(red), coloured);
    QCOMPARE(terminal.screen().contains('\033'), variable == "NO_COLOR"); // the progress line goes on
}

void TestCliTerminal::ctrlC_stopsCleanly()
{
    QList<QTcpSocket *> held;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held += &socket; }));
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start(QStringList{"delete"} + cliContacts(9)
                  + QStringList{"--yes", "--api-url", server.url().toString()});
    QTRY_COMPARE(held.size(), 4);
    terminal.type("\003");
    QTRY_VERIFY(terminal.screen().contains("Stopping"));
    for (QTcpSocket *socket : std::as_const(held))
        FaultServer::respond(*socket, 204);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(terminal.screen().contains("expunge-cli resume "));
}

void TestCliTerminal::key_isNotShownWhileItIsTyped()
{
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"key", "set", "--untested", "--api-url", "http://127.0.0.1:9"});
    QTRY_VERIFY(terminal.screen().contains("API key for 127.0.0.1:9"));
    QTRY_VERIFY(!terminal.echoes());
    terminal.type(testKeyText().toLatin1() + "\n");
    QVERIFY(process.waitForEnd()); // looks for the key on the screen
    QVERIFY2(process.exitCode() == 3, terminal.screen().constData()); // there is no keychain in this test
    QVERIFY2(terminal.screen().contains("The key was not stored"), terminal.screen().constData());
    QVERIFY2(terminal.screen().contains("OPENCX_API_KEY"), terminal.screen().constData());
}

void TestCliTerminal::key_promptCanBeLeft()
{
    CliProcess process;
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"key", "set", "--untested", "--api-url", "http://127.0.0.1:9"});
    QTRY_VERIFY(terminal.screen().contains("API key for"));
    QTRY_VERIFY(!terminal.echoes());
    terminal.type("half of a k\003");
    QVERIFY(process.waitForEnd());
    QVERIFY(process.wasKilled());
    QVERIFY(terminal.echoes());
    QVERIFY(!terminal.screen().contains("half"));
}

void TestCliTerminal::log_getsALineEachMinute()
{
    const Instant begin{std::chrono::hours(1)};
    ProgressLines lines(begin);
    RunProgress progress;
    progress.counts.add(RowState::Left, 203);
    progress.counts.add(RowState::Deleted, 100);
    progress.perMinute = 97.6;
    progress.timeLeft = std::chrono::seconds(61);
    QVERIFY(!lines.isDue(progress, begin + std::chrono::seconds(59)));
    QVERIFY(lines.isDue(progress, begin + std::chrono::seconds(60)));
    QVERIFY(!lines.isDue(progress, begin + std::chrono::seconds(119)));
    progress.waiting = WaitReason::LimitReached;
    QVERIFY(lines.isDue(progress, begin + std::chrono::seconds(119)));
    QVERIFY(!lines.isDue(progress, begin + std::chrono::seconds(120)));
    const QString text = progressText(progress);
    QVERIFY2(text.contains("98 a minute") && text.contains("100 of 303"), qPrintable(text));
    QVERIFY2(text.endsWith(", waiting for the limit of the API"), qPrintable(text));
}

EXPUNGE_TEST(TestCliTerminal)
#include "tst_cliterminal.moc"
