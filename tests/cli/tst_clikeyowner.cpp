// SPDX-License-Identifier: MIT
#include "cli/clirunner.h"
#include "keys/keystore.h"
#include "sandbox/sandboxserver.h"
#include "settings/profile.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace expunge;

// Which profile a key is for, through a real Secret Service: to be run below with-keyring.sh unlocked.
class TestCliKeyOwner final : public QObject
{
    Q_OBJECT

private slots:
    void profilesAtOneAddress_haveKeysOfTheirOwn();
    void otherOrganisation_isRefusedUnlessMeant();
    void refusedKey_isNotStored();
    void unreachableApi_storesNothingUnasked();
    void hiddenOrganisation_isSaid();
    void newAddress_hasNeitherKeyNorOrganisation();
    void removedProfile_takesItsKeyAlong();
    void oldKey_isOnlyUsedOnceAdopted();
};

namespace {

// A server with two organisations. The profiles of its address and their keys go with it.
class Organisations
{
public:
    Organisations()
        : m_server(twoOrganisations())
    {
        if (!m_server.start())
            qFatal("no sandbox");
    }
    ~Organisations()
    {
        for (const QString &id : std::as_const(m_ids))
            keyRun({"profile", "remove", id, "--forget-key"});
    }
    Q_DISABLE_COPY_MOVE(Organisations)

    QString url() const { return m_server.baseUrl().toString(); }
    QByteArray key(int organisation) const { return m_server.key(organisation).toLatin1() + '\n'; }
    void addProfile(const QString &name) const
    {
        const CliRun run = keyRun({"profile", "add", name, "--api-url", url()});
        QVERIFY2(run.exitCode == 0, run.about());
        m_ids += run.out.trimmed();
    }

private:
    static SandboxOptions twoOrganisations()
    {
        SandboxOptions options;
        options.organisations = 2;
        options.latency = std::chrono::milliseconds(0);
        return options;
    }
    SandboxServer m_server;
    mutable QStringList m_ids;
};

KeyAnswer answered(const QFuture<KeyAnswer> &future)
{
    QFutureWatcher<KeyAnswer> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcher<KeyAnswer>::finished);
    watcher.setFuture(future);
    if (finished.isEmpty())
        finished.wait(15'000);
    return watcher.result();
}

} // namespace

void TestCliKeyOwner::profilesAtOneAddress_haveKeysOfTheirOwn()
{
    const Organisations api;
    api.addProfile("Acme");
    api.addProfile("Globex");
    const CliRun set = keyRun({"key", "set", "--profile", "acme"}, api.key(0));
    QVERIFY2(set.exitCode == 0 && set.err.contains("The key belongs to Sandbox Organisation."), set.about());
    for (const QString &other : {QStringLiteral("globex"), QStringLiteral("production")}) {
        const CliRun status = keyRun({"key", "status", "--profile", other});
        QVERIFY2(status.exitCode == 3
                     && status.out.contains("keychain not_found\nenvironment not_set\nused none"),
                 status.about());
        QVERIFY2(!status.out.contains("organisation ") && !status.out.contains("old_key"), status.about());
    }
    const CliRun status = keyRun({"key", "status", "--profile", "acme"});
    QVERIFY2(status.exitCode == 0 && status.out.contains("organisation Sandbox Organisation\n"),
             status.about());
    const CliRun second = keyRun({"key", "set", "--profile", "globex"}, api.key(1));
    QVERIFY2(second.exitCode == 0 && second.err.contains("Sandbox Organisation 2"), second.about());
    QVERIFY(keyRun({"key", "status", "--profile", "acme"}).out
            != keyRun({"key", "status", "--profile", "globex"}).out);
}

void TestCliKeyOwner::otherOrganisation_isRefusedUnlessMeant()
{
    const Organisations api;
    api.addProfile("Acme");
    QCOMPARE(keyRun({"key", "set", "--profile", "acme"}, api.key(0)).exitCode, 0);
    const QString before = keyRun({"key", "status", "--profile", "acme"}).out;
    const CliRun refused = keyRun({"key", "set", "--profile", "acme"}, api.key(1));
    QVERIFY2(refused.exitCode == 2, refused.about());
    QVERIFY2(refused.err.contains("This key belongs to Sandbox Organisation 2; this profile is for Sandbox "
                                  "Organisation."),
             refused.about());
    QCOMPARE(keyRun({"key", "status", "--profile", "acme"}).out, before);
    const CliRun meant = keyRun({"key", "set", "--profile", "acme", "--other-organisation"}, api.key(1));
    QVERIFY2(meant.exitCode == 0, meant.about());
    QVERIFY(
        keyRun({"key", "status", "--profile", "acme"}).out.contains("organisation Sandbox Organisation 2\n"));
}

