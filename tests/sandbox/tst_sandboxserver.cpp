// SPDX-License-Identifier: MIT
#include "api/apiclient.h"
#include "contacts/idcheck.h"
#include "sandbox/httpcall.h"
#include "sandbox/madeupcontacts.h"
#include "support/testkey.h"
#include "support/testprogram.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace expunge;

// Deleting and whatever is no route, over real HTTP.
class TestSandboxServer final : public QObject
{
    Q_OBJECT

private slots:
    void organisation_isNamed();
    void organisations_areApart();
    void contact_isDeletedOnce();
    void upperCaseId_isTheSameContact();
    void oddId_isRefused_data();
    void oddId_isRefused();
    void unknownRoute_doesNothing_data();
    void unknownRoute_doesNothing();
    void parallelDeletes_areAllDone();
    void apiClient_understandsIt();
};

void TestSandboxServer::organisations_areApart()
{
    SandboxOptions options = quickOptions();
    options.organisations = 3;
    SandboxServer server(options);
    QVERIFY(server.start());
    QSet<QString> ids;
    for (int own = 0; own < 3; ++own) {
        HttpCaller caller(server);
        caller.authorization = "Bearer " + server.key(own).toLatin1();
        const QJsonObject organisation = caller.call("GET", "/org").json();
        QCOMPARE(organisation.value(QLatin1String("id")).toString(), server.organisationId(own));
        QCOMPARE(organisation.value(QLatin1String("name")).toString(), server.organisationName(own));
        ids += server.organisationId(own);
        for (const SandboxContact &contact : server.contacts(own))
            ids += contact.id;
        const int other = (own + 1) % 3;
        QCOMPARE(caller.call("DELETE", pathOf(server.contacts(other).constFirst())).status, 404);
        QCOMPARE(caller.call("DELETE", pathOf(server.contacts(own).constFirst())).status, 200);
        QCOMPARE(server.contacts(own).size(), options.contacts - 1);
        caller.authorization = "Bearer " + server.readOnlyKey(own).toLatin1();
        QCOMPARE(caller.call("GET", "/org").json().value(QLatin1String("id")).toString(),
                 server.organisationId(own));
        QCOMPARE(caller.call("DELETE", pathOf(server.contacts(own).constFirst())).status, 403);
    }
    QCOMPARE(ids.size(), 3 + 3 * options.contacts); // none twice
    QCOMPARE(server.deletedCount(), 3);
    QCOMPARE(server.key(1), options.key + QStringLiteral("-2"));
}

void TestSandboxServer::organisation_isNamed()
{
    SandboxOptions options = quickOptions();
    options.organisation = QStringLiteral("Zoë & Söhne");
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    const HttpAnswer answer = caller.call("GET", "/org");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(answer.json().value(QLatin1String("name")).toString(), options.organisation);
    QVERIFY(checkId(answer.json().value(QLatin1String("id")).toString()).id.has_value());
}

void TestSandboxServer::contact_isDeletedOnce()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    HttpCaller caller(server);
    const SandboxContact contact = server.contacts().at(7);
    QVERIFY(server.contains(contact.id));
    const HttpAnswer first = caller.call("DELETE", pathOf(contact));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, QByteArray("{}"));
    QVERIFY(!server.contains(contact.id));
    QCOMPARE(server.contacts().size(), 19);
    QCOMPARE(server.deletedCount(), 1);

    const HttpAnswer second = caller.call("DELETE", pathOf(contact));
    QCOMPARE(second.status, 404);
    QCOMPARE(second.body, errorBody(404, QStringLiteral("Contact not found"), QStringLiteral("Not Found")));
    QCOMPARE(server.deletedCount(), 1);
    QCOMPARE(server.requestCount(), 2);
}

void TestSandboxServer::upperCaseId_isTheSameContact()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const SandboxContact contact = server.contacts().constFirst();
    QVERIFY(server.contains(contact.id.toUpper()));
    QCOMPARE(
        HttpCaller(server).call("DELETE", pathOf(contact).toUpper().replace("/CONTACTS", "/contacts")).status,
        200);
    QVERIFY(!server.contains(contact.id));
}

