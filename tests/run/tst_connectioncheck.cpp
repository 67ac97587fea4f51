// SPDX-License-Identifier: MIT
#include "run/runfixture.h"
#include "support/testprogram.h"

#include <QThread>

using namespace expunge;

// What the harmless first request shows, and of whom.
class TestConnectionCheck final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<RunFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsTheOrganisation();
    void tellsAboutARefusedKey();
    void keepsWhatWasLearned();
    void worksInTheThreadOfTheEngine();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestConnectionCheck::readsTheOrganisation()
{
    FaultServer server(FaultServer::always(404, notFound));
    server.organisation = R"({"id":"1","name":"Acme GmbH"})";
    m_fixture->order.profile.address = server.url();
    QSignalSpy checked(&m_fixture->engine, &RunEngine::connectionChecked);
    m_fixture->engine.checkConnection(m_fixture->order.profile, testKey());
    QVERIFY(checked.wait());
    const auto check = checked.first().first().value<ConnectionCheck>();
    QVERIFY(check.isUsable());
    QCOMPARE(check.organisation.name, QStringLiteral("Acme GmbH"));
    QCOMPARE(check.organisation.id, QStringLiteral("1"));
    QVERIFY(check.isAbout(m_fixture->order.profile, testKey()));
    QVERIFY(!check.isAbout(m_fixture->order.profile, ApiKey::fromPasted(u"another-key").value()));
    QVERIFY(!check.isAbout(sandboxProfile(), testKey()));
    QCOMPARE(server.organisationRequests.size(), 1);
}

void TestConnectionCheck::tellsAboutARefusedKey()
{
    FaultServer server(FaultServer::always(401));
    server.organisation.clear();
    m_fixture->order.profile.address = server.url();
    QSignalSpy checked(&m_fixture->engine, &RunEngine::connectionChecked);
    m_fixture->engine.checkConnection(m_fixture->order.profile, testKey());
    QVERIFY(checked.wait());
    const auto check = checked.first().first().value<ConnectionCheck>();
    QCOMPARE(check.kind, ConnectionCheck::KeyRefused);
    QVERIFY(!check.isUsable());
    QVERIFY(check.sentence.contains(QLatin1String("does not accept the API key")));
}

void TestConnectionCheck::keepsWhatWasLearned()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->prepare(server.url(), 1);
    m_fixture->order.profile.pace = {100, std::chrono::seconds(60)};
    m_fixture->order.learned = Learned{40, 10};
    QSignalSpy checked(&m_fixture->engine, &RunEngine::connectionChecked);
    m_fixture->engine.checkConnection(m_fixture->order.profile, testKey(), m_fixture->order.learned);
    QVERIFY(checked.wait());
    m_fixture->engine.begin(m_fixture->order);
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 1);
    QCOMPARE(m_fixture->progress.limit, 40);
}

// Where it would not, an answer that comes late meets a check that has been replaced.
void TestConnectionCheck::worksInTheThreadOfTheEngine()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.profile.address = server.url();
    QThread thread;
    auto *engine = new RunEngine(m_fixture->folder.path());
    engine->moveToThread(&thread);
    connect(&thread, &QThread::finished, engine, &QObject::deleteLater);
    thread.start();
    QVERIFY(engine->findChild<ConnectionChecker *>());
    QCOMPARE(engine->findChild<ConnectionChecker *>()->thread(), &thread);
    QSignalSpy checked(engine, &RunEngine::connectionChecked);
    for (int check = 0; check < 50; ++check) {
        QMetaObject::invokeMethod(engine, [engine, profile = m_fixture->order.profile] {
            engine->checkConnection(profile, testKey());
        });
        QTest::qWait(check % 3);
    }
    QTRY_VERIFY(!checked.isEmpty());
    thread.quit();
    QVERIFY(thread.wait(10'000));
}

EXPUNGE_TEST(TestConnectionCheck)
#include "tst_connectioncheck.moc"