void TestCliKeyOwner::refusedKey_isNotStored()
{
    const Organisations api;
    api.addProfile("Acme");
    const CliRun run = keyRun({"key", "set", "--profile", "acme"}, "a-key-of-nobody\n");
    QVERIFY2(run.exitCode == 3 && run.err.contains("The key was refused"), run.about());
    QVERIFY2(!run.err.contains("eychain"), run.about());
    QCOMPARE(keyRun({"key", "status", "--profile", "acme"}).exitCode, 3);
}

void TestCliKeyOwner::unreachableApi_storesNothingUnasked()
{
    const CliRun run
        = keyRun({"key", "set", "--api-url", "http://127.0.0.1:9"}, testKeyText().toLatin1() + "\n");
    QVERIFY2(run.exitCode == 4 && run.err.contains("--untested"), run.about());
    QCOMPARE(keyRun({"key", "status", "--api-url", "http://127.0.0.1:9"}).exitCode, 3);
}

void TestCliKeyOwner::hiddenOrganisation_isSaid()
{
    FaultServer server(FaultServer::always(403, R"({"statusCode":403,"message":"Forbidden resource"})"));
    server.organisation.clear();
    const QStringList where{"--api-url", server.url().toString()};
    const CliRun run = keyRun(QStringList{"key", "set"} + where, testKeyText().toLatin1() + "\n");
    QVERIFY2(run.exitCode == 0, run.about());
    QVERIFY2(run.err.contains("organisation not known: this key may not read it"), run.about());
    QCOMPARE(keyRun(QStringList{"key", "forget"} + where).exitCode, 0);
}

void TestCliKeyOwner::newAddress_hasNeitherKeyNorOrganisation()
{
    const Organisations api;
    api.addProfile("Acme");
    QCOMPARE(keyRun({"key", "set", "--profile", "acme"}, api.key(0)).exitCode, 0);
    const QString old = api.url();
    QCOMPARE(keyRun({"profile", "edit", "acme", "--api-url", "https://elsewhere.example"}).exitCode, 0);
    const CliRun moved = keyRun({"key", "status", "--profile", "acme"});
    QVERIFY2(moved.exitCode == 3 && !moved.out.contains("organisation "), moved.about());
    QCOMPARE(keyRun({"profile", "edit", "acme", "--api-url", old}).exitCode, 0);
    QVERIFY(!keyRun({"key", "status", "--profile", "acme"}).out.contains("organisation "));
}

void TestCliKeyOwner::removedProfile_takesItsKeyAlong()
{
    const Organisations api;
    api.addProfile("Acme");
    QCOMPARE(keyRun({"key", "set", "--profile", "acme"}, api.key(0)).exitCode, 0);
    const CliRun removed = keyRun({"profile", "remove", "acme", "--forget-key"});
    QVERIFY2(removed.exitCode == 0 && removed.err.contains("no longer holds"), removed.about());
    api.addProfile("Acme");
    QCOMPARE(keyRun({"key", "status", "--profile", "acme"}).exitCode, 3);
}

// The entry is written as versions up to 0.1 wrote it.
void TestCliKeyOwner::oldKey_isOnlyUsedOnceAdopted()
{
    const Organisations api;
    api.addProfile("Acme");
    api.addProfile("Globex");
    KeyStore store;
    const ApiKey old = ApiKey::fromPasted(QString::fromLatin1(api.key(0).trimmed())).value();
    Profile place;
    place.address = QUrl(api.url());
    QCOMPARE(answered(store.store(place.oldKeyEntry(), old)).outcome, KeyOutcome::Stored);

    const CliRun run = keyRun({"delete", cliContact(1), "--yes", "--profile", "acme"});
    QVERIFY2(run.exitCode == 3 && run.err.contains("key adopt --profile acme"), run.about());
    const CliRun status = keyRun({"key", "status", "--profile", "acme"});
    QVERIFY2(status.exitCode == 3 && status.out.contains("old_key found\n"), status.about());

    const CliRun adopted = keyRun({"key", "adopt", "--profile", "acme"});
    QVERIFY2(adopted.exitCode == 0 && adopted.err.contains("belongs to Sandbox Organisation."),
             adopted.about());
    QVERIFY(keyRun({"key", "status", "--profile", "acme"}).out.contains("used keychain\n"));
    QVERIFY(!keyRun({"key", "status", "--profile", "globex"}).out.contains("old_key"));
    QCOMPARE(keyRun({"key", "adopt", "--profile", "globex"}).exitCode, 3);

    QCOMPARE(answered(store.store(place.oldKeyEntry(), old)).outcome, KeyOutcome::Stored);
    QCOMPARE(keyRun({"key", "forget", "--old", "--profile", "globex"}).exitCode, 0);
    QVERIFY(!keyRun({"key", "status", "--profile", "globex"}).out.contains("old_key"));
    QCOMPARE(keyRun({"key", "status", "--profile", "acme"}).exitCode, 0);
}

EXPUNGE_TEST(TestCliKeyOwner)
#include "tst_clikeyowner.moc"
