// SPDX-License-Identifier: MIT
#include "resources/resources.h"
#include "resources/translations/translations.h"
#include "sandbox/sandboxserver.h"
#include "scenario/person.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/faultserver.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>

using namespace expunge;

// Two organisations at one address, as at OpenCX, and a person with keys of both.
class TestOrganisationScenario final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstKey_bindsTheProfile();
    void otherKey_isNotUsed();
    void otherKey_getsAProfileOfItsOwn();
    void otherKey_isForThisProfileFromNowOn();
    void otherKeyInARun_deletesNothing();
    void keyKeptUntestedInARun_isTestedToo();
    void learnedLimit_isKeptForTheServer();
    void refusedKey_isNoKeychainTrouble();
    void unreachableServer_isSaidInTheHead();
    void profileOfAnotherOrganisation_doesNotUseTheKey();

private:
    void start();
    void enterKey(const QString &key) const;
    void addTo(int organisation, int contacts) const;
    QString shown(const char *objectName) const
    {
        const auto *label = m_desktop->window().findChild<QLabel *>(QLatin1String(objectName));
        return label && label->isVisible() ? label->text() : QString();
    }
    Organisation boundTo(const char *profile) const
    {
        return ProfileStore(configFile()).find(QString::fromLatin1(profile)).value_or(Profile()).organisation;
    }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Desktop> m_desktop;
};

void TestOrganisationScenario::initTestCase()
{
    initResources();
    installTranslations(*qApp, QStringLiteral("en"));
    QApplication::setDoubleClickInterval(1);
}

void TestOrganisationScenario::init()
{
    SandboxOptions options;
    options.organisations = 2;
    options.organisation = QStringLiteral("Acme");
    options.key = QStringLiteral("key-of-acme-0123456789");
    options.latency = std::chrono::milliseconds(0);
    m_server = std::make_unique<SandboxServer>(options);
    QVERIFY(m_server->start());
    ProfileStore store(configFile());
    for (const char *name : {"One", "Two"}) {
        Profile profile;
        profile.name = QString::fromLatin1(name);
        profile.address = m_server->baseUrl();
        QVERIFY(store.save(profile));
    }
    start();
}

void TestOrganisationScenario::cleanup()
{
    m_desktop.reset();
    ProfileStore store(configFile());
    const QList<Profile> all = store.profiles();
    for (const Profile &profile : all) {
        if (canBeChanged(profile))
            QVERIFY(store.remove(profile.id));
    }
}

void TestOrganisationScenario::start()
{
    m_desktop = std::make_unique<Desktop>(started({QStringLiteral("--profile"), QStringLiteral("one")}));
    m_desktop->show();
    QTRY_VERIFY(Person::canUse("Key"));
}

void TestOrganisationScenario::enterKey(const QString &key) const
{
    Person::click("Key");
    QTRY_VERIFY(Person::find("API key"));
    Person::write("API key", key);
    Person::click("Use for this session only");
}

void TestOrganisationScenario::addTo(int organisation, int contacts) const
{
    QStringList ids;
    for (const SandboxContact &contact : m_server->contacts(organisation).first(contacts))
        ids += contact.id;
    Person::addToList(ids.join(QLatin1Char(' ')));
    QTRY_COMPARE(m_desktop->window().list()->sendableCount(), contacts);
}

void TestOrganisationScenario::firstKey_bindsTheProfile()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    QTRY_COMPARE(shown("organisation"), QStringLiteral("Acme"));
    QCOMPARE(boundTo("one"), (Organisation{m_server->organisationId(0), QStringLiteral("Acme")}));
    QVERIFY(!boundTo("two").isKnown());
}

void TestOrganisationScenario::otherKey_isNotUsed()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    enterKey(m_server->key(1));
    QTRY_COMPARE(shown("keyProblem"),
                 QStringLiteral("This key belongs to Acme 2; this profile is for Acme."));
    Person::press("API key", Qt::Key_Escape);
    QTRY_VERIFY(!Person::find("API key"));
    addTo(0, 3);
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("3"));
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    QCOMPARE(m_server->contacts(0).size(), 247);
    QCOMPARE(m_server->contacts(1).size(), 250);
}

void TestOrganisationScenario::otherKey_getsAProfileOfItsOwn()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    enterKey(m_server->key(1));
    QTRY_VERIFY(Person::canUse("New profile for Acme 2"));
    Person::click("New profile for Acme 2");
    QTRY_COMPARE(shown("organisation"), QStringLiteral("Acme 2"));
    QCOMPARE(boundTo("acme-2").id, m_server->organisationId(1));
    QCOMPARE(boundTo("one").id, m_server->organisationId(0));
    QVERIFY(shown("keyStatus").contains(QStringLiteral("this session")));
}

void TestOrganisationScenario::otherKey_isForThisProfileFromNowOn()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    enterKey(m_server->key(1));
    QTRY_VERIFY(Person::canUse("This profile is for Acme 2 from now on"));
    Person::click("This profile is for Acme 2 from now on");
    QTRY_COMPARE(shown("organisation"), QStringLiteral("Acme 2"));
    QCOMPARE(boundTo("one").id, m_server->organisationId(1));
}

