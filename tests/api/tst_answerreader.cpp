// SPDX-License-Identifier: MIT
#include "api/answerreader.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;
using std::chrono::seconds;

class TestAnswerReader final : public QObject
{
    Q_OBJECT

private slots:
    void status_isJudged_data();
    void status_isJudged();
    void message_isFound_data();
    void message_isFound();
    void retryAfter_isRead_data();
    void retryAfter_isRead();
    void remaining_takesTheSmallest();
    void untoldRequest_hasLeft_data();
    void untoldRequest_hasLeft();
};

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
const QByteArray nestMissing = R"({"statusCode":404,"message":"Contact not found","error":"Not Found"})";
const QByteArray nestRoute
    = R"({"statusCode":404,"message":"Cannot DELETE /v2/contacts/1","error":"Not Found"})";
const QByteArray fastifyRoute
    = R"({"message":"Route DELETE:/contacts/1 not found","error":"Not Found","statusCode":404})";
const QByteArray page = "  <!DOCTYPE html><html><body>Log in</body></html>";

} // namespace

void TestAnswerReader::status_isJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AnswerClass>("expected");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray html = "text/html";
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                        AnswerClass cls) { QTest::newRow(name) << status << type << body << cls; };
    row("200 with an empty object", 200, json, "{}", AnswerClass::Ok);
    row("200 without a body", 200, "", "", AnswerClass::Ok);
    row("204", 204, "", "", AnswerClass::Ok);
    row("200 by a captive portal", 200, html, page, AnswerClass::NotTheApi);
    row("200 HTML that lies about its type", 200, json, page, AnswerClass::NotTheApi);
    row("202 confirms nothing", 202, json, "{}", AnswerClass::Unclear);
    row("299 confirms nothing", 299, json, "{}", AnswerClass::Unclear);
    row("103 is none", 103, "", "", AnswerClass::NoAnswer);
    row("999", 999, "", "", AnswerClass::Unclear);
    row("301", 301, "", "", AnswerClass::Redirected);
    row("308", 308, "", "", AnswerClass::Redirected);
    row("400", 400, json, "{}", AnswerClass::Refused);
    row("422", 422, json, "{}", AnswerClass::Refused);
    row("400 page of a proxy", 400, html, page, AnswerClass::NotTheApi);
    row("401", 401, json, "{}", AnswerClass::Unauthorised);
    row("403 of the API", 403, json, "{}", AnswerClass::Forbidden);
    row("403 page of a firewall", 403, html, page, AnswerClass::Blocked);
    row("404 of a contact", 404, json, nestMissing, AnswerClass::Gone);
    row("404 with a message about the contact", 404, json, R"({"error":"No such contact"})", AnswerClass::Gone);
    row("404, nothing said", 404, json, "{}", AnswerClass::GoneUnproven);
    row("404 of Kong", 404, json, R"({"message":"no Route matched with those values"})",
        AnswerClass::GoneUnproven);
    row("404 of AWS", 404, json, R"({"message":"Not Found"})", AnswerClass::GoneUnproven);
    row("404 of FastAPI", 404, json, R"({"detail":"Not Found"})", AnswerClass::GoneUnproven);
    row("404 of Spring", 404, json,
        R"({"timestamp":"2026-03-01T12:00:00Z","status":404,"error":"Not Found","path":"/contacts/1"})",
        AnswerClass::GoneUnproven);
    row("404 of Express", 404, json, R"({"error":"Cannot DELETE /contacts/1"})", AnswerClass::NotTheApi);
    row("404 of an address", 404, json, R"({"statusCode":404,"message":"No handler for /contacts/1"})",
        AnswerClass::NotTheApi);
    row("200 that says no", 200, json, R"({"success":false,"message":"not allowed"})", AnswerClass::Unclear);
    row("200 not ok", 200, json, R"({"ok":false})", AnswerClass::Unclear);
    row("200 not deleted", 200, json, R"({"deleted":false})", AnswerClass::Unclear);
    row("200, none deleted", 200, json, R"({"deleted":0})", AnswerClass::Unclear);
    row("200 that says no in a text", 200, json, R"({"success":"False"})", AnswerClass::Unclear);
    row("200 with an error", 200, json, R"({"error":"Contact is locked"})", AnswerClass::Unclear);
    row("200 with errors", 200, json, R"({"errors":[{"message":"locked"}]})", AnswerClass::Unclear);
    row("200 with a status of its own", 200, json, R"({"statusCode":404,"message":"Contact not found"})",
        AnswerClass::Unclear);
    row("200 with a status in words", 200, json, R"({"status":"error"})", AnswerClass::Unclear);
    row("204 that says no", 204, json, R"({"success":false})", AnswerClass::Unclear);
    row("200 that says yes", 200, json,
        R"({"success":true,"ok":true,"deleted":1,"error":null,"errors":[],"statusCode":200,"status":"ok"})",
        AnswerClass::Ok);
    row("404 of a route, NestJS", 404, json, nestRoute, AnswerClass::NotTheApi);
    row("404 of a route, Fastify", 404, json, fastifyRoute, AnswerClass::NotTheApi);
    row("404 page", 404, html, page, AnswerClass::NotTheApi);
    row("404 without a word", 404, "", "", AnswerClass::NotTheApi);
    row("405", 405, json, "{}", AnswerClass::NotTheApi);
    row("409", 409, json, "{}", AnswerClass::Conflict);
    row("410", 410, json, R"({"statusCode":410,"message":"Gone"})", AnswerClass::Gone);
    row("410 of who knows whom", 410, json, "{}", AnswerClass::GoneUnproven);
    row("429", 429, json, "{}", AnswerClass::RateLimited);
    row("429 page of Cloudflare", 429, html, page, AnswerClass::RateLimited);
    row("500", 500, json, "{}", AnswerClass::ServerTrouble);
    row("502 page", 502, html, page, AnswerClass::ServerTrouble);
    row("524 of Cloudflare", 524, html, page, AnswerClass::ServerTrouble);
    row("501", 501, json, "{}", AnswerClass::NotTheApi);
}

