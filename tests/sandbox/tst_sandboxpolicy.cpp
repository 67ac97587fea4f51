// SPDX-License-Identifier: MIT
#include "keys/apikey.h"
#include "sandbox/httpcall.h"
#include "sandbox/madeupcontacts.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

// Who may, how often, and what goes wrong on purpose.
class TestSandboxPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void badKey_isUnauthorised_data();
    void badKey_isUnauthorised();
    void readOnlyKey_mayOnlyRead();
    void limiter_countsAndBlocks();
    void limiter_comesAfterTheKeyAndBeforeTheRoutes();
    void serverErrors_changeNothing();
    void sameSeed_hitsTheSameRequests();
    void madeUpKeys_areNew();
    void defaults_areThoseOfTheApi();
};

void TestSandboxPolicy::badKey_isUnauthorised_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("wrong") << QByteArray("Bearer ocx_live_wrong");
    QTest::newRow("no key") << QByteArray("Bearer ");
    QTest::newRow("no scheme") << testKeyText().toLatin1();
    QTest::newRow("other scheme") << "Basic " + testKeyText().toLatin1();
    QTest::newRow("start of the key") << "Bearer " + testKeyText().chopped(1).toLatin1();
    QTest::newRow("longer than the key") << "Bearer " + testKeyText().toLatin1() + "x";
    QTest::newRow("other letter case") << "Bearer " + testKeyText().toUpper().toLatin1();
}

void TestSandboxPolicy::badKey_isUnauthorised()
{
    QFETCH(QByteArray, authorization);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    HttpCaller caller(server);
    caller.authorization = authorization;
    const QByteArray targets[] = {pathOf(server.contacts().constFirst()), "/x"};
    for (const QByteArray &target : targets) {
        const HttpAnswer answer = caller.call("DELETE", target);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, errorBody(401, QStringLiteral("Unauthorized"), QStringLiteral("Unauthorized")));
    }
    QCOMPARE(caller.call("GET", "/org").status, 401);
    QCOMPARE(server.contacts().size(), 20);
}

void TestSandboxPolicy::readOnlyKey_mayOnlyRead()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    HttpCaller caller(server);
    caller.authorization = "Bearer " + server.readOnlyKey().toLatin1();
    QCOMPARE(caller.call("GET", "/org").status, 200);
    QCOMPARE(caller.call("GET", "/contacts").status, 200);
    const HttpAnswer refused = caller.call("DELETE", pathOf(server.contacts().constFirst()));
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.body, errorBody(403, QStringLiteral("Forbidden resource"), QStringLiteral("Forbidden")));
    QCOMPARE(caller.call("POST", "/contacts", R"({"contact":{"name":"A"}})").status, 403);
    QCOMPARE(caller.call("DELETE", "/contacts/nonsense").status, 403);
    QCOMPARE(caller.call("DELETE", "/contacts/").status, 404);
    QCOMPARE(server.contacts(), madeUpContacts(20));
}

void TestSandboxPolicy::limiter_countsAndBlocks()
{
    SandboxOptions options = quickOptions();
    options.limit = 3;
    options.window = 3600s; // longer than any machine takes for this test
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    const QList<SandboxContact> all = server.contacts();
    for (int i = 0; i < 3; ++i) {
        const HttpAnswer answer = caller.call("DELETE", pathOf(all.at(i)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("3"));
        QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray::number(2 - i));
        const int reset = answer.headers.value("x-ratelimit-reset").toInt();
        QVERIFY(reset > 3000 && reset <= 3600);
        QVERIFY(!answer.headers.contains("retry-after"));
    }
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = caller.call("DELETE", pathOf(all.at(3)));
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.message(), QStringLiteral("ThrottlerException: Too Many Requests"));
        QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("3"));
        QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray("0"));
        const int wait = answer.headers.value("retry-after").toInt();
        QVERIFY(wait > 3000 && wait <= 3600);
        QCOMPARE(answer.headers.value("x-ratelimit-reset").toInt(), wait);
    }
    QCOMPARE(server.contacts(), all.mid(3));
    QCOMPARE(server.rejectedCount(), 2);
    QCOMPARE(server.requestCount(), 5);
}