void TestOrganisationScenario::otherKeyInARun_deletesNothing()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    addTo(0, 120); // more than the limit lets leave at once
    Person::confirmDeletion(QStringLiteral("120"));
    QTRY_VERIFY(m_server->deletedCount() >= 5);
    Person::click("Pause");
    QTRY_VERIFY(Person::canUse("Resume"));
    enterKey(m_server->key(1));
    QTRY_VERIFY(shown("keyProblem").contains(QStringLiteral("belongs to Acme 2")));
    QVERIFY(!Person::find("New profile for Acme 2"));
    Person::press("API key", Qt::Key_Escape);
    Person::click("Resume");
    QTRY_VERIFY(Person::canUse("Pause"));
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::click("Stop");
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    QCOMPARE(m_server->contacts(1).size(), 250);
    QCOMPARE(m_server->contacts(0).size(), 250 - m_server->deletedCount());
}

// Otherwise nobody would ever learn whose it is, and after the run nothing could be deleted any more.
void TestOrganisationScenario::keyKeptUntestedInARun_isTestedToo()
{
    bool isWell = true;
    QList<QPointer<QTcpSocket>> held;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method != "GET")
            held += &socket;
        else
            FaultServer::respond(socket, isWell ? 200 : 503, R"({"id":"org-1","name":"Acme GmbH"})");
    });
    server.organisation.clear();
    m_desktop.reset();
    m_desktop
        = std::make_unique<Desktop>(started({QStringLiteral("--api-url"), server.url().toString()}));
    m_desktop->show();
    QTRY_VERIFY(Person::canUse("Key"));
    enterKey(testKeyText());
    QTRY_VERIFY(!Person::find("API key"));
    addTo(0, 2);
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::confirmDeletion(QStringLiteral("2"));
    QTRY_COMPARE(held.size(), 2);
    isWell = false;
    enterKey(QStringLiteral("another-key-of-acme-0123"));
    QTRY_VERIFY(shown("keyProblem").contains(QStringLiteral("could not be tested")));
    Person::click("Keep it anyway");
    QTRY_COMPARE(shown("keyStatus"), QStringLiteral("No connection"));
    for (const QPointer<QTcpSocket> &socket : std::as_const(held))
        FaultServer::respond(*socket, 200);
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    isWell = true;
    Person::click("Try again");
    QTRY_COMPARE(shown("organisation"), QStringLiteral("Acme GmbH"));
    QVERIFY(shown("keyStatus").contains(QStringLiteral("for this session")));
}

// By another profile's run, and used although a check of the key is the first request.
void TestOrganisationScenario::learnedLimit_isKeptForTheServer()
{
    ProfileStore store(configFile());
    QVERIFY(store.setLearnedPace(store.find(u"two")->limitGroup(), LearnedPace{40, 10}));
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    addTo(0, 60);
    Person::confirmDeletion(QStringLiteral("60"));
    QTRY_VERIFY(shown("runLimit").contains(QStringLiteral(" of 40 used")));
    QSignalSpy ended(m_desktop.get(), &Desktop::runEnded);
    Person::click("Stop");
    QVERIFY(ended.size() == 1 || ended.wait(15'000));
    const double limit = store.learnedPace(store.find(u"one")->limitGroup())->limit;
    QVERIFY2(limit >= 40 && limit < 41, qPrintable(QString::number(limit))); // it has learned a little more
}

void TestOrganisationScenario::refusedKey_isNoKeychainTrouble()
{
    enterKey(QStringLiteral("a-key-of-nobody"));
    QTRY_VERIFY(shown("keyProblem").startsWith(QStringLiteral("The key was refused.")));
    Person::click("Keep it anyway");
    QTRY_COMPARE(shown("keyStatus"), QStringLiteral("Key refused"));
    addTo(0, 1);
    QVERIFY(!Person::canUse("Delete contacts"));
}

void TestOrganisationScenario::unreachableServer_isSaidInTheHead()
{
    m_server->stop();
    enterKey(m_server->key(0));
    QTRY_VERIFY(shown("keyProblem").contains(QStringLiteral("could not be tested")));
    Person::click("Keep it anyway");
    QTRY_COMPARE(shown("keyStatus"), QStringLiteral("No connection"));
    QVERIFY(!Person::canUse("Delete contacts"));
    QVERIFY(m_server->start());
}

void TestOrganisationScenario::profileOfAnotherOrganisation_doesNotUseTheKey()
{
    enterKey(m_server->key(0));
    QTRY_VERIFY(!Person::find("API key"));
    QTRY_COMPARE(shown("organisation"), QStringLiteral("Acme"));
    emit m_desktop->window().profileChosen(QStringLiteral("two"));
    QTRY_COMPARE(shown("organisation"), QString());
    addTo(0, 2);
    QTest::qWait(100);
    QVERIFY(!Person::canUse("Delete contacts"));
}

EXPUNGE_TEST(TestOrganisationScenario)
#include "tst_organisationscenario.moc"
