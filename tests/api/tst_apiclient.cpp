// SPDX-License-Identifier: MIT
#include "api/clientfixture.h"
#include "support/faultserver.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

// Every row is a fault produced on the wire, and what must come out of it.
class TestApiClient final : public QObject
{
    Q_OBJECT

private slots:
    void request_saysWhatItMust();
    void oddIds_neverLeave_data();
    void oddIds_neverLeave();
    void fault_isJudged_data();
    void fault_isJudged();
    void redirect_neverCarriesTheKey_data();
    void redirect_neverCarriesTheKey();
    void closedPort_neverLeft();
    void unknownHost_neverLeft();
    void keyInTheAnswer_isMasked();
    void cookies_areNeitherKeptNorSent();
    void organisation_isRead();
};

void TestApiClient::request_saysWhatItMust()
{
    FaultServer server(FaultServer::always(200));
    QCOMPARE(ask(server.url()).cls, AnswerClass::Ok);
    QCOMPARE(server.requests.size(), 1);
    const HttpRequest request = server.requests.first();
    QCOMPARE(request.method, QByteArray("DELETE"));
    QCOMPARE(request.target, QByteArray("/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer ") + testKeyText().toLatin1());
    QCOMPARE(request.headerCount("Authorization"), 1);
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("User-Agent").startsWith("Expunge/"));
    QCOMPARE(request.header("Cookie"), QByteArray());
    QVERIFY2(!request.headerCount("Upgrade"), "HTTP/2 is off");
}

void TestApiClient::oddIds_neverLeave_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"..", ".", "", "   ", "segments", "a/../b", "a/b", "a?x", "a#f", "%2e%2e", "a%2fb",
                           "a\\b", "a:b", "a\r\nb", "1.2E+15"})
        QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(QString::fromLatin1(id).simplified())))
            << QString::fromLatin1(id);
}

void TestApiClient::oddIds_neverLeave()
{
    QFETCH(QString, id);
    QVERIFY(!checkId(id).id); // and without a ContactId there is no way to ask the client for anything
}

using Script = FaultServer::Script;

void TestApiClient::fault_isJudged_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<AnswerClass>("expected");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, Script script, AnswerClass cls, int status) {
        QTest::newRow(name) << std::move(script) << cls << status;
    };
    const auto raw = [](const QByteArray &bytes, bool close = true) {
        return [=](QTcpSocket &socket, const HttpRequest &, int) {
            socket.write(bytes);
            if (close)
                socket.disconnectFromHost();
        };
    };
    const QByteArray page = "<html>Log in</html>";
    row("H1 200", FaultServer::always(200), AnswerClass::Ok, 200);
    row("H1 204", FaultServer::always(204), AnswerClass::Ok, 204);
    row("H2 202", FaultServer::always(202), AnswerClass::Unclear, 202);
    row("H2 299", FaultServer::always(299), AnswerClass::Unclear, 299);
    row("H3 404 of a contact", FaultServer::always(404, R"({"message":"Contact not found"})"),
        AnswerClass::Gone, 404);
    row("H4 404 of a route", FaultServer::always(404, R"({"message":"Cannot DELETE /contacts/1"})"),
        AnswerClass::NotTheApi, 404);
    row("N26 captive portal", FaultServer::always(200, page, {}, "text/html"), AnswerClass::NotTheApi, 200);
    row("A1 401", FaultServer::always(401, R"({"message":"Unauthorized"})"), AnswerClass::Unauthorised, 401);
    row("A3 401 asks for a password",
        FaultServer::always(401, R"({"message":"Unauthorized"})", {"WWW-Authenticate: Basic realm=\"x\""}),
        AnswerClass::Unauthorised, 401);
    row("A4 403", FaultServer::always(403, R"({"message":"Forbidden resource"})"), AnswerClass::Forbidden,
        403);
    row("H13 403 page", FaultServer::always(403, page, {}, "text/html"), AnswerClass::Blocked, 403);
    row("R1 429", FaultServer::always(429, "{}", {"Retry-After: 7"}), AnswerClass::RateLimited, 429);
    row("H11 503", FaultServer::always(503), AnswerClass::ServerTrouble, 503);
    row("H9 405", FaultServer::always(405), AnswerClass::NotTheApi, 405);
    row("N4 closed without a word", raw({}), AnswerClass::NoAnswer, 0);
    row(
        "N5 reset", [](QTcpSocket &socket, const HttpRequest &, int) { FaultServer::reset(socket); },
        AnswerClass::NoAnswer, 0);
    row("N6 cut in the status line", raw("HTTP/1.1 20"), AnswerClass::NoAnswer, 0);
    row("N8 body cut after a 200", raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfour"), AnswerClass::Ok,
        200);
    row("N28 103 and nothing more", raw("HTTP/1.1 103 Early Hints\r\n\r\n"), AnswerClass::NoAnswer, 0);
    row("H14 status 999", FaultServer::always(999), AnswerClass::Unclear, 999);
    row("H15 204 with a body", raw("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}", false),
        AnswerClass::Ok, 204);
    row("N24 407", FaultServer::always(407), AnswerClass::ProxyRefused, 407);
}

