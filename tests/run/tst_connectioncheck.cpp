// SPDX-License-Identifier: MIT
#include "run/runfixture.h"
#include "support/testprogram.h"

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

EXPUNGE_TEST(TestConnectionCheck)
#include "tst_connectioncheck.moc"
