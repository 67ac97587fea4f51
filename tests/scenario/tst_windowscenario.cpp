// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/history.h"
#include "sandbox/sandboxserver.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace expunge;
using namespace std::chrono_literals;

// From the pasted list to the deleted contact, through the real window and against the real sandbox.
class TestWindowScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pastedList_isDeletedInTheSandbox();
    void importedFile_isDeletedAndItsResultsAreSaved();
    void cancel_deletesNothing();
    void stop_leavesTheRest();
    void keyRefusedMidway_pausesAndGoesOnWithAnother();
    void closingWhileRunning_endsCleanly();
};

namespace {

QStringList idsOf(const SandboxServer &sandbox, int n)
{
    QStringList ids;
    for (const SandboxContact &contact : sandbox.contacts().first(n))
        ids += contact.id;
    return ids;
}

} // namespace

void TestWindowScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestWindowScenario::pastedList_isDeletedInTheSandbox()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    const QStringList ids = idsOf(*desktop.sandbox(), 12);
    Person::addToList(ids.join(QLatin1Char(' ')));
    QTRY_COMPARE(desktop.window().list()->sendableCount(), 12);
    Person::addToList(QStringLiteral("not@an.id"));
    QTRY_COMPARE(desktop.window().list()->size(), 13);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("12"));
    QVERIFY(ended.wait(20'000));
    QCOMPARE(desktop.sandbox()->deletedCount(), 12);
    for (const QString &id : ids)
        QVERIFY(!desktop.sandbox()->contains(id));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 12);
    QCOMPARE(Person::rowsShown(desktop, RowState::Rejected), 1);
    QCOMPARE(desktop.sandbox()->rejectedCount(), 0); // never over the limit
}

void TestWindowScenario::importedFile_isDeletedAndItsResultsAreSaved()
{
    QTemporaryDir folder;
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    const QStringList ids = idsOf(*desktop.sandbox(), 3);
    QFile list(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("name,contact_id\n\"Lovelace, Ada\"," + ids[0].toLatin1() + "\nGrace," + ids[1].toLatin1()
               + "\nAlan," + ids[2].toUpper().toLatin1() + "\n");
    list.close();
    emit desktop.window().filesChosen({list.fileName()}); // what the file dialog ends with
    QTRY_VERIFY(Person::canUse("Add the contacts to the list"));
    QCOMPARE(desktop.window().list()->size(), 0); // nothing before it is confirmed
    Person::click("Add the contacts to the list");
    QTRY_COMPARE(desktop.window().list()->size(), 3);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("3"));
    QVERIFY(ended.wait(20'000));
    const QString results = folder.filePath(QStringLiteral("results.csv"));
    emit desktop.window().resultsRequested(results);
    QFile saved(results);
    QTRY_VERIFY(saved.exists()); // it appears when it is whole
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = saved.readAll().split('\n');
    QVERIFY(lines[0].startsWith("contact_id,state,http_status,message,attempts,finished_at"));
    QVERIFY(lines[1].startsWith(ids[0].toLatin1() + ",deleted,200,"));
    QVERIFY(lines[0].endsWith(",source,row,profile,organisation,organisation_id,server,run,name,"
                              "input_contact_id\r"));
    const QByteArray run = "Sandbox,Sandbox Organisation," + desktop.sandbox()->organisationId(0).toLatin1() + ','
        + desktop.sandbox()->baseUrl().toString().toLatin1() + ','
        + History(runsFolder()).runs().first().id.toLatin1();
    QVERIFY2(lines[1].endsWith(",list.csv,2," + run + ",\"Lovelace, Ada\"," + ids[0].toLatin1() + '\r'),
             lines[1].constData());
    QVERIFY(lines[3].contains(",list.csv,4"));
}

void TestWindowScenario::cancel_deletesNothing()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    Person::addToList(idsOf(*desktop.sandbox(), 2).join(QLatin1Char(' ')));
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    Person::click("Delete contacts");
    QTRY_VERIFY(Person::find("Typed count"));
    Person::write("Typed count", QStringLiteral("2"));
    Person::press("Typed count", Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Typed count"));
    QTest::qWait(200);
    QCOMPARE(desktop.sandbox()->deletedCount(), 0);
    QVERIFY(!desktop.window().isRunning());
}

void TestWindowScenario::stop_leavesTheRest()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    Person::addToList(idsOf(*desktop.sandbox(), 60).join(QLatin1Char(',')));
    QTRY_COMPARE(desktop.window().list()->sendableCount(), 60);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("60"));
    QTRY_VERIFY(desktop.sandbox()->deletedCount() >= 5);
    Person::click("Stop");
    QVERIFY(ended.wait(15'000));
    const int deleted = desktop.sandbox()->deletedCount();
    QVERIFY(deleted < 60);
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), deleted);
    QCOMPARE(Person::rowsShown(desktop, RowState::NotAttempted), 60 - deleted);
}

void TestWindowScenario::keyRefusedMidway_pausesAndGoesOnWithAnother()
{
    const QByteArray second = "Bearer second-key-0123456789";
    int deletions = 0;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        const bool isDeletion = request.method == "DELETE";
        deletions += isDeletion;
        const bool good = deletions <= 3 || request.header("Authorization") == second;
        FaultServer::respond(socket, good ? 200 : 401, isDeletion ? "{}" : R"({"name":"Acme"})");
    });
    Desktop desktop(started({QStringLiteral("--api-url"), server.url().toString()}));
    desktop.show();
    QTRY_VERIFY(Person::canUse("Key"));
    const auto enterKey = [](const QString &key) {
        Person::click("Key");
        QTRY_VERIFY(Person::find("API key"));
        Person::write("API key", key);
        Person::click("Use for this session only");
        QTRY_VERIFY(!Person::find("API key")); // tested, and kept
    };
    enterKey(testKeyText());
    Person::addToList(
        QStringLiteral("3c90c3cc-0d44-4b50-8888-000000000001 3c90c3cc-0d44-4b50-8888-000000000002 "
                       "3c90c3cc-0d44-4b50-8888-000000000003 3c90c3cc-0d44-4b50-8888-000000000004 "
                       "3c90c3cc-0d44-4b50-8888-000000000005 3c90c3cc-0d44-4b50-8888-000000000006"));
    QTRY_COMPARE(desktop.window().list()->sendableCount(), 6);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("6"));
    QTRY_VERIFY(Person::canUse("Resume"));
    QCOMPARE(ended.size(), 0);
    enterKey(QStringLiteral("second-key-0123456789"));
    Person::click("Resume");
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    QTRY_COMPARE(Person::rowsShown(desktop, RowState::Deleted), 6);
}

void TestWindowScenario::closingWhileRunning_endsCleanly()
{
    Desktop desktop(started({QStringLiteral("--sandbox")}));
    desktop.show();
    Person::addToList(idsOf(*desktop.sandbox(), 60).join(QLatin1Char(',')));
    QTRY_COMPARE(desktop.window().list()->sendableCount(), 60);
    QSignalSpy ended(&desktop, &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("60"));
    QTRY_VERIFY(desktop.sandbox()->deletedCount() >= 3);
    desktop.window().close();
    QTRY_VERIFY(Person::find("Stop and close"));
    QVERIFY(desktop.window().isVisible());
    Person::click("Stop and close");
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isVisible(), 15'000);
    QCOMPARE(ended.size(), 1);
    const int atTheEnd = desktop.sandbox()->deletedCount();
    QTest::qWait(200);
    QCOMPARE(desktop.sandbox()->deletedCount(), atTheEnd);
}

EXPUNGE_TEST(TestWindowScenario)
#include "tst_windowscenario.moc"
