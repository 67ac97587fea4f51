// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "settings/places.h"
#include "settings/profilestore.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// A key from the environment deletes in the profile's organisation and in no other.
class TestCliOrganisation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstKey_bindsTheProfile();
    void organisation_isSaidBeforeTheFirstDeletion();
    void otherOrganisation_isRefused();
    void otherOrganisation_isMeantThisTime();
    void hiddenOrganisation_needsTheProfilesName_data();
    void hiddenOrganisation_needsTheProfilesName();
    void organisationThatShowsLate_isCompared();
    void organisationThatStaysHidden_needsTheName();
    void resume_inTheOtherOrganisationIsRefused();
    void noneExists_isWellOnlyInTheOwnOrganisation();
    void otherRunOnTheServer_isNamed();
    void neverReached_givesUp();

private:
    CliRun deleteOne(const QStringList &options = {}) const;

    QByteArray m_answer; // to GET /org
    int m_status = 200;
    std::unique_ptr<FaultServer> m_server;
};

namespace {

const QByteArray acme = R"({"id":"org-1","name":"Acme GmbH"})";
const QByteArray globex = R"({"id":"org-2","name":"Globex"})";

std::optional<Profile> storedProfile()
{
    return ProfileStore(configFile()).find(u"own");
}

} // namespace

void TestCliOrganisation::init()
{
    m_answer = acme;
    m_status = 200;
    m_server = std::make_unique<FaultServer>([this](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "GET")
            FaultServer::respond(socket, m_status, m_answer);
        else
            FaultServer::respond(socket, 204);
    });
    m_server->organisation.clear();
    const CliRun added = keyRun({"profile", "add", "Own", "--api-url", m_server->url().toString()});
    QVERIFY2(added.exitCode == 0, added.about());
}

void TestCliOrganisation::cleanup()
{
    keyRun({"profile", "remove", "own"});
}

CliRun TestCliOrganisation::deleteOne(const QStringList &options) const
{
    return runCli(QStringList{"delete", cliContact(1), "--yes", "--profile", "own"} + options);
}

void TestCliOrganisation::firstKey_bindsTheProfile()
{
    QVERIFY(!storedProfile()->organisation.isKnown());
    const CliRun run = deleteOne();
    QVERIFY2(run.exitCode == 0, run.about());
    QCOMPARE(storedProfile()->organisation.id, QStringLiteral("org-1"));
    QCOMPARE(storedProfile()->organisation.name, QStringLiteral("Acme GmbH"));
}

void TestCliOrganisation::organisation_isSaidBeforeTheFirstDeletion()
{
    const CliRun run = deleteOne();
    const qsizetype said = run.err.indexOf("Deleting in Acme GmbH, " + m_server->url().toString());
    QVERIFY2(said >= 0 && said < run.err.indexOf("Run "), run.about());
}

void TestCliOrganisation::otherOrganisation_isRefused()
{
    QCOMPARE(deleteOne().exitCode, 0);
    m_server->requests.clear();
    m_answer = globex;
    const CliRun run = deleteOne();
    QVERIFY2(run.exitCode == 2, run.about());
    QVERIFY2(run.err.contains("This key belongs to Globex, and Acme GmbH is meant."), run.about());
    QVERIFY2(run.err.contains("--other-organisation"), run.about());
    QCOMPARE(deletedAt(*m_server).size(), 0);
    QCOMPARE(storedProfile()->organisation.id, QStringLiteral("org-1"));
}

void TestCliOrganisation::otherOrganisation_isMeantThisTime()
{
    QCOMPARE(deleteOne().exitCode, 0);
    m_answer = globex;
    const CliRun run = deleteOne({"--other-organisation"});
    QVERIFY2(run.exitCode == 0 && run.err.contains("Deleting in Globex"), run.about());
    QCOMPARE(deletedAt(*m_server).size(), 2);
    QCOMPARE(storedProfile()->organisation.id, QStringLiteral("org-1"));
    QVERIFY(runCli({"show"}).out.contains("organisation Globex\n"));
}

void TestCliOrganisation::hiddenOrganisation_needsTheProfilesName_data()
{
    QTest::addColumn<bool>("isBound");
    QTest::newRow("nobody knows any") << false;
    QTest::newRow("the profile has one") << true;
}

void TestCliOrganisation::hiddenOrganisation_needsTheProfilesName()
{
    QFETCH(bool, isBound);
    if (isBound)
        QCOMPARE(deleteOne().exitCode, 0);
    m_server->requests.clear();
    m_status = 403;
    m_answer = R"({"message":"Forbidden"})";
    const CliRun refused = deleteOne();
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("--profile-confirm \"Own\""), refused.about());
    const CliRun wrong = deleteOne({"--profile-confirm", "Production"});
    QVERIFY2(wrong.exitCode == 2, wrong.about());
    QCOMPARE(deletedAt(*m_server).size(), 0);
    const CliRun meant = deleteOne({"--profile-confirm", "Own"});
    QVERIFY2(meant.exitCode == 0, meant.about());
    QVERIFY2(meant.err.contains("organisation not known: this key may not read it"), meant.about());
    QCOMPARE(deletedAt(*m_server).size(), 1);
}

