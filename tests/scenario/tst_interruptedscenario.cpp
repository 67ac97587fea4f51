// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/history.h"
#include "run/runlock.h"
#include "scenario/journalledrun.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>

using namespace expunge;

// A process died in the middle of a run: 1 contact is deleted, 1 was perhaps sent, 4 are left.
class TestInterruptedScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void continued_goesOnInItsJournal();
    void anotherKey_needsTheNameTyped();
    void left_isNotOfferedAgain();
    void runUnderWayElsewhere_isNotOffered();
    void anotherProfilesResults_leave();
    void gatheredList_isAskedAbout();
    void runReadLate_isShownUnderItsOwnProfile();

private:
    QStringList arguments() const { return {QStringLiteral("--api-url"), m_server->url().toString()}; }
    RunInfo onlyRun() const;
    static void enterKey(const QString &key);

    std::unique_ptr<FaultServer> m_server;
    QSet<QByteArray> m_asked;
};

void TestInterruptedScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestInterruptedScenario::init()
{
    emptyHistory();
    m_asked.clear();
    m_server = std::make_unique<FaultServer>([this](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "DELETE")
            m_asked.insert(request.target.mid(10));
        // The second contact was deleted by the process that died.
        const bool gone = request.target.endsWith(contactAt(1).toLatin1());
        gone ? FaultServer::respond(socket, 404, R"({"message":"Contact not found"})")
             : FaultServer::respond(socket, request.method == "DELETE" ? 200 : 403);
    });
    journalledRun(sessionProfile(m_server->url()), testKey(), {{0, RowState::Deleted, 200, 1, {}, {}}}, {1});
}

RunInfo TestInterruptedScenario::onlyRun() const
{
    const QList<RunInfo> runs = History(runsFolder()).runs();
    return runs.size() == 1 ? runs.first() : RunInfo();
}

void TestInterruptedScenario::enterKey(const QString &key)
{
    QTRY_VERIFY(Person::canUse("Key"));
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", key);
    Person::click("Use for this session only");
    QTRY_VERIFY(!Person::find("API key")); // tested, and kept
}

