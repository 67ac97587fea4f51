// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/history.h"
#include "run/journal.h"
#include "run/runlock.h"
#include "scenario/journalledrun.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace expunge;

// The window that lists the runs of the past: one that was stopped, in which 2 contacts are deleted, 1 has
// failed and 1 is unknown, and 2 were not attempted.
class TestHistoryScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void emptyHistory_saysSo();
    void run_isListedFoundAndOpened();
    void gatheredList_isNotLostUnasked();
    void continued_sendsWhatIsOpenOnly();
    void retryFailed_sendsNothingThatIsGone();
    void exported_hasEveryRow();
    void deleted_isGoneFromDiskAndWindow();
    void runUnderWayElsewhere_isNotDeleted();
    void whileRunning_noOtherRunIsShown();

private:
    Profile profile() const { return sessionProfile(m_server->url()); }
    void start();
    void openHistory();
    QTableView *table() const;
    void enterKey();

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Desktop> m_desktop;
    QSet<QByteArray> m_asked;
    QString m_run;
};

namespace {

RowOutcomes stoppedMidway()
{
    return {{0, RowState::Deleted, 200, 1, {}, {}},
            {1, RowState::Deleted, 200, 1, {}, {}},
            {2, RowState::Failed, 422, 1, QStringLiteral("has an open session"), {}},
            {3, RowState::Unknown, 0, 1, {}, {}}};
}

} // namespace

void TestHistoryScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestHistoryScenario::init()
{
    m_desktop.reset();
    emptyHistory();
    m_asked.clear();
    m_server = std::make_unique<FaultServer>([this](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "DELETE")
            m_asked.insert(request.target.mid(10));
        FaultServer::respond(socket, request.method == "DELETE" ? 200 : 403);
    });
    m_run = journalledRun(profile(), testKey(), stoppedMidway(), {}, RunEnd::Stopped);
}

void TestHistoryScenario::start()
{
    m_desktop = std::make_unique<Desktop>(started({QStringLiteral("--api-url"), m_server->url().toString()}));
    m_desktop->show();
    QTRY_VERIFY(Person::canUse("Key"));
}

void TestHistoryScenario::openHistory()
{
    m_desktop->window().findChild<QAction *>(QStringLiteral("history"))->trigger();
    QTRY_VERIFY(Person::find("Runs") || Person::find("Search the history"));
    QTRY_VERIFY(!m_desktop->window()
                     .findChild<QLabel *>(QStringLiteral("historyEmpty"))
                     ->text()
                     .contains(QLatin1String("being read")));
}

QTableView *TestHistoryScenario::table() const
{
    return m_desktop->window().findChild<QTableView *>(QStringLiteral("historyTable"));
}

void TestHistoryScenario::enterKey()
{
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", testKeyText());
    Person::click("Use for this session only");
    QTRY_VERIFY(!Person::find("API key")); // tested, and kept
}

void TestHistoryScenario::emptyHistory_saysSo()
{
    emptyHistory();
    start();
    openHistory();
    const auto *empty = m_desktop->window().findChild<QLabel *>(QStringLiteral("historyEmpty"));
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().startsWith(QLatin1String("No runs yet")), qPrintable(empty->text()));
    QVERIFY(!Person::canUse("Delete run"));
    QTest::keyClick(Person::find("Search the history"), Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Search the history"));
    QVERIFY(m_desktop->window().isVisible());
}

