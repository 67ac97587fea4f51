// SPDX-License-Identifier: MIT
#include "sandbox/httpcall.h"
#include "sandbox/madeupcontacts.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace expunge;

// Listing and creating contacts, over real HTTP.
class TestSandboxList final : public QObject
{
    Q_OBJECT

private slots:
    void contacts_comeInPages();
    void deletingBetweenPages_neitherSkipsNorRepeats();
    void badListQuery_isRefused_data();
    void badListQuery_isRefused();
    void contact_isCreated();
    void badContact_isNotCreated_data();
    void badContact_isNotCreated();
};

void TestSandboxList::contacts_comeInPages()
{
    SandboxOptions options = quickOptions();
    options.contacts = 25;
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    QStringList ids;
    QList<int> sizes;
    QByteArray cursor;
    do {
        const HttpAnswer answer
            = caller.call("GET", "/contacts?limit=10" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.json().value(QLatin1String("items")).toArray();
        for (const QJsonValue &item : items)
            ids += item[QLatin1String("id")].toString();
        sizes += static_cast<int>(items.size());
        cursor = answer.json().value(QLatin1String("next")).toString().toLatin1();
    } while (!cursor.isEmpty() && sizes.size() < 10);
    QCOMPARE(sizes, QList<int>({10, 10, 5}));
    QStringList wanted;
    for (const SandboxContact &contact : madeUpContacts(25))
        wanted += contact.id;
    QCOMPARE(ids, wanted);

    const SandboxContact first = madeUpContacts(1).constFirst();
    const HttpAnswer whole = caller.call("GET", "/contacts");
    QCOMPARE(whole.json().value(QLatin1String("next")), QJsonValue(QJsonValue::Null));
    const QJsonObject item = whole.json().value(QLatin1String("items")).toArray().first().toObject();
    QCOMPARE(item.value(QLatin1String("name")).toString(), first.name);
    QCOMPARE(item.value(QLatin1String("email")).toString(), first.email);
    QCOMPARE(item.value(QLatin1String("phone_number")).toString(), first.phone);
    QCOMPARE(item.value(QLatin1String("created_at")).toString(), first.createdAt.toString(Qt::ISODateWithMs));
}

void TestSandboxList::deletingBetweenPages_neitherSkipsNorRepeats()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    HttpCaller caller(server);
    const QList<SandboxContact> all = server.contacts();
    const QJsonObject first = caller.call("GET", "/contacts?limit=5").json();
    QCOMPARE(caller.call("DELETE", pathOf(all.at(1))).status, 200);
    QCOMPARE(caller.call("DELETE", pathOf(all.at(4))).status, 200);
    const QByteArray cursor = first.value(QLatin1String("next")).toString().toLatin1();
    const QJsonArray second = caller.call("GET", "/contacts?limit=5&cursor=" + cursor)
                                  .json()
                                  .value(QLatin1String("items"))
                                  .toArray();
    QCOMPARE(second.first()[QLatin1String("id")].toString(), all.at(5).id);
}

void TestSandboxList::badListQuery_isRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"limit=0", "limit=101", "limit=-1", "limit=many",
                              "limit=", "cursor=", "cursor=nonsense", "cursor=YWZ0ZXI6LTU"})
        QTest::newRow(query) << QByteArray(query);
}

void TestSandboxList::badListQuery_isRefused()
{
    QFETCH(QByteArray, query);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const HttpAnswer answer = HttpCaller(server).call("GET", "/contacts?" + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value(QLatin1String("message")).isArray());
}

void TestSandboxList::contact_isCreated()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    HttpCaller caller(server);
    const QByteArray body
        = R"({"contact":{"name":"Zoë Kim","email":"zoe@example.com","phone":"+1 202-555-0123"}})";
    const HttpAnswer answer = caller.call("POST", "/contacts", body);
    QCOMPARE(answer.status, 201);
    const QString id = answer.json().value(QLatin1String("id")).toString();
    QVERIFY(server.contains(id));
    const SandboxContact created = server.contacts().constLast();
    QCOMPARE(created.id, id);
    QCOMPARE(created.name, QStringLiteral("Zoë Kim"));
    QCOMPARE(created.email, QStringLiteral("zoe@example.com"));
    QCOMPARE(created.phone, QStringLiteral("+1 202-555-0123"));
    QVERIFY(caller.call("POST", "/contacts", body).json().value(QLatin1String("id")).toString() != id);
    QCOMPARE(caller.call("DELETE", "/contacts/" + id.toLatin1()).status, 200);
    QVERIFY(!server.contains(id));
}

void TestSandboxList::badContact_isNotCreated_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "{", "[]", "{}", R"({"contact":"x"})", R"({"contact":{"name":5}})",
                             R"({"contact":{"email":[]}})"})
        QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(QLatin1String(body)))) << QByteArray(body);
}

void TestSandboxList::badContact_isNotCreated()
{
    QFETCH(QByteArray, body);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    QCOMPARE(HttpCaller(server).call("POST", "/contacts", body).status, 400);
    QCOMPARE(server.contacts().size(), 20);
}

EXPUNGE_TEST(TestSandboxList)
#include "tst_sandboxlist.moc"
