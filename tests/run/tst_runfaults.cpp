// SPDX-License-Identifier: MIT
#include "run/runfixture.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;
using Script = FaultServer::Script;

// One contact, one fault on the wire: the state it must end in, how the run ends, how many requests arrive,
// and that the journal says the same as the window.
class TestRunFaults final : public QObject
{
    Q_OBJECT

private slots:
    void fault_data();
    void fault();
};

namespace {

const QByteArray page = "<!DOCTYPE html><html>Log in</html>";

// The first answers as listed, the last one for ever.
Script inTurn(std::vector<Script> scripts)
{
    return [scripts = std::move(scripts)](QTcpSocket &socket, const WireRequest &request, int number) {
        scripts[std::min(static_cast<size_t>(number), scripts.size()) - 1](socket, request, number);
    };
}

Script bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket &socket, const WireRequest &, int) {
        socket.write(raw);
        socket.disconnectFromHost();
    };
}

Script ok()
{
    return FaultServer::always(200);
}

Script silence()
{
    return [](QTcpSocket &, const WireRequest &, int) {};
}

Script json(int status, const QByteArray &body = "{}", const QList<QByteArray> &headers = {})
{
    return FaultServer::always(status, body, headers);
}

Script html(int status)
{
    return FaultServer::always(status, page, {}, "text/html");
}

Script times(int n, const Script &script, const Script &then)
{
    std::vector<Script> all(static_cast<size_t>(n), script);
    all.push_back(then);
    return inTurn(all);
}

} // namespace

void TestRunFaults::fault_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<RowState>("state");
    QTest::addColumn<RunEnd>("end");
    QTest::addColumn<int>("arrived"); // requests at the server; 0 = at least one
    QTest::addColumn<QString>("says"); // part of the row's message
    const auto row = [](const char *name, const Script &script, RowState state, RunEnd end, int arrived,
                        const char *says = "") {
        QTest::newRow(name) << script << state << end << arrived << QString::fromLatin1(says);
    };
    const RunEnd completed = RunEnd::Completed;
    const RunEnd wrong = RunEnd::WrongAddress;

    row("H1 200", ok(), RowState::Deleted, completed, 1);
    row("H1 204", json(204), RowState::Deleted, completed, 1);
    row("H2 202 for ever", json(202), RowState::Unknown, completed, 3, "confirms nothing");
    row("H2 299, then 200", times(1, json(299), ok()), RowState::Deleted, completed, 2);
    row("H3 404 once", json(404, notFound), RowState::AlreadyGone, completed, 1,
        "does not know this contact");
    row("H4 route miss", json(404, R"({"message":"Cannot DELETE /contacts/x"})"), RowState::Failed, wrong, 1,
        "Cannot DELETE");
    row("H4 404 page", html(404), RowState::Failed, wrong, 1, "not the OpenCX API");
    row("H6 400", json(400, R"({"message":["id must be a UUID"]})"), RowState::Failed, completed, 1,
        "id must be a UUID");
    row("H6 422", json(422), RowState::Failed, completed, 1);
    row("H7 409 for ever", json(409), RowState::Failed, completed, 3, "cannot delete this contact now");
    row("H7 423, then 200", times(1, json(423), ok()), RowState::Deleted, completed, 2);
    row("H8 410", json(410), RowState::AlreadyGone, completed, 1);
    row("H9 405", json(405), RowState::Failed, wrong, 1);
    row("H9 501", json(501), RowState::Unknown, wrong, 1);
    row("H10 408, then 404", times(1, json(408), json(404, notFound)), RowState::GoneUnconfirmed, completed,
        2);
    row("H11 500, 502, then 200", inTurn({json(500), json(502), ok()}), RowState::Deleted, completed, 3);
    row("H11 503 for ever", json(503, R"({"message":"down"})"), RowState::Failed, completed, 5, "down");
    row("H11 504, then 404", times(1, json(504), json(404, notFound)), RowState::GoneUnconfirmed, completed,
        2);
    row("H12 522 page, then 200", times(1, html(522), ok()), RowState::Deleted, completed, 2);
    row("H13 403 page", html(403), RowState::NotAttempted, RunEnd::Forbidden, 1, "firewall");
    row("H14 999", json(999), RowState::Unknown, completed, 3);
    row("H14 status 0", bytes("HTTP/1.1 000 What\r\nContent-Length: 0\r\n\r\n"), RowState::Unknown, completed,
        3);
    row("H15 204 with a body", bytes("HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}"),
        RowState::Deleted, completed, 1);
    row("H16 message with markup and bidi", json(400, "{\"message\":\"<b>x</b>\\u202e\\u0007\"}"),
        RowState::Failed, completed, 1, "<b>x</b>\\u202E\\u0007");
    row("A4 403 first", json(403, R"({"message":"Forbidden resource"})"), RowState::Failed, RunEnd::Forbidden,
        1, "contacts:write");
    row("A2 401", json(401), RowState::NotAttempted, RunEnd::KeyRefused, 1, "does not accept the API key");
    row("A3 401 asks for a password", json(401, "{}", {"WWW-Authenticate: Basic realm=\"x\""}),
        RowState::NotAttempted, RunEnd::KeyRefused, 1);
    row("N4 closed, then 404", times(1, bytes({}), json(404, notFound)), RowState::GoneUnconfirmed, completed,
        2);
    row("N4 closed, then 200", times(1, bytes({}), ok()), RowState::Deleted, completed, 2);
    row("N4 closed for ever", bytes({}), RowState::Unknown, completed, 0, "broke before an answer");
    row("N6 cut in the status line, then 200", times(3, bytes("HTTP/1.1 20"), ok()), RowState::Deleted,
        completed, 0);
    row("N8 body cut after 200", bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nfour"),
        RowState::Deleted, completed, 1);
    row("N10 silence, then 404", times(1, silence(), json(404, notFound)), RowState::GoneUnconfirmed,
        completed, 2);
    row("N18 redirect", json(307, {}, {"Location: http://127.0.0.1:9/contacts/other"}), RowState::Failed,
        wrong, 1, "redirects");
    row("N24 407", json(407), RowState::NotAttempted, wrong, 1, "proxy");
    row("N26 captive portal", html(200), RowState::Unknown, wrong, 1, "not the OpenCX API");
    row("N28 103, then 200", times(1, bytes("HTTP/1.1 103 Early Hints\r\n\r\n"), ok()), RowState::Deleted,
        completed, 2);
    row("R1 429, then 200", times(1, json(429, "{}", {"Retry-After: 1"}), ok()), RowState::Deleted, completed,
        2);
    row("R3 429 of a named throttler", times(1, json(429, "{}", {"Retry-After-short: 1"}), ok()),
        RowState::Deleted, completed, 2);
}