void TestHistoryScenario::run_isListedFoundAndOpened()
{
    start();
    openHistory();
    QCOMPARE(table()->model()->rowCount(), 1);
    const auto cell = [this](int column) { return table()->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(2), profile().host());
    QCOMPARE(cell(3), QStringLiteral("list.csv"));
    QCOMPARE((QStringList{cell(4), cell(5), cell(6), cell(7), cell(8)}),
             (QStringList{QStringLiteral("6"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("1"),
                          QStringLiteral("2")}));
    QCOMPARE(cell(9), QStringLiteral("Stopped"));
    Person::write("Search the history", QStringLiteral("completed"));
    QCOMPARE(table()->model()->rowCount(), 0);
    Person::write("Search the history", QStringLiteral("LIST.CSV"));
    QCOMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(Person::rowsShown(*m_desktop, RowState::NotAttempted), 2);
    QVERIFY(!Person::find("Runs"));
    QCOMPARE(Person::rowsShown(*m_desktop, RowState::Deleted), 2);
    QCOMPARE(m_desktop->window().outcomeAt(2).message, QStringLiteral("has an open session"));
    QVERIFY(m_asked.isEmpty());
}

void TestHistoryScenario::gatheredList_isNotLostUnasked()
{
    start();
    Person::addToList(contactAt(77));
    QTRY_COMPARE(m_desktop->window().list()->size(), 1);
    openHistory();
    Person::click("Open run");
    QTRY_VERIFY(Person::find("Show the run"));
    QTest::keyClick(Person::find("Show the run")->window(), Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Show the run"));
    QCOMPARE(m_desktop->window().list()->size(), 1);
    Person::click("Open run");
    QTRY_VERIFY(Person::find("Show the run"));
    Person::click("Show the run");
    QTRY_COMPARE(m_desktop->window().list()->size(), 6);
}

void TestHistoryScenario::continued_sendsWhatIsOpenOnly()
{
    start();
    enterKey();
    openHistory();
    Person::click("Continue chosen run");
    QTRY_VERIFY(Person::find("Typed count")); // the gate, by itself
    QVERIFY(m_asked.isEmpty());
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::write("Typed count", QStringLiteral("3"));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    Person::click("Confirm deletion");
    QVERIFY(ended.wait(15'000));
    QCOMPARE(m_asked, contactsAt({3, 4, 5}));
    QCOMPARE(History(runsFolder()).runs().size(), 1); // in its own journal
    QCOMPARE(History(runsFolder()).runs().first().counts[RowState::Failed], 1);
}

void TestHistoryScenario::retryFailed_sendsNothingThatIsGone()
{
    start();
    enterKey();
    openHistory();
    Person::click("Retry failed of chosen run");
    QTRY_VERIFY(Person::find("Typed count"));
    const auto *leftOut = m_desktop->window().findChild<QLabel *>(QStringLiteral("confirmLeftOut"));
    QCOMPARE(leftOut->text(), QStringLiteral("2 gone already, 2 not meant this time"));
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::write("Typed count", QStringLiteral("2"));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    Person::click("Confirm deletion");
    QVERIFY(ended.wait(15'000));
    QCOMPARE(m_asked, contactsAt({2, 3}));
    QTRY_COMPARE(Person::rowsShown(*m_desktop, RowState::Deleted), 4);
    QCOMPARE(Person::rowsShown(*m_desktop, RowState::NotAttempted), 2);
}

void TestHistoryScenario::exported_hasEveryRow()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.csv"));
    start();
    emit m_desktop->window().pastRunExportRequested(m_run, path); // what the file dialog ends with
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QVERIFY(lines[3].startsWith(contactAt(2).toLatin1() + ",failed,422,has an open session,1,"));
    QVERIFY(lines[6].startsWith(contactAt(5).toLatin1() + ",not_attempted,"));
}

void TestHistoryScenario::deleted_isGoneFromDiskAndWindow()
{
    start();
    openHistory();
    Person::click("Open run");
    QTRY_COMPARE(m_desktop->window().list()->size(), 6);
    openHistory();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(Person::find("Delete from the history"));
    QTest::keyClick(Person::find("Delete from the history")->window(), Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("Delete from the history"));
    Person::click("Delete run");
    QTRY_VERIFY(Person::find("Delete from the history"));
    QVERIFY(QFile::exists(History(runsFolder()).path(m_run)));
    Person::click("Delete from the history");
    QTRY_VERIFY(!QFile::exists(History(runsFolder()).path(m_run)));
    QTRY_COMPARE(m_desktop->window().list()->size(), 0);
    QTRY_VERIFY(m_desktop->window().findChild<QLabel *>(QStringLiteral("historyEmpty"))->isVisible());
    QVERIFY(m_asked.isEmpty());
}

void TestHistoryScenario::runUnderWayElsewhere_isNotDeleted()
{
    const QString running = journalledRun(profile(), testKey(), {}, {0});
    const auto lock = RunLock::take(runsFolder(), profile().limitGroup());
    const auto journal = Journal::open(History(runsFolder()).path(running));
    QVERIFY(lock.ok() && journal.ok());
    lock.value()->note({running, QStringLiteral("Acme")});
    start();
    openHistory();
    QCOMPARE(table()->model()->rowCount(), 2);
    const int row = table()->model()->index(0, 9).data() == QLatin1String("Under way") ? 0 : 1;
    QCOMPARE(table()->model()->index(row, 9).data().toString(), QStringLiteral("Under way"));
    table()->selectRow(row);
    QVERIFY(!Person::canUse("Open run"));
    Person::click("Delete run");
    const auto *details = m_desktop->window().findChild<QLabel *>(QStringLiteral("historyDetails"));
    QVERIFY2(details->text().contains(QLatin1String("is under way")), qPrintable(details->text()));
    emit m_desktop->window().pastRunsDeleted({running}); // begun after the history was listed
    QTRY_VERIFY(details->text().contains(QLatin1String("has been under way on")));
    QVERIFY(QFile::exists(History(runsFolder()).path(running)));
}

void TestHistoryScenario::whileRunning_noOtherRunIsShown()
{
    start();
    enterKey();
    QStringList many;
    for (int n = 100; n < 160; ++n)
        many += contactAt(n);
    Person::addToList(many.join(u' '));
    Person::confirmDeletion(QStringLiteral("60"));
    QTRY_VERIFY(m_asked.size() > 3);
    openHistory();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(1); // the older one
    QVERIFY(!Person::canUse("Open run"));
    QVERIFY(!Person::canUse("Continue chosen run"));
    QVERIFY(Person::canUse("Export chosen run"));
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::click("Stop"); // the history is no wall in front of it
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    QTRY_VERIFY(Person::canUse("Open run"));
}

EXPUNGE_TEST(TestHistoryScenario)
#include "tst_historyscenario.moc"