void TestSandboxServer::oddId_isRefused_data()
{
    QTest::addColumn<QByteArray>("segment");
    for (const char *id :
         {"1.2E+15", "segments", "%20", "*", "all", "3c90c3cc-0d44-4b50-8888-8dd25736052",
          "3c90c3cc0d444b5088888dd25736052a", "3c90c3cc-0d44-0b50-8888-8dd25736052a",
          "3c90c3cc-0d44-4b50-c888-8dd25736052a", "%7B3c90c3cc-0d44-4b50-8888-8dd25736052a%7D",
          "3c90c3cc-0d44-4b50-8888-8dd25736052a%0A", "a%2Fb"})
        QTest::newRow(id) << QByteArray(id);
}

void TestSandboxServer::oddId_isRefused()
{
    QFETCH(QByteArray, segment);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const HttpAnswer answer = HttpCaller(server).call("DELETE", "/contacts/" + segment);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body,
             errorBody(400, QStringLiteral("Validation failed (uuid is expected)"),
                       QStringLiteral("Bad Request")));
    QCOMPARE(server.contacts().size(), 20);
}

void TestSandboxServer::unknownRoute_doesNothing_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *verb, const char *target) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(verb), QLatin1String(target))))
            << QByteArray(verb) << QByteArray(target);
    };
    row("DELETE", "/contacts/");
    row("DELETE", "/contacts");
    row("DELETE", "/contacts?all=true");
    row("DELETE", "/contacts/?id=@");
    row("DELETE", "/contacts/@/");
    row("DELETE", "/contacts//@");
    row("DELETE", "/contacts/segments/@");
    row("DELETE", "/contact/@");
    row("DELETE", "/backend/contacts/@");
    row("DELETE", "/org");
    row("DELETE", "/");
    row("GET", "/contacts/@");
    row("GET", "/x");
    row("PATCH", "/contacts/@");
    row("PUT", "/contacts/@");
    row("POST", "/contacts/@");
    row("OPTIONS", "/contacts");
}

void TestSandboxServer::unknownRoute_doesNothing()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, target);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const QByteArray path = target.replace("@", server.contacts().constFirst().id.toLatin1());
    const HttpAnswer answer = HttpCaller(server).call(verb, path);
    QCOMPARE(answer.status, 404);
    const QString message = QStringLiteral("Cannot %1 %2").arg(QLatin1String(verb), QLatin1String(path));
    QCOMPARE(answer.body, errorBody(404, message, QStringLiteral("Not Found")));
    QCOMPARE(server.contacts(), madeUpContacts(20));
    QCOMPARE(server.deletedCount(), 0);
}

void TestSandboxServer::parallelDeletes_areAllDone()
{
    SandboxOptions options = quickOptions();
    options.contacts = 600;
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller callers[]
        = {HttpCaller(server), HttpCaller(server)}; // 6 connections each, racing for the same IDs
    QList<QNetworkReply *> replies;
    for (const SandboxContact &contact : server.contacts()) {
        for (HttpCaller &caller : callers)
            replies += caller.send("DELETE", pathOf(contact));
    }
    QMap<int, int> statuses;
    for (QNetworkReply *reply : std::as_const(replies))
        ++statuses[HttpCaller::answerOf(reply).status];
    QCOMPARE(statuses, (QMap<int, int>{{200, 600}, {404, 600}}));
    QCOMPARE(server.deletedCount(), 600);
    QCOMPARE(server.requestCount(), 1200);
    QVERIFY(server.contacts().isEmpty());
}

void TestSandboxServer::apiClient_understandsIt()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    ApiClient client(Endpoint::parse(server.baseUrl()).value(), testKey());
    const ContactId id = *checkId(server.contacts().at(3).id).id;
    const auto classOf = [](Exchange *exchange) {
        QSignalSpy spy(exchange, &Exchange::answered);
        return spy.wait(15'000) ? spy.value(0).value(0).value<Answer>().cls : AnswerClass::Unclear;
    };
    QCOMPARE(classOf(client.fetchOrganisation()), AnswerClass::Ok);
    QCOMPARE(classOf(client.deleteContact(id)), AnswerClass::Ok);
    QCOMPARE(classOf(client.deleteContact(id)), AnswerClass::Gone);
}

EXPUNGE_TEST(TestSandboxServer)
#include "tst_sandboxserver.moc"