void TestAnswerReader::status_isJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(AnswerClass, expected);
    RawReply raw;
    raw.status = status;
    raw.transmissions = 1;
    raw.body = body;
    if (!type.isEmpty())
        raw.headers = {{"Content-Type", type}};
    const Answer answer = readAnswer(raw, now);
    QCOMPARE(answer.cls, expected);
    QVERIFY(!answer.message.contains(QLatin1Char('<')));
    const QString sentence = explain(answer, QStringLiteral("api.example"));
    QVERIFY2(sentence.contains(QLatin1String("api.example")), qPrintable(sentence));
}

void TestAnswerReader::message_isFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, const char *message) {
        QTest::newRow(name) << body << QString::fromUtf8(message);
    };
    row("text", R"({"message":"No such contact"})", "No such contact");
    row("list", R"({"message":["a must be b","c must be d"]})", "a must be b; c must be d");
    row("object with a message", R"({"message":{"message":"deep"}})", "deep");
    row("object without", R"({"message":{"code":7}})", R"({"code":7})");
    row("only error", R"({"error":"Bad Request"})", "Bad Request");
    row("only errors", R"({"errors":[{"message":"a"},{"message":"b"}]})", "a; b");
    row("only a detail", R"({"detail":"Not Found"})", "Not Found");
    row("number", R"({"message":7})", "7");
    row("missing", R"({"statusCode":500})", "");
    row("not JSON", "oops", "");
    row("a list", "[1]", "");
    row("HTML in it stays text", R"({"message":"<b>x</b> &lt;"})", "<b>x</b> &lt;");
    row("escape characters are made visible", "{\"message\":\"a\\u001b[31mb\\u202ec\"}",
        "a\\u001B[31mb\\u202Ec");
    row("line breaks become blanks", R"({"message":"a\r\nb"})", "a b");
}

void TestAnswerReader::message_isFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QCOMPARE(errorMessageOf(body), message);
}

