// SPDX-License-Identifier: MIT
#include "run/journal.h"
#include "run/runend.h"
#include "run/runfixture.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;

// A run deletes only in the organisation that its confirmation named, whatever keys it is given.
class TestRunIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rightKey_goesOn();
    void keyOfAnotherOrganisation_deletesNothing();
    void anotherKeyMidway_deletesNothingUntilItIsTheRightOne();
    void anotherKeyWhileRunning_isAskedFor();
    void sameNameWithAnotherId_isAnother();
    void hiddenOrganisation_pausesARunThatNamedOne();
    void hiddenOrganisation_asConfirmed_goesOn();
    void hiddenOrganisationOfAnotherKey_isForAPersonToDecide();
    void readableAfterAll_mustBeTheProfilesOwn();
    void interruptedRun_isNotGoneOnWithElsewhere();
    void trouble_isWaitedFor();
    void somethingElse_endsTheRun();
    void question_isCountedInTheJournal();

private:
    void answer(QTcpSocket &socket, const HttpRequest &request);
    int deletionsWith(const ApiKey &key) const;
    static ApiKey key(QStringView text) { return ApiKey::fromPasted(text).value(); }

    const ApiKey m_acme = key(u"key-of-acme");
    const ApiKey m_acmeToo = key(u"second-key-of-acme");
    const ApiKey m_globex = key(u"key-of-globex");
    const ApiKey m_hidden = key(u"key-without-org-read");
    std::unique_ptr<RunFixture> m_fixture;
    std::unique_ptr<FaultServer> m_server;
    QSet<QByteArray> m_revoked;
    int m_deletions = 0;
};

void TestRunIdentity::init()
{
    m_revoked.clear();
    m_deletions = 0;
    m_fixture = std::make_unique<RunFixture>();
    m_server = std::make_unique<FaultServer>(
        [this](QTcpSocket &socket, const HttpRequest &request, int) { answer(socket, request); });
    m_server->organisation.clear();
    m_fixture->order.key = m_acme;
    m_fixture->order.organisation = {QStringLiteral("org-1"), QStringLiteral("Acme")};
}

void TestRunIdentity::cleanup()
{
    m_fixture.reset();
    m_server.reset();
}

void TestRunIdentity::answer(QTcpSocket &socket, const HttpRequest &request)
{
    const QByteArray used = request.header("Authorization");
    if (m_revoked.contains(used))
        FaultServer::respond(socket, 401);
    else if (request.method == "DELETE")
        FaultServer::respond(socket, ++m_deletions > 0 ? 200 : 500);
    else if (used.endsWith("acme"))
        FaultServer::respond(socket, 200, R"({"id":"org-1","name":"Acme"})");
    else if (used.endsWith("globex"))
        FaultServer::respond(socket, 200, R"({"id":"org-2","name":"Globex"})");
    else
        FaultServer::respond(socket, 403, R"({"message":"org:read is missing"})");
}

int TestRunIdentity::deletionsWith(const ApiKey &key) const
{
    return static_cast<int>(std::ranges::count_if(m_server->requests, [&key](const HttpRequest &request) {
        return request.method == "DELETE"
            && request.header("Authorization") == QByteArray("Bearer ").append(key.secret());
    }));
}

void TestRunIdentity::rightKey_goesOn()
{
    const RunSummary summary = m_fixture->run(m_server->url(), 10);
    QCOMPARE(summary.counts[RowState::Deleted], 10);
    QCOMPARE(m_server->requests.first().target, QByteArray("/org"));
    QCOMPARE(m_server->requests.size(), 11); // it is asked for once
    QCOMPARE(summary.transmissions, 10);
    QCOMPARE(m_fixture->journalled().organisationId, QStringLiteral("org-1"));
}

void TestRunIdentity::keyOfAnotherOrganisation_deletesNothing()
{
    m_fixture->order.key = m_globex;
    m_fixture->order.options.unattended = true;
    const RunSummary summary = m_fixture->run(m_server->url(), 10);
    QCOMPARE(m_deletions, 0);
    QCOMPARE(summary.end, RunEnd::OtherOrganisation);
    QCOMPARE(summary.sentence, QStringLiteral("This key belongs to Globex; this run is for Acme."));
    QCOMPARE(summary.counts[RowState::NotAttempted], 10);
    QCOMPARE(runEndFromWord(m_fixture->journalled().end), RunEnd::OtherOrganisation);
    QCOMPARE(m_fixture->journalled().organisation, QStringLiteral("Acme"));
}

void TestRunIdentity::anotherKeyMidway_deletesNothingUntilItIsTheRightOne()
{
    m_fixture->order.profile.pace = {50, 1s};
    m_fixture->prepare(m_server->url(), 60);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_VERIFY(m_deletions > 3);
    m_revoked += QByteArray("Bearer ").append(m_acme.secret());
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::KeyRefused);
    for (int round = 0; round < 3; ++round) {
        m_fixture->engine.setKey(m_globex);
        m_fixture->engine.resume();
        QTRY_COMPARE(m_fixture->progress.pause, PauseCause::OtherOrganisation);
        QCOMPARE(m_fixture->progress.sentence,
                 QStringLiteral("This key belongs to Globex; this run is for Acme."));
        const qsizetype asked = m_server->requests.size();
        m_fixture->engine.resume(); // without another key: it is asked again
        QTRY_VERIFY(m_server->requests.size() > asked);
        QTRY_COMPARE(m_fixture->progress.pause, PauseCause::OtherOrganisation);
    }
    QCOMPARE(deletionsWith(m_globex), 0);
    m_fixture->engine.setKey(m_acmeToo);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 60);
    QCOMPARE(deletionsWith(m_globex), 0);
    QCOMPARE(m_fixture->journalled().keyFingerprint, m_acmeToo.fingerprint());
    QCOMPARE(m_fixture->journalled().organisation, QStringLiteral("Acme"));
}

