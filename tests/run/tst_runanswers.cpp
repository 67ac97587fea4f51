// SPDX-License-Identifier: MIT
#include "run/faultcase.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;
using namespace wire;

// Every answer that a server may give to a deletion, and what it means for the row and for the run.
class TestRunAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void answer_data();
    void answer()
    {
        QFETCH(FaultCase, fault);
        fault.check();
    }
    void otherWords_countOnceTheApiIsProven();
    void noneExisted_isAQuestion();
};

void TestRunAnswers::answer_data()
{
    FaultCase::addColumn();
    const auto row = FaultCase::add;
    const RunEnd completed = RunEnd::Completed;
    const RunEnd wrong = RunEnd::WrongAddress;
    const RowState failed = RowState::Failed;
    const RowState unknown = RowState::Unknown;

    row("H1 200", ok(), RowState::Deleted, completed, 1, "");
    row("H1 204", json(204), RowState::Deleted, completed, 1, "");
    row("H2 202 for ever", json(202), unknown, completed, 3, "confirms nothing");
    row("H2 207 for ever", json(207), unknown, completed, 3, "confirms nothing");
    row("H2 299, then 200", times(1, json(299), ok()), RowState::Deleted, completed, 2, "");
    row("H3 404 once", json(404, notFound), RowState::AlreadyGone, completed, 1,
        "does not know this contact");
    row("H4 route miss", json(404, R"({"message":"Cannot DELETE /contacts/x"})"), failed, wrong, 1,
        "Cannot DELETE");
    row("H4 404 page", html(404), failed, wrong, 1, "not the OpenCX API");
    row("H4 404 without a body", json(404, ""), failed, wrong, 1, "not the OpenCX API");
    row("H6 400", json(400, R"({"message":["id must be a UUID"]})"), failed, completed, 1,
        "id must be a UUID");
    row("H6 422", json(422), failed, completed, 1, "refused the request");
    row("H7 409 for ever", json(409), failed, completed, 3, "cannot delete this contact now");
    row("H7 423, then 200", times(1, json(423), ok()), RowState::Deleted, completed, 2, "");
    row("H8 410", json(410, R"({"statusCode":410,"message":"Gone"})"), RowState::AlreadyGone, completed, 1,
        "does not know this contact");
    row("H18 200 that says no, for ever", json(200, R"({"success":false,"message":"locked by a merge"})"),
        unknown, completed, 3, "locked by a merge");
    row("H18 200 that says no, then yes", times(1, json(200, R"({"errors":["busy"]})"), ok()),
        RowState::Deleted, completed, 2, "");
    row("H18 200 that says no, then 404", times(1, json(200, R"({"ok":false})"), json(404, notFound)),
        RowState::GoneUnconfirmed, completed, 2, "");
    row("H19 404 of a gateway", json(404, R"({"message":"no Route matched with those values"})"), unknown,
        wrong, 1, "not in the words of the OpenCX API");
    row("H19 404 that names the contact", json(404, "{\"message\":\"No record " + contactAt(1).toLatin1() + "\"}"),
        RowState::AlreadyGone, completed, 1, "does not know this contact");
    row("H9 405", json(405), failed, wrong, 1, "not the OpenCX API");
    row("H9 501", json(501), failed, wrong, 1, "not the OpenCX API");
    row("H10 408, then 404", times(1, json(408), json(404, notFound)), RowState::GoneUnconfirmed, completed,
        2, "");
    row("H10 425, then 200", times(1, json(425), ok()), RowState::Deleted, completed, 2, "");
    row("H11 500, 502, then 200", inTurn({json(500), json(502), ok()}), RowState::Deleted, completed, 3, "");
    row("H11 503 for ever", json(503, R"({"message":"down"})"), failed, completed, 5, "down");
    row("H11 504, then 404", times(1, json(504), json(404, notFound)), RowState::GoneUnconfirmed, completed,
        2, "");
    row("H12 522 page, then 200", times(1, html(522), ok()), RowState::Deleted, completed, 2, "");
    row("H12 530 page for ever", html(530), failed, completed, 5, "a web page");
    row("H13 403 page", html(403), RowState::NotAttempted, RunEnd::Forbidden, 1, "firewall");
    row("H14 999", json(999), unknown, completed, 3, "confirms nothing");
    row("H14 status 0", bytes("HTTP/1.1 000 What\r\nContent-Length: 0\r\n\r\n"), unknown, completed, 3,
        "confirms nothing");
    row("H14 length is no number", bytes("HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}"), RowState::Deleted,
        completed, FaultCase::unseen, "");
    row("H14 two lengths", bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}"),
        RowState::Deleted, completed, FaultCase::unseen, "");
    row("H15 204 with a body", bytes("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
        RowState::Deleted, completed, 1, "");
    row("H15 junk after the body", bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}junk"),
        RowState::Deleted, completed, 1, "");
    row("H16 message with markup and bidi", json(400, "{\"message\":\"<b>x</b>\\u202e\\u0007\"}"), failed,
        completed, 1, "<b>x</b>\\u202E\\u0007");
    row("H16 message of a megabyte", json(400, "{\"message\":\"" + QByteArray(1'000'000, 'm') + "\"}"),
        failed, completed, 1, "refused the request");
    row("H17 another contact", json(200, R"({"id":"7b1e2f60-1111-4222-8333-444455556666"})"), unknown, wrong,
        1, "confirmed another contact");
    row("H17 the same contact", json(200, R"({"id":"3C90C3CC-0D44-4B50-8888-000000000001","ok":true})"),
        RowState::Deleted, completed, 1, "");
    row("A2 401", json(401), RowState::NotAttempted, RunEnd::KeyRefused, 1, "does not accept the API key");
    row("A3 401 asks for a password", json(401, "{}", {"WWW-Authenticate: Basic realm=\"x\""}),
        RowState::NotAttempted, RunEnd::KeyRefused, 1, "does not accept the API key");
    row("A4 403 first", json(403, R"({"message":"Forbidden resource"})"), failed, RunEnd::Forbidden, 1,
        "contacts:write");
}

// Who has confirmed a deletion is the API, in whatever words it says that there is nothing.
void TestRunAnswers::otherWords_countOnceTheApiIsProven()
{
    FaultServer server(wire::times(1, wire::ok(), wire::json(404, R"({"message":"Not Found"})")));
    RunFixture fixture;
    fixture.order.profile.pace = {2, 1s}; // one after the other
    const RunSummary summary = fixture.run(server.url(), 2);
    QCOMPARE(summary.end, RunEnd::Completed);
    QCOMPARE(summary.counts[RowState::Deleted], 1);
    QCOMPARE(summary.counts[RowState::AlreadyGone], 1);
    QVERIFY(summary.sentence.isEmpty());
}

void TestRunAnswers::noneExisted_isAQuestion()
{
    FaultServer server(wire::json(404, notFound));
    RunFixture fixture;
    const RunSummary summary = fixture.run(server.url(), 3);
    QCOMPARE(summary.end, RunEnd::Completed);
    QCOMPARE(summary.counts[RowState::AlreadyGone], 3);
    QVERIFY2(summary.sentence.contains(QLatin1String("Is it the right organisation")),
             qPrintable(summary.sentence));
}

EXPUNGE_TEST(TestRunAnswers)
#include "tst_runanswers.moc"