void TestAnswerReader::retryAfter_isRead_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("expected"); // -1: none
    const auto row = [](const char *name, const HeaderList &headers, int expected) {
        QTest::newRow(name) << headers << expected;
    };
    row("seconds", {{"Retry-After", "17"}}, 17);
    row("a fraction is rounded up", {{"Retry-After", "0.4"}}, 1);
    row("zero becomes a second", {{"Retry-After", "0"}}, 1);
    row("negative becomes a second", {{"Retry-After", "-5"}}, 1);
    row("a limit of a day", {{"Retry-After", "43200"}}, 43'200);
    row("absurd is cut to a quarter of an hour", {{"Retry-After", "1000000000"}}, 900);
    row("more absurd", {{"Retry-After", "1e300"}}, 900);
    row("junk", {{"Retry-After", "soon"}}, -1);
    row("not a number", {{"Retry-After", "nan"}}, -1);
    row("missing", {{"X", "1"}}, -1);
    row("named throttler", {{"retry-after-standard", "9"}}, 9);
    row("the largest wins", {{"Retry-After-short", "3"}, {"Retry-After-long", "30"}}, 30);
    row("another header", {{"Retry-Afternoon", "3"}}, -1);
    row("a date", {{"Retry-After", "Sun, 01 Mar 2026 12:00:20 GMT"}}, 20);
    row("a date by the server's clock",
        {{"Date", "Sun, 01 Mar 2026 15:00:00 GMT"}, {"Retry-After", "Sun, 01 Mar 2026 15:00:07 GMT"}}, 7);
    row("a date in the past", {{"Retry-After", "Sun, 01 Mar 2020 12:00:20 GMT"}}, 1);
}

void TestAnswerReader::retryAfter_isRead()
{
    QFETCH(HeaderList, headers);
    QFETCH(int, expected);
    const auto wait = retryAfterOf(headers, now);
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expected);
}

void TestAnswerReader::remaining_takesTheSmallest()
{
    QCOMPARE(remainingOf({{"X-RateLimit-Remaining", "12"}, {"x-ratelimit-remaining-burst", "3"}}),
             std::optional(3));
    QCOMPARE(remainingOf({{"X-RateLimit-Remaining", "many"}}), std::optional<int>());
    QCOMPARE(remainingOf({{"X-RateLimit-Remaining", "-1"}}), std::optional<int>());
}

// The library tells by a queued signal that a request left, and the end of the exchange can overtake it.
void TestAnswerReader::untoldRequest_hasLeft_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("timedOut");
    QTest::addColumn<AnswerClass>("expected");
    QTest::addColumn<int>("transmissions");
    using Reply = QNetworkReply;
    const auto row = [](const char *name, Reply::NetworkError error, AnswerClass cls, int transmissions,
                        const char *text = "", bool timedOut = false) {
        QTest::newRow(name) << error << QString::fromLatin1(text) << timedOut << cls << transmissions;
    };
    row("refused", Reply::ConnectionRefusedError, AnswerClass::Unreachable, 0);
    row("no such host", Reply::HostNotFoundError, AnswerClass::Unreachable, 0);
    row("no network", Reply::UnknownNetworkError, AnswerClass::Unreachable, 0, "Network unreachable");
    row("attempts that vanish", Reply::OperationCanceledError, AnswerClass::Unreachable, 0, "", true);
    row("TLS", Reply::SslHandshakeFailedError, AnswerClass::NoTls, 0);
    row("proxy refuses", Reply::UnknownNetworkError, AnswerClass::ProxyTrouble, 0, "Proxy denied connection");
    row("proxy is not there", Reply::ProxyNotFoundError, AnswerClass::ProxyTrouble, 0);
    row("proxy wants a password", Reply::ProxyAuthenticationRequiredError, AnswerClass::ProxyRefused, 0);
    row("closed", Reply::RemoteHostClosedError, AnswerClass::NoAnswer, 1);
    row("who knows", Reply::UnknownNetworkError, AnswerClass::NoAnswer, 1, "Unknown error");
    row("an answer that cannot be read", Reply::ProtocolFailure, AnswerClass::NotTheApi, 1);
    row("no error", Reply::NoError, AnswerClass::Unclear, 1);
}

void TestAnswerReader::untoldRequest_hasLeft()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, timedOut);
    RawReply raw;
    raw.error = error;
    raw.timedOut = timedOut;
    QFETCH(const QString, text);
    raw.errorText = text;
    const Answer answer = readAnswer(raw, now);
    QTEST(answer.cls, "expected");
    QTEST(answer.transmissions, "transmissions");
    QCOMPARE(answer.charged, answer.transmissions);
    raw.status = 200;
    QCOMPARE(readAnswer(raw, now).transmissions, 1); // what was answered has left
}

EXPUNGE_TEST(TestAnswerReader)
#include "tst_answerreader.moc"