void TestRunFaults::fault()
{
    QFETCH(Script, script);
    QFETCH(RowState, state);
    QFETCH(RunEnd, end);
    QFETCH(int, arrived);
    QFETCH(QString, says);
    FaultServer server(std::move(script));
    RunFixture fixture;
    fixture.order.options.unattended = true;
    const RunSummary summary = fixture.run(server.url(), 1);

    QCOMPARE(fixture.stateOf(0), state);
    QCOMPARE(summary.end, end);
    QCOMPARE(summary.counts[state], 1);
    QCOMPARE(summary.counts.total(), 1);
    QVERIFY(fixture.sumsHeld);
    QVERIFY2(fixture.outcomes[0].message.contains(says), qPrintable(fixture.outcomes[0].message));
    QCOMPARE(fixture.finals.value(0), 1);
    if (arrived > 0)
        QCOMPARE(static_cast<int>(server.requests.size()), arrived);
    QVERIFY(!server.requests.isEmpty());
    // Each one that arrived was counted, and none went anywhere else.
    QCOMPARE(summary.transmissions, static_cast<int>(server.requests.size()));
    QCOMPARE(fixture.outcomes[0].attempts, static_cast<int>(server.requests.size()));
    for (const WireRequest &request : std::as_const(server.requests))
        QCOMPARE(request.target, QByteArray("/contacts/") + contactAt(1).toLatin1());
    const RunInfo journalled = fixture.journalled();
    QCOMPARE(journalled.counts[state], 1);
    QVERIFY(!journalled.isUnfinished());
}

EXPUNGE_TEST(TestRunFaults)
#include "tst_runfaults.moc"