void TestSandboxPolicy::limiter_comesAfterTheKeyAndBeforeTheRoutes()
{
    SandboxOptions options = quickOptions();
    options.limit = 2;
    options.window = 3600s;
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    const QByteArray good = caller.authorization;
    caller.authorization = "Bearer wrong";
    for (int i = 0; i < 5; ++i) {
        const HttpAnswer answer = caller.call("GET", "/org");
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.headers.contains("x-ratelimit-limit"));
    }
    caller.authorization = good;
    QCOMPARE(caller.call("GET", "/x").status, 404);
    caller.authorization = "Bearer " + server.readOnlyKey().toLatin1();
    QCOMPARE(caller.call("GET", "/x").headers.value("x-ratelimit-remaining"),
             QByteArray("0")); // one for both keys
    QCOMPARE(caller.call("GET", "/x").status, 429);
    caller.authorization.clear();
    QCOMPARE(caller.call("GET", "/x").status, 401);
    QCOMPARE(server.rejectedCount(), 1);
}

void TestSandboxPolicy::serverErrors_changeNothing()
{
    SandboxOptions options = quickOptions();
    options.serverErrorRate = 1;
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    QSet<int> seen;
    for (const SandboxContact &contact : server.contacts()) {
        const HttpAnswer answer = caller.call("DELETE", pathOf(contact));
        QCOMPARE(answer.json().value(QLatin1String("statusCode")).toInt(), answer.status);
        seen.insert(answer.status);
    }
    QCOMPARE(seen, QSet<int>({500, 503}));
    QCOMPARE(server.contacts(), madeUpContacts(20));
}

void TestSandboxPolicy::sameSeed_hitsTheSameRequests()
{
    const auto statuses = [](quint32 seed) {
        SandboxOptions options = quickOptions();
        options.serverErrorRate = 0.3;
        options.seed = seed;
        SandboxServer server(options);
        QList<int> result;
        if (server.start()) {
            HttpCaller caller(server);
            for (int i = 0; i < 60; ++i)
                result += caller.call("GET", "/org").status;
        }
        return result;
    };
    const QList<int> one = statuses(1);
    QVERIFY(one.contains(200) && one.contains(500) && one.contains(503));
    QCOMPARE(statuses(1), one);
    QVERIFY(statuses(2) != one);
}

void TestSandboxPolicy::madeUpKeys_areNew()
{
    SandboxOptions options = quickOptions();
    options.key.clear();
    const SandboxServer one(options);
    const SandboxServer other(options);
    const QSet<QString> keys{one.key(), one.readOnlyKey(), other.key(), other.readOnlyKey()};
    QCOMPARE(keys.size(), 4);
    for (const QString &key : keys)
        QVERIFY2(ApiKey::fromPasted(key).ok(), qPrintable(key));
}

void TestSandboxPolicy::defaults_areThoseOfTheApi()
{
    SandboxServer server;
    QVERIFY(server.start());
    const HttpAnswer answer = HttpCaller(server).call("GET", "/org");
    QCOMPARE(answer.headers.value("x-ratelimit-limit"), QByteArray("100"));
    QCOMPARE(answer.headers.value("x-ratelimit-remaining"), QByteArray("99"));
    QCOMPARE(answer.headers.value("x-ratelimit-reset"), QByteArray("60"));
    QCOMPARE(answer.json().value(QLatin1String("name")).toString(), QStringLiteral("Sandbox Organisation"));
    QCOMPARE(server.contacts(), madeUpContacts(250));
}

EXPUNGE_TEST(TestSandboxPolicy)
#include "tst_sandboxpolicy.moc"