void TestApiClient::fault_isJudged()
{
    QFETCH(Script, script);
    QFETCH(AnswerClass, expected);
    QFETCH(int, status);
    FaultServer server(std::move(script));
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, expected);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.transmissions, static_cast<int>(server.requests.size()));
    for (const HttpRequest &request : std::as_const(server.requests))
        QCOMPARE(request.target, QByteArray("/contacts/3c90c3cc-0d44-4b50-8888-8dd25736052a"));
}

void TestApiClient::redirect_neverCarriesTheKey_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void TestApiClient::redirect_neverCarriesTheKey()
{
    QFETCH(int, status);
    FaultServer elsewhere(FaultServer::always(200));
    FaultServer server(
        FaultServer::always(status, {}, {"Location: " + elsewhere.url().toEncoded() + "/contacts/other"}));
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, AnswerClass::Redirected);
    QVERIFY(answer.message.contains(QLatin1String("/contacts/other")));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(elsewhere.connections, 0);
}

void TestApiClient::closedPort_neverLeft()
{
    QUrl url;
    {
        FaultServer server(FaultServer::always(200));
        url = server.url();
    }
    const Answer answer = ask(url);
    QCOMPARE(answer.cls, AnswerClass::Unreachable);
    QCOMPARE(answer.transmissions, 0);
}

void TestApiClient::unknownHost_neverLeft()
{
    const Answer answer = ask(QUrl(QStringLiteral("https://name.invalid")));
    QCOMPARE(answer.cls, AnswerClass::Unreachable);
    QCOMPARE(answer.transmissions, 0);
}

void TestApiClient::keyInTheAnswer_isMasked()
{
    FaultServer server(
        FaultServer::always(400, "{\"message\":\"bad key " + testKeyText().toLatin1() + "\"}"));
    const Answer answer = ask(server.url());
    QCOMPARE(answer.message, QStringLiteral("bad key [key]"));
    QVERIFY(!answer.body.contains(testKeyText().toLatin1()));
}

void TestApiClient::cookies_areNeitherKeptNorSent()
{
    FaultServer server(FaultServer::always(200, "{}", {"Set-Cookie: a=b; Path=/"}));
    ApiClient client(Endpoint::parse(server.url()).value(), testKey());
    for (int i = 0; i < 2; ++i) {
        QSignalSpy spy(client.deleteContact(someId()), &Exchange::answered);
        QVERIFY(spy.wait());
    }
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(server.requests.last().headerCount("Cookie"), 0);
}

void TestApiClient::organisation_isRead()
{
    FaultServer server(FaultServer::always(200, R"({"id":"1","name":"Acme\nGmbH"})"));
    server.organisation.clear();
    ApiClient client(Endpoint::parse(server.url()).value(), testKey());
    QSignalSpy spy(client.fetchOrganisation(), &Exchange::answered);
    QVERIFY(spy.wait());
    const Organisation found = organisationOf(spy.first().first().value<Answer>());
    QCOMPARE(found.name, QStringLiteral("Acme GmbH"));
    QCOMPARE(found.id, QStringLiteral("1"));
    QCOMPARE(server.requests.first().method, QByteArray("GET"));
    QCOMPARE(server.requests.first().target, QByteArray("/org"));
}

EXPUNGE_TEST(TestApiClient)
#include "tst_apiclient.moc"