// The API has trouble while it is confirmed, and shows another organisation afterwards.
void TestCliOrganisation::organisationThatShowsLate_isCompared()
{
    QCOMPARE(deleteOne().exitCode, 0);
    m_server->requests.clear();
    FaultServer late([asked = 0](QTcpSocket &socket, const HttpRequest &request, int) mutable {
        if (request.method == "GET" && ++asked == 1)
            FaultServer::respond(socket, 503);
        else
            FaultServer::respond(socket, request.method == "GET" ? 200 : 204, globex);
    });
    late.organisation.clear();
    ProfileStore store(configFile());
    Profile moved = *storedProfile();
    moved.address = late.url();
    QVERIFY(store.save(moved) && store.bind(moved.id, {QStringLiteral("org-1"), QStringLiteral("Acme GmbH")}));
    const CliRun run = deleteOne();
    QVERIFY2(run.exitCode == 2, run.about());
    QVERIFY2(run.err.contains("Globex") && run.err.contains("Acme GmbH"), run.about());
    QCOMPARE(deletedAt(late).size(), 0);
}

void TestCliOrganisation::organisationThatStaysHidden_needsTheName()
{
    FaultServer late([asked = 0](QTcpSocket &socket, const HttpRequest &request, int) mutable {
        if (request.method == "GET")
            FaultServer::respond(socket, ++asked == 1 ? 503 : 403);
        else
            FaultServer::respond(socket, 204);
    });
    late.organisation.clear();
    ProfileStore store(configFile());
    Profile moved = *storedProfile();
    moved.address = late.url();
    QVERIFY(store.save(moved));
    const CliRun run = deleteOne();
    QVERIFY2(run.exitCode == 2 && run.err.contains("may not read its organisation"), run.about());
    QCOMPARE(deletedAt(late).size(), 0);
    const CliRun meant = deleteOne({"--profile-confirm", "own"});
    QVERIFY2(meant.exitCode == 0, meant.about());
}

void TestCliOrganisation::resume_inTheOtherOrganisationIsRefused()
{
    const CliRun begun = runCli(QStringList{"delete"} + cliContacts(3)
                                + QStringList{"--yes", "--max-delete", "1", "--profile", "own"});
    QVERIFY2(begun.exitCode == 5, begun.about());
    m_server->requests.clear();
    m_answer = globex;
    for (const QStringList &options : {QStringList{}, QStringList{"--other-key"}}) {
        const CliRun run = runCli(QStringList{"resume", "--yes"} + options);
        QVERIFY2(run.exitCode == 2 && run.err.contains("Acme GmbH") && run.err.contains("Globex"),
                 run.about());
    }
    QCOMPARE(deletedAt(*m_server).size(), 0);
    const CliRun meant = runCli({"resume", "--yes", "--other-organisation"});
    QVERIFY2(meant.exitCode == 0, meant.about());
    QCOMPARE(deletedAt(*m_server).size(), 2);
}

// Two profiles, one server: the second is told which run of which profile holds it, and sends nothing.
void TestCliOrganisation::noneExists_isWellOnlyInTheOwnOrganisation()
{
    QCOMPARE(deleteOne().exitCode, 0);
    FaultServer empty([](QTcpSocket &socket, const HttpRequest &request, int) {
        if (request.method == "GET")
            FaultServer::respond(socket, 200, acme);
        else
            FaultServer::respond(socket, 404, R"({"statusCode":404,"message":"Contact not found"})");
    });
    empty.organisation.clear();
    ProfileStore store(configFile());
    Profile moved = *storedProfile();
    moved.address = empty.url();
    QVERIFY(store.save(moved));
    const CliRun unknown = deleteOne();
    QVERIFY2(unknown.exitCode == 5 && unknown.err.contains("Is it the right organisation"), unknown.about());
    const CliRun own = deleteOne(); // the profile is for this one by now
    QVERIFY2(own.exitCode == 0 && own.err.contains("Is it the right organisation"), own.about());
}

void TestCliOrganisation::otherRunOnTheServer_isNamed()
{
    QTcpSocket *held = nullptr;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held = &socket; }));
    for (const char *name : {"One", "Two"})
        QCOMPARE(keyRun({"profile", "add", name, "--api-url", server.url().toString()}).exitCode, 0);
    CliProcess first;
    first.start({"delete", cliContact(1), "--yes", "--profile", "one"});
    QTRY_VERIFY(held);
    const qsizetype asked = server.organisationRequests.size();
    const CliRun second = runCli({"delete", cliContact(2), "--yes", "--profile", "two"});
    QVERIFY2(second.exitCode == 7 && second.err.contains("of the profile \"One\""), second.about());
    QCOMPARE(server.organisationRequests.size(), asked);
    FaultServer::respond(*held, 204);
    QVERIFY(first.waitForEnd());
    QVERIFY2(first.exitCode() == 0, qPrintable(first.err()));
    QVERIFY2(second.err.contains(first.err().section("Run ", 1).section(' ', 0, 0)), second.about());
    for (const char *id : {"one", "two"})
        keyRun({"profile", "remove", id});
}

void TestCliOrganisation::neverReached_givesUp()
{
    m_server->close();
    QElapsedTimer since;
    since.start();
    const CliRun run = deleteOne({"--patience", "3"});
    QVERIFY2(run.exitCode == 4, run.about());
    QVERIFY(since.elapsed() >= 3'000);
    QVERIFY2(run.err.contains("resume"), run.about());
}

EXPUNGE_TEST(TestCliOrganisation)
#include "tst_cliorganisation.moc"
