// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace expunge;

// The window and the command line see the same profiles and runs: what one began, the other continues.
class TestBothPrograms final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void window_begins_commandLineContinues_data();
    void window_begins_commandLineContinues();
    void commandLine_wentOnMeanwhile_windowShowsIt();
    void commandLine_begins_windowContinues_data() { window_begins_commandLineContinues_data(); }
    void commandLine_begins_windowContinues();
    void addressOfAProfile_isThatProfileInBoth();

private:
    static void enterKey();
    static QStringList placeOf(const FaultServer &server, bool stored);
    // Answers three deletions and holds the next back, until told otherwise.
    FaultServer::Script script()
    {
        m_held.clear();
        m_answersAll = false;
        return deletions([this](QTcpSocket &socket, const HttpRequest &, int number) {
            if (number <= 3 || m_answersAll)
                FaultServer::respond(socket, 204);
            else
                m_held += &socket;
        });
    }
    QList<QTcpSocket *> m_held;
    bool m_answersAll = false;
};

void TestBothPrograms::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestBothPrograms::enterKey()
{
    QTRY_VERIFY(Person::canUse("Key"));
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", testKeyText());
    Person::click("Use for this session only");
    QTRY_VERIFY(!Person::find("API key")); // tested, and kept
}

// Options of both programs: a new profile at the server, or just its address.
QStringList TestBothPrograms::placeOf(const FaultServer &server, bool stored)
{
    const QStringList address{QStringLiteral("--api-url"), server.url().toString()};
    if (!stored)
        return address;
    const QString name = QStringLiteral("Port %1").arg(server.serverPort());
    const CliRun added
        = runCli(QStringList{QStringLiteral("profile"), QStringLiteral("add"), name} + address);
    return added.exitCode == 0 ? QStringList{QStringLiteral("--profile"), name} : QStringList();
}

void TestBothPrograms::window_begins_commandLineContinues_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("an address of the session") << false;
    QTest::newRow("a profile") << true;
}

void TestBothPrograms::window_begins_commandLineContinues()
{
    QFETCH(bool, stored);
    FaultServer server(script());
    const QStringList where = placeOf(server, stored);
    {
        Desktop desktop(started(where));
        desktop.show();
        enterKey();
        Person::addToList(cliContacts(12).join(QLatin1Char(' ')));
        QTRY_VERIFY(Person::canUse("Delete contacts"));
        QSignalSpy ended(&desktop, &Desktop::runEnded);
        Person::confirmDeletion(QStringLiteral("12"));
        QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 3);
        const CliRun busy = runCli({QStringLiteral("resume"), QStringLiteral("--yes")});
        QVERIFY2(busy.exitCode == 7, busy.about());
        QTRY_COMPARE(m_held.size(), 4);
        Person::click("Stop");
        for (QTcpSocket *socket : std::as_const(m_held))
            FaultServer::respond(*socket, 204);
        QVERIFY(ended.wait(20'000));
    }
    m_answersAll = true;
    const CliRun listed = runCli({QStringLiteral("runs")});
    QVERIFY2(listed.out.section(QLatin1Char('\n'), 0, 0).endsWith(QLatin1String("\t7/12")), listed.about());
    const CliRun run = runCli({QStringLiteral("resume"), QStringLiteral("--yes")});
    QVERIFY2(run.exitCode == 0 && run.out.startsWith(QLatin1String("deleted 12\n")), run.about());
    QStringList sent = deletedAt(server);
    sent.sort();
    QCOMPARE(sent, cliContacts(12));
}

// The window still shows the run as it was when it was stopped there.
void TestBothPrograms::commandLine_wentOnMeanwhile_windowShowsIt()
{
    FaultServer server(script());
    Desktop desktop(started(placeOf(server, false)));
    desktop.show();
    enterKey();
    Person::addToList(cliContacts(12).join(QLatin1Char(' ')));
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("12"));
    QTRY_COMPARE(m_held.size(), 4);
    Person::click("Stop");
    for (QTcpSocket *socket : std::as_const(m_held))
        FaultServer::respond(*socket, 204);
    QVERIFY(ended.wait(20'000));
    m_answersAll = true;
    const CliRun run = runCli({QStringLiteral("resume"), QStringLiteral("--yes")});
    QVERIFY2(run.exitCode == 0, run.about());
    QCOMPARE(Person::rowsShown(desktop, RowState::NotAttempted), 5);

    Person::confirmDeletion(QStringLiteral("5"));
    QVERIFY(ended.wait(20'000));
    QCOMPARE(deletedAt(server).size(), 12);
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 12);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    emit desktop.window().resultsRequested(path);
    QFile saved(path);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count(",deleted,"), 12);
}

void TestBothPrograms::commandLine_begins_windowContinues()
{
    QFETCH(bool, stored);
    FaultServer server(script());
    const QStringList where = placeOf(server, stored);
    CliProcess process;
    process.start(QStringList{QStringLiteral("delete"), QStringLiteral("--yes")} + where + cliContacts(9));
    QTRY_COMPARE(deletedAt(server).size(), 7); // three answered, four on their way
    process.signal(SIGKILL);
    QVERIFY(process.waitForEnd());
    m_answersAll = true;

    Desktop desktop(started(where));
    desktop.show();
    QTRY_VERIFY(Person::canUse("Continue run"));
    enterKey();
    Person::click("Continue run");
    QTRY_COMPARE(desktop.window().list()->size(), 9);
    const int gone = Person::rowsShown(desktop, RowState::Deleted);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QString::number(9 - gone));
    QVERIFY(ended.wait(20'000));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 9);
    const CliRun shown = runCli({QStringLiteral("show")});
    QVERIFY2(shown.out.contains(QLatin1String("end completed\n")), shown.about());
    QVERIFY2(shown.out.contains(QLatin1String("resumes 1\ndeleted 9\n")), shown.about());
}

void TestBothPrograms::addressOfAProfile_isThatProfileInBoth()
{
    const Desktop desktop(started({QStringLiteral("--api-url"), QStringLiteral("https://api.open.cx/")}));
    QCOMPARE(ProfileStore(configFile()).lastUsed(), productionProfile().id);
    const CliRun run = runCli({QStringLiteral("delete"), cliContact(1), QStringLiteral("--yes")},
                              QUrl(QStringLiteral("https://api.open.cx/")));
    QVERIFY2(run.exitCode == 2 && run.err.contains(QLatin1String("\"Production\"")), run.about());
}

EXPUNGE_TEST(TestBothPrograms)
#include "tst_bothprograms.moc"
