// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// A run is gone on with under the key and in the organisation that it had, unless another is meant.
class TestCliOtherKey final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameKey_goesOn();
    void otherKeyOfTheSameOrganisation_goesOn();
    void otherKey_isRefused();
    void otherKey_goesOnWhenItIsMeant();
    void otherKey_isAskedAboutOnATerminal_data();
    void otherKey_isAskedAboutOnATerminal();
    void otherOrganisation_isRefused();
    void unknownOrganisation_isNoOtherOne();
    void refusedKey_deletesNothing();
    void key_isInNoArgument();

private:
    int resume(const QString &key, const QStringList &options = {"--yes"});

    QByteArray m_organisation;
    std::unique_ptr<FaultServer> m_server;
    QString m_said;
};

namespace {

const QString otherKey = QStringLiteral("another-key-of-the-tests-1234");

QString shownFingerprint()
{
    return runCli({"show"}).out.section("key_fingerprint ", 1).section('\n', 0, 0);
}

QString shownProfile()
{
    return runCli({"show"}).out.section("profile ", 1).section('\n', 0, 0);
}

} // namespace

// A run with the key of the tests in Acme GmbH, of which one contact of three is deleted.
void TestCliOtherKey::init()
{
    m_organisation = R"({"name":"Acme GmbH"})";
    m_said.clear();
    m_server = std::make_unique<FaultServer>([this](QTcpSocket &socket, const HttpRequest &request, int) {
        FaultServer::respond(socket, request.method == "GET" ? 200 : 204, m_organisation);
    });
    m_server->organisation.clear();
    const CliRun run
        = runCli(QStringList{"delete"} + cliContacts(3)
                 + QStringList{"--yes", "--max-delete", "1", "--api-url", m_server->url().toString()});
    QVERIFY2(run.exitCode == 5, run.about());
    m_server->requests.clear();
}

int TestCliOtherKey::resume(const QString &key, const QStringList &options)
{
    CliProcess process;
    if (!key.isEmpty())
        process.setEnvironment("OPENCX_API_KEY", key);
    process.start(QStringList{"resume"} + options);
    if (!process.waitForEnd())
        return -1;
    m_said = process.err();
    if (m_said.contains(otherKey))
        qFatal("the key is in the output");
    return process.exitCode();
}

void TestCliOtherKey::sameKey_goesOn()
{
    QVERIFY2(resume({}) == 0, qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 2);
}

void TestCliOtherKey::otherKeyOfTheSameOrganisation_goesOn()
{
    QVERIFY2(resume(otherKey) == 0, qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 2);
}

void TestCliOtherKey::otherKey_isRefused()
{
    m_organisation = "{}"; // nobody knows whose it is
    QVERIFY2(resume(otherKey) == 2, qPrintable(m_said));
    QVERIFY2(m_said.contains("--other-key") && m_said.contains("begun with another key"), qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 0);
}

void TestCliOtherKey::otherKey_goesOnWhenItIsMeant()
{
    m_organisation = "{}";
    const QString before = shownFingerprint();
    QVERIFY2(resume(otherKey, {"--yes", "--other-key", "--profile-confirm", shownProfile()}) == 0, qPrintable(m_said));
    QVERIFY2(m_said.contains("begun with another key"), qPrintable(m_said)); // it is said all the same
    QCOMPARE(deletedAt(*m_server).size(), 2);
    QVERIFY(shownFingerprint() != before); // from now on that one is the key of the run
}

void TestCliOtherKey::otherKey_isAskedAboutOnATerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("meant") << QByteArray("other key\n") << 0;
    QTest::newRow("not meant") << QByteArray("y\n") << 2;
}

void TestCliOtherKey::otherKey_isAskedAboutOnATerminal()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, exitCode);
    m_organisation = "{}";
    CliProcess process;
    process.setEnvironment("OPENCX_API_KEY", otherKey);
    PseudoTerminal &terminal = process.useTerminal();
    process.start({"resume", "--yes", "--profile-confirm", shownProfile()});
    QTRY_VERIFY2(terminal.screen().contains("to go on with it: "), terminal.screen().constData());
    terminal.type(typed);
    QVERIFY(process.waitForEnd());
    QVERIFY2(process.exitCode() == exitCode, terminal.screen().constData());
    QCOMPARE(deletedAt(*m_server).size(), exitCode == 0 ? 2 : 0);
}

void TestCliOtherKey::otherOrganisation_isRefused()
{
    m_organisation = R"({"name":"Other Ltd"})";
    QVERIFY2(resume({}) == 2, qPrintable(m_said));
    QVERIFY2(m_said.contains("Acme GmbH") && m_said.contains("Other Ltd"), qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 0);
    QVERIFY2(resume({}, {"--yes", "--other-key"}) == 2, qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 0);
    QVERIFY2(resume({}, {"--yes", "--other-organisation"}) == 0, qPrintable(m_said));
    QCOMPARE(deletedAt(*m_server).size(), 2);
    QVERIFY(runCli({"show"}).out.contains("organisation Other Ltd\n"));
}

// A key that may not read the organisation says nothing about it.
void TestCliOtherKey::unknownOrganisation_isNoOtherOne()
{
    m_organisation = "{}";
    QVERIFY2(resume({}) == 2 && m_said.contains("--profile-confirm"), qPrintable(m_said));
    QVERIFY2(resume({}, {"--yes", "--profile-confirm", shownProfile()}) == 0, qPrintable(m_said));
    QVERIFY(runCli({"show"}).out.contains("organisation Acme GmbH\n"));
}

void TestCliOtherKey::refusedKey_deletesNothing()
{
    FaultServer server(FaultServer::always(401, R"({"message":"Unauthorized"})"));
    server.organisation.clear();
    const CliRun run = runCli({"delete", cliContact(1), "--yes"}, server.url());
    QVERIFY2(run.exitCode == 3 && run.err.contains("does not accept the API key"), run.about());
    QCOMPARE(deletedAt(server).size(), 0);
}

void TestCliOtherKey::key_isInNoArgument()
{
    QTcpSocket *held = nullptr;
    FaultServer server(deletions([&](QTcpSocket &socket, const HttpRequest &, int) { held = &socket; }));
    CliProcess process;
    process.start({"delete", cliContact(1), "--yes", "--api-url", server.url().toString()});
    QTRY_VERIFY(held);
    const QByteArray arguments = readFile(QStringLiteral("/proc/%1/cmdline").arg(process.pid()));
    QVERIFY(arguments.contains("--api-url"));
    QVERIFY(!arguments.contains(server.requests.first().header("Authorization").mid(7)));
    FaultServer::respond(*held, 204);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 0);
}

EXPUNGE_TEST(TestCliOtherKey)
#include "tst_cliotherkey.moc"
