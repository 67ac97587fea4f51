// SPDX-License-Identifier: MIT
#include "settings/profile.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void builtIns_areWhatTheySay();
    void address_hasOneNormalForm_data();
    void address_hasOneNormalForm();
    void host_namesAnUnusualPort();
    void address_findsItsProfile();
    void addressOfNoProfile_makesTheSameProfileAgain();
};

void TestProfile::builtIns_areWhatTheySay()
{
    QVERIFY(productionProfile().production);
    QVERIFY(!productionProfile().sandbox);
    QCOMPARE(productionProfile().address, QUrl(QStringLiteral("https://api.open.cx")));
    QVERIFY(sandboxProfile().sandbox);
    QVERIFY(!sandboxProfile().production);
    QVERIFY(sandboxProfile().address.isEmpty());
    QVERIFY(sandboxProfile().id != productionProfile().id);
    QVERIFY(sandboxProfile().colour != productionProfile().colour);
}

void TestProfile::address_hasOneNormalForm_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *name, const char *address, const char *entry) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(entry);
    };
    row("plain", "https://api.open.cx", "https://api.open.cx");
    row("a slash at the end", "https://api.open.cx/", "https://api.open.cx");
    row("a host in upper case", "https://API.Open.CX", "https://api.open.cx");
    row("a path", "https://gate.example/opencx/", "https://gate.example/opencx");
    row("the usual port", "https://api.open.cx:443/", "https://api.open.cx");
    row("the usual port of http", "http://127.0.0.1:80", "http://127.0.0.1");
    row("another port", "https://api.open.cx:80", "https://api.open.cx:80");
    row("a dot at the end of the host", "https://api.open.cx.", "https://api.open.cx");
    row("dots in the path", "https://gate.example/a/../opencx", "https://gate.example/opencx");
    row("a port", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
    row("never a password", "https://me:secret@api.open.cx", "https://api.open.cx");
    row("never a query", "https://api.open.cx?key=secret#x", "https://api.open.cx");
}

void TestProfile::address_hasOneNormalForm()
{
    QFETCH(QString, address);
    QFETCH(QString, entry);
    Profile profile;
    profile.address = QUrl(address);
    QCOMPARE(profile.addressText(), entry);
}

void TestProfile::host_namesAnUnusualPort()
{
    Profile profile = productionProfile();
    QCOMPARE(profile.host(), QStringLiteral("api.open.cx"));
    profile.address = QUrl(QStringLiteral("http://127.0.0.1:8080/x"));
    QCOMPARE(profile.host(), QStringLiteral("127.0.0.1:8080"));
}

void TestProfile::address_findsItsProfile()
{
    Profile own;
    own.id = QStringLiteral("own");
    own.address = QUrl(QStringLiteral("https://gate.example/opencx"));
    const QList<Profile> profiles{productionProfile(), own, sandboxProfile()};
    const auto found
        = [&](const char *address) { return profileForAddress(profiles, QUrl(QLatin1String(address))); };
    QCOMPARE(found("https://api.open.cx/"), productionProfile());
    QCOMPARE(found("https://gate.example/opencx/"), own);
    QVERIFY(isSessionProfile(found("https://gate.example/other")));
    QVERIFY(isSessionProfile(found("http://127.0.0.1:8080")));
    QVERIFY(!isSessionProfile(own) && !isSessionProfile(sandboxProfile()));
}

void TestProfile::addressOfNoProfile_makesTheSameProfileAgain()
{
    const Profile session = sessionProfile(QUrl(QStringLiteral("http://127.0.0.1:8080/x/")));
    QCOMPARE(session.name, QStringLiteral("127.0.0.1:8080"));
    QVERIFY(!session.production && !canBeChanged(session));
    const std::optional<Profile> again = sessionProfileOf(session.id);
    QVERIFY(again);
    QCOMPARE(again->id, session.id);
    QCOMPARE(again->addressText(), QStringLiteral("http://127.0.0.1:8080/x"));
    QCOMPARE(again->keyEntry(), session.keyEntry());
    QVERIFY(session.id != sessionProfile(QUrl(QStringLiteral("http://127.0.0.1:8081/x"))).id);
    QVERIFY(!sessionProfileOf(QStringLiteral("production")) && !sessionProfileOf(QString()));
}

EXPUNGE_TEST(TestProfile)
#include "tst_profile.moc"