void TestRunIdentity::anotherKeyWhileRunning_isAskedFor()
{
    m_fixture->order.profile.pace = {100, 1s};
    m_fixture->prepare(m_server->url(), 60);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_VERIFY(m_deletions > 3);
    m_fixture->engine.setKey(m_globex);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::OtherOrganisation);
    QCOMPARE(deletionsWith(m_globex), 0);
    m_fixture->engine.setKey(m_acme);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 60);
}

void TestRunIdentity::sameNameWithAnotherId_isAnother()
{
    m_fixture->order.organisation = {QStringLiteral("org-9"), QStringLiteral("Acme")};
    m_fixture->order.options.unattended = true;
    QCOMPARE(m_fixture->run(m_server->url(), 3).end, RunEnd::OtherOrganisation);
    QCOMPARE(m_deletions, 0);
}

void TestRunIdentity::hiddenOrganisation_pausesARunThatNamedOne()
{
    m_fixture->order.key = m_hidden;
    m_fixture->prepare(m_server->url(), 5);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::OtherOrganisation);
    QVERIFY(m_fixture->progress.sentence.contains(QLatin1String("may not read its organisation")));
    m_fixture->engine.setKey(m_acme);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 5);
    QCOMPARE(deletionsWith(m_hidden), 0);
}

void TestRunIdentity::hiddenOrganisation_asConfirmed_goesOn()
{
    m_fixture->order.key = m_hidden;
    m_fixture->order.organisation = {};
    QCOMPARE(m_fixture->run(m_server->url(), 5).counts[RowState::Deleted], 5);
}

void TestRunIdentity::hiddenOrganisationOfAnotherKey_isForAPersonToDecide()
{
    m_fixture->order.key = m_hidden;
    m_fixture->order.organisation = {};
    m_fixture->order.options.trial = 2;
    m_fixture->prepare(m_server->url(), 5);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::Trial);
    m_fixture->engine.setKey(m_globex);
    m_fixture->engine.resume();
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::OrganisationUnsure);
    QVERIFY(m_fixture->progress.sentence.contains(QLatin1String("belongs to Globex")));
    QCOMPARE(deletionsWith(m_globex), 0);
    m_fixture->engine.resume(); // a person says so
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 5);
}

void TestRunIdentity::readableAfterAll_mustBeTheProfilesOwn()
{
    m_fixture->order.organisation = {}; // the network was away when it was confirmed
    m_fixture->order.profile.organisation = {QStringLiteral("org-2"), QStringLiteral("Globex")};
    m_fixture->order.options.unattended = true;
    QCOMPARE(m_fixture->run(m_server->url(), 3).end, RunEnd::OtherOrganisation);
    QCOMPARE(m_deletions, 0);
}

void TestRunIdentity::interruptedRun_isNotGoneOnWithElsewhere()
{
    m_fixture->order.options.mostDeletions = 2;
    m_fixture->run(m_server->url(), 5);
    const QString id = m_fixture->journalled().id;
    m_fixture->order.key = m_globex;
    m_fixture->order.organisation = {QStringLiteral("org-2"), QStringLiteral("Globex")};
    m_fixture->engine.goOn(id, m_fixture->order);
    QCOMPARE(m_fixture->refused.size(), 1);
    m_fixture->order.organisation = {}; // not known at the confirmation, but found out by the run
    m_fixture->order.options.unattended = true;
    m_fixture->engine.goOn(id, m_fixture->order);
    QCOMPARE(m_fixture->wait().end, RunEnd::OtherOrganisation);
    QCOMPARE(deletionsWith(m_globex), 0);
    m_fixture->order.key = m_acme;
    m_fixture->order.options.mostDeletions.reset();
    m_fixture->engine.goOn(id, m_fixture->order);
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 5);
}

void TestRunIdentity::trouble_isWaitedFor()
{
    int asked = 0;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "DELETE")
            FaultServer::respond(socket, 200);
        else if (++asked < 4)
            FaultServer::respond(socket, 503);
        else
            FaultServer::respond(socket, 200, R"({"id":"org-1","name":"Acme"})");
    });
    server.organisation.clear();
    QCOMPARE(m_fixture->run(server.url(), 5).counts[RowState::Deleted], 5);
    QCOMPARE(asked, 4);
}

void TestRunIdentity::somethingElse_endsTheRun()
{
    FaultServer server(FaultServer::always(200, "<html>Sign in</html>", {}, "text/html"));
    server.organisation.clear();
    QCOMPARE(m_fixture->run(server.url(), 5).end, RunEnd::WrongAddress);
    QCOMPARE(server.requests.size(), 1); // the portal got no DELETE
}

void TestRunIdentity::question_isCountedInTheJournal()
{
    m_fixture->run(m_server->url(), 1);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
    const auto journal = Journal::open(
        History(m_fixture->folder.filePath(QStringLiteral("runs"))).path(m_fixture->journalled().id));
    QVERIFY(journal);
    QCOMPARE(journal.value()->transmissionsSince(before).value().size(), 2);
}

EXPUNGE_TEST(TestRunIdentity)
#include "tst_runidentity.moc"