void TestInterruptedScenario::continued_goesOnInItsJournal()
{
    Desktop desktop(started(arguments()));
    desktop.show();
    QTRY_VERIFY(Person::canUse("Continue run"));
    const auto *text = desktop.window().findChild<QLabel *>(QStringLiteral("interruptedText"));
    QVERIFY2(text->text().endsWith(QLatin1String("1 deleted or gone, 1 to be checked, 4 left.")),
             qPrintable(text->text()));
    enterKey(testKeyText());
    QTest::qWait(200);
    QVERIFY(m_asked.isEmpty()); // nothing goes on by itself
    Person::click("Continue run");
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::NotAttempted), 4);
    QCOMPARE(Person::rowsShown(desktop, RowState::Deleted), 1);
    QCOMPARE(Person::rowsShown(desktop, RowState::Unknown), 1);
    QVERIFY(!Person::find("Continue run"));
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("5"));
    QVERIFY(ended.wait(15'000));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 5);
    QCOMPARE(desktop.window().outcomeAt(1).state, RowState::GoneUnconfirmed);
    QCOMPARE(desktop.window().outcomeAt(1).attempts, 2);
    QVERIFY(!m_asked.contains(contactAt(0).toLatin1()));
    const RunInfo run = onlyRun();
    QCOMPARE(run.end, QStringLiteral("completed"));
    QCOMPARE(run.resumes, 1);
    QCOMPARE(run.counts[RowState::Deleted], 5);
    QCOMPARE(run.counts[RowState::GoneUnconfirmed], 1);
}

void TestInterruptedScenario::anotherKey_needsTheNameTyped()
{
    Desktop desktop(started(arguments()));
    desktop.show();
    enterKey(QStringLiteral("quite-another-key-0123456789"));
    QTRY_VERIFY(Person::canUse("Continue run"));
    Person::click("Continue run");
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::NotAttempted), 4);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("5"), sessionProfile(m_server->url()).name);
    QVERIFY(ended.wait(15'000));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 5);
}

void TestInterruptedScenario::left_isNotOfferedAgain()
{
    {
        Desktop desktop(started(arguments()));
        desktop.show();
        QTRY_VERIFY(Person::canUse("Leave run"));
        Person::click("Leave run");
        QTRY_COMPARE(onlyRun().end, QStringLiteral("left"));
    }
    Desktop again(started(arguments()));
    again.show();
    QTRY_VERIFY(Person::canUse("Key"));
    QTest::qWait(300);
    QVERIFY(!Person::find("Continue run"));
    QCOMPARE(onlyRun().counts[RowState::Unknown], 1);
    QCOMPARE(onlyRun().counts[RowState::NotAttempted], 4);
    QVERIFY(m_asked.isEmpty());
}

void TestInterruptedScenario::runUnderWayElsewhere_isNotOffered()
{
    const auto lock = RunLock::take(runsFolder(), sessionProfile(m_server->url()).limitGroup());
    QVERIFY(lock.ok());
    Desktop desktop(started(arguments()));
    desktop.show();
    QTRY_VERIFY(Person::canUse("Key"));
    QTest::qWait(300);
    QVERIFY(!Person::find("Continue run"));
}

void TestInterruptedScenario::anotherProfilesResults_leave()
{
    Desktop desktop(started(arguments()));
    desktop.show();
    enterKey(testKeyText());
    QTRY_VERIFY(Person::canUse("Continue run"));
    Person::click("Continue run");
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    QVERIFY(Person::find("Results of"));
    emit desktop.window().profileChosen(sandboxProfile().id);
    QTRY_VERIFY(!Person::canUse("Delete contacts"));
    QVERIFY(!Person::find("Results of") && !Person::find("Continue run"));
    QCOMPARE(desktop.window().list()->size(), 0);
    QVERIFY(!Person::canUse("Save results"));
    emit desktop.window().profileChosen(sessionProfile(m_server->url()).id);
    enterKey(testKeyText());
    QTRY_VERIFY(Person::canUse("Continue run"));
    Person::click("Continue run");
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    QCOMPARE(desktop.window().list()->size(), 6);
}

// A list that was gathered is not given up for a run without a question.
void TestInterruptedScenario::gatheredList_isAskedAbout()
{
    Desktop desktop(started(arguments()));
    desktop.show();
    enterKey(testKeyText());
    QTRY_VERIFY(Person::canUse("Continue run"));
    Person::addToList(QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd257360999"));
    QTRY_COMPARE(desktop.window().list()->size(), 1);
    Person::click("Continue run");
    auto *box = desktop.window().findChild<QMessageBox *>(QStringLiteral("leaveListBox"));
    QVERIFY(box);
    box->reject();
    QTest::qWait(100);
    QCOMPARE(desktop.window().list()->size(), 1);
    QVERIFY(Person::canUse("Continue run"));
    Person::click("Continue run");
    desktop.window().findChild<QAbstractButton *>(QStringLiteral("showRun"))->click();
    QTRY_COMPARE(desktop.window().list()->size(), 6);
    QVERIFY(!Person::find("Continue run"));
}

// Another profile is chosen while the run is being read.
void TestInterruptedScenario::runReadLate_isShownUnderItsOwnProfile()
{
    Desktop desktop(started(arguments()));
    desktop.show();
    const QString own = desktop.window().windowTitle();
    QTRY_VERIFY(Person::canUse("Continue run"));
    Person::click("Continue run");
    emit desktop.window().profileChosen(QStringLiteral("production"));
    QVERIFY(desktop.window().windowTitle() != own);
    QTRY_VERIFY(desktop.window().list()->size() > 0);
    QCOMPARE(desktop.window().windowTitle(), own);
    QVERIFY(m_asked.isEmpty());
}

EXPUNGE_TEST(TestInterruptedScenario)
#include "tst_interruptedscenario.moc"
