// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "run/history.h"
#include "run/runlock.h"
#include "scenario/journalledrun.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace expunge;

// Nothing moves between the confirmation and the run. The run takes long to begin: the file of its list has
// become a pipe that nobody writes to, and its hash is taken before the first request.
class TestConfirmedScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whilePrepared_everythingIsLocked();
    void whilePrepared_whatComesLateChangesNothing();
    void secondConfirmation_doesNotDisturbTheFirst();
    void closing_asks();
    void stop_sendsNothing();
    void refused_isAsBefore();

private:
    void confirm();
    void letBegin();
    QAction *action(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<FaultServer> m_other; // the server of another profile
    std::unique_ptr<Desktop> m_desktop;
    QStringList m_asked;
    Profile m_otherProfile;
};

void TestConfirmedScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
}

void TestConfirmedScenario::init()
{
    m_desktop.reset();
    emptyHistory();
    m_asked.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FaultServer>([this](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "DELETE")
            m_asked += QString::fromLatin1(request.target.mid(10));
        FaultServer::respond(socket, 200);
    });
    m_server->organisation = R"({"id":"acme","name":"Acme"})";
    m_other = std::make_unique<FaultServer>(
        [](QTcpSocket &socket, const HttpRequest &, int) { FaultServer::respond(socket, 200); });
    ProfileStore store(configFile());
    if (!store.find(QStringLiteral("Globex"))) {
        Profile globex;
        globex.name = QStringLiteral("Globex");
        globex.address = m_other->url();
        QVERIFY(store.save(globex));
    }
    m_otherProfile = ProfileStore(configFile()).find(QStringLiteral("Globex")).value();

    m_desktop = std::make_unique<Desktop>(started({QStringLiteral("--api-url"), m_server->url().toString()}));
    m_desktop->show();
    QTRY_VERIFY(Person::canUse("Key"));
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", testKeyText());
    Person::click("Use for this session only");
    QTRY_VERIFY(!Person::find("API key")); // tested, and kept
}

// After a failure the engine still waits for the pipe.
void TestConfirmedScenario::cleanup()
{
    const QByteArray path = QFile::encodeName(m_folder->filePath(QStringLiteral("list.csv")));
    if (const int pipe = ::open(path.constData(), O_WRONLY | O_NONBLOCK); pipe >= 0)
        ::close(pipe);
}

// A list of six, confirmed; the engine waits for its file.
void TestConfirmedScenario::confirm()
{
    const QString path = m_folder->filePath(QStringLiteral("list.csv"));
    QFile list(path);
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("contact_id\n");
    for (int n = 0; n < 6; ++n)
        list.write(contactAt(n).toLatin1() + '\n');
    list.close();
    emit m_desktop->window().filesChosen({path});
    QTRY_COMPARE(m_desktop->window().list()->size(), 6);
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    QVERIFY(QFile::remove(path));
    QVERIFY(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    QSignalSpy confirmed(&m_desktop->window(), &MainWindow::deletionConfirmed);
    Person::confirmDeletion(QStringLiteral("6"));
    QVERIFY(confirmed.size() == 1 || confirmed.wait());
}

// Somebody writes nothing into the pipe and closes it. It can only be opened while the engine reads.
void TestConfirmedScenario::letBegin()
{
    const QByteArray path = QFile::encodeName(m_folder->filePath(QStringLiteral("list.csv")));
    int pipe = -1;
    QVERIFY(QTest::qWaitFor([&] { return (pipe = ::open(path.constData(), O_WRONLY | O_NONBLOCK)) >= 0; }));
    ::close(pipe);
}

QAction *TestConfirmedScenario::action(const char *name) const
{
    return m_desktop->window().findChild<QAction *>(QLatin1String(name));
}

void TestConfirmedScenario::whilePrepared_everythingIsLocked()
{
    confirm();
    QVERIFY(m_desktop->window().isRunning());
    for (const char *name :
         {"Delete contacts", "Add to list", "Import file", "Key", "Contact IDs", "Profile"})
        QVERIFY2(!Person::canUse(name), name);
    for (const char *name : {"reviewImport", "undoRemoval", "retryFailed", "addProfile", "editProfile",
                             "duplicateProfile", "removeProfile", "importProfiles", "testConnection"})
        QVERIFY2(action(name) && !action(name)->isEnabled(), name);
    letBegin();
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    QVERIFY(ended.wait(15'000));
    QCOMPARE(m_asked.size(), 6);
}

void TestConfirmedScenario::whilePrepared_whatComesLateChangesNothing()
{
    confirm();
    MainWindow &window = m_desktop->window();
    const auto list = window.list();
    const QString title = window.windowTitle();
    window.setList(std::make_shared<const ContactList>(list->only({4, 5})));
    emit window.profileChosen(m_otherProfile.id);
    QCOMPARE(window.list(), list);
    QCOMPARE(window.windowTitle(), title);
    letBegin();
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    QVERIFY(ended.wait(15'000));
    QCOMPARE(m_asked.size(), 6);
    QTRY_COMPARE(Person::rowsShown(*m_desktop, RowState::Deleted), 6);
    QCOMPARE(m_other->requests.size(), 0);
    QCOMPARE(History(runsFolder()).runs().value(0).profileId, sessionProfile(m_server->url()).id);
}

void TestConfirmedScenario::secondConfirmation_doesNotDisturbTheFirst()
{
    confirm();
    MainWindow &window = m_desktop->window();
    emit window.deletionConfirmed({window.list(), {0}, m_otherProfile, {}, {}});
    QVERIFY(window.isRunning());
    letBegin();
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    QVERIFY(ended.wait(15'000));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(m_asked.size(), 6);
    QCOMPARE(m_other->requests.size(), 0);
}

void TestConfirmedScenario::closing_asks()
{
    confirm();
    m_desktop->window().close();
    QTRY_VERIFY(Person::find("Stop and close"));
    QVERIFY(m_desktop->window().isVisible());
    Person::click("Stop and close");
    letBegin();
    QTRY_VERIFY(!m_desktop->window().isVisible());
    QVERIFY(m_asked.isEmpty());
}

void TestConfirmedScenario::stop_sendsNothing()
{
    confirm();
    Person::click("Stop");
    letBegin();
    QTRY_VERIFY(Person::canUse("Delete contacts"));
    QVERIFY(!m_desktop->window().isRunning());
    QVERIFY(m_asked.isEmpty());
    QVERIFY(History(runsFolder()).runs().isEmpty());
}

void TestConfirmedScenario::refused_isAsBefore()
{
    {
        std::unique_ptr<RunLock> lock; // of another program
        QVERIFY(QTest::qWaitFor([&] {
            auto taken = RunLock::take(runsFolder(), sessionProfile(m_server->url()).limitGroup());
            if (taken)
                lock = std::move(taken).value();
            return lock != nullptr;
        }));
        confirm();
        letBegin();
        QTRY_VERIFY(!m_desktop->window().isRunning());
    }
    for (const char *name : {"Delete contacts", "Import file", "Key", "Contact IDs", "Profile"})
        QVERIFY2(Person::canUse(name), name);
    QVERIFY(m_asked.isEmpty());
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("6"));
    letBegin();
    QVERIFY(ended.wait(15'000));
    QCOMPARE(m_asked.size(), 6);
}

EXPUNGE_TEST(TestConfirmedScenario)
#include "tst_confirmedscenario.moc"
