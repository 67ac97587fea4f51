// SPDX-License-Identifier: MIT
#include "run/faultcase.h"
#include "support/blackhole.h"
#include "support/testprogram.h"
#include "support/tlsidentity.h"

#include <QTimer>

using namespace expunge;
using namespace wire;
using namespace std::chrono_literals;

// Whatever a network does on the way to an answer.
class TestRunNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void connection_data();
    void connection()
    {
        QFETCH(FaultCase, fault);
        fault.check(300ms);
    }
    void nobodyThere_nothingIsSent_data();
    void nobodyThere_nothingIsSent();
    void redirect_isNotFollowed_data();
    void redirect_isNotFollowed();
    void unprovenServer_getsNothing_data();
    void unprovenServer_getsNothing();
    void proxyOfTheEnvironment_isNotAskedForThisMachine();
    void restartWithFourInFlight_leavesNoRowInTheDark();
};

void TestRunNetwork::connection_data()
{
    FaultCase::addColumn();
    const auto row = FaultCase::add;
    const RunEnd completed = RunEnd::Completed;
    const RunEnd silent = RunEnd::Unreachable; // nothing at this address ever gave an answer
    const RowState unknown = RowState::Unknown;
    const RowState deleted = RowState::Deleted;
    const RowState unconfirmed = RowState::GoneUnconfirmed;
    const Script missing = json(404, notFound);
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray bomb = qCompress(QByteArray(64 * 1024 * 1024, '0'), 9).mid(4); // without Qt's length

    row("N4 closed, then 200", times(1, bytes({}), ok()), deleted, completed, 2, "");
    row("N4 closed for ever", bytes({}), unknown, silent, 0, "broke before an answer");
    row("N5 reset, then 200", times(1, reset(), ok()), deleted, completed, 2, "");
    row("N5 reset for ever", reset(), unknown, silent, 0, "broke before an answer");
    row("N6 cut in the status line, then 200", times(3, bytes("HTTP/1.1 20"), ok()), deleted, completed, 0,
        "");
    row("N7 another service", bytes("SSH-2.0-OpenSSH_9.2p1\r\n"), unknown, silent, 0,
        "broke before an answer");
    row("N8 body cut after 200", bytes(head + "Content-Length: 100\r\n\r\nfour"), deleted, completed,
        FaultCase::unseen, "");
    row("N8 body cut after 404", bytes("HTTP/1.1 404 X\r\nContent-Length: 100\r\n\r\n{\"mes"),
        RowState::Failed, RunEnd::WrongAddress, FaultCase::unseen, "not the OpenCX API");
    row("N9 executed and closed, re-sent 404", times(1, bytes({}), missing), unconfirmed, completed, 2,
        "does not know this contact");
    row("N10 silence, then 404", times(1, silence(), missing), unconfirmed, completed, 2, "");
    row("N10 silence for ever", silence(), unknown, silent, 5, "did not answer in time");
    row("N11 drips for ever", drip("HTTP/1.1 2"), unknown, silent, 5, "did not answer in time");
    // Qt takes the longer over each line the more there are, so that this is as good as endless.
    row("N12 header without end",
        times(1, drip(head + QByteArray("X-Filler: 0123456789\r\n").repeated(20'000)), missing), unconfirmed,
        completed, 2, "");
    row("N13 body without end", flood(head + "Content-Length: 300000000\r\n\r\n", QByteArray(65536, ' ')),
        deleted, completed, 1, "");
    row("N14 packed body that blows up",
        bytes(head + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size())
              + "\r\n\r\n" + bomb),
        deleted, completed, 1, "");
    row("N24 proxy wants a password", json(407), RowState::NotAttempted, RunEnd::WrongAddress, 1, "proxy");
    row("N26 captive portal", html(200), unknown, RunEnd::WrongAddress, 1, "not the OpenCX API");
    row(
        "N28 100, then 200",
        [](QTcpSocket &socket, const HttpRequest &, int) {
            socket.write("HTTP/1.1 100 Continue\r\n\r\n");
            FaultServer::respond(socket, 200);
        },
        deleted, completed, 1, "");
    row("N28 103, then 404", times(1, bytes("HTTP/1.1 103 Early Hints\r\n\r\n"), missing), unconfirmed,
        completed, 2, "");
    row("N29 cookies",
        times(1, json(500, "{}", {"Set-Cookie: a=b"}),
              [](QTcpSocket &socket, const HttpRequest &request, int) {
                  FaultServer::respond(socket, request.headerCount("Cookie") == 0 ? 200 : 400);
              }),
        deleted, completed, 2, "");
}

void TestRunNetwork::nobodyThere_nothingIsSent_data()
{
    QTest::addColumn<QUrl>("url");
    static BlackHole hole;
    QUrl closed;
    {
        FaultServer server(ok());
        closed = server.url();
    }
    QTest::newRow("N1 port closed") << closed;
    QTest::newRow("N2 name not found") << QUrl(QStringLiteral("https://api.name.invalid"));
    QTest::newRow("N3 attempts vanish") << hole.url();
}

void TestRunNetwork::nobodyThere_nothingIsSent()
{
    QFETCH(QUrl, url);
    RunFixture fixture;
    fixture.order.options.deadline = 200ms;
    fixture.order.options.patience = 0s; // otherwise it would wait and try again for ever
    const RunSummary summary = fixture.run(url, 5);
    QCOMPARE(summary.end, RunEnd::Unreachable);
    QCOMPARE(summary.counts[RowState::NotAttempted], 5);
    QCOMPARE(summary.transmissions, 0);
    QVERIFY2(summary.sentence.contains(url.host())
                 && summary.sentence.contains(QLatin1String("cannot be reached")),
             qPrintable(summary.sentence));
}

void TestRunNetwork::redirect_isNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sameHost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("N18 %d to another host", status) << status << false;
        QTest::addRow("N19 %d on the same host", status) << status << true;
    }
}

void TestRunNetwork::redirect_isNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, sameHost);
    FaultServer elsewhere(ok());
    const QByteArray location
        = sameHost ? QByteArray("/v2/contacts/x") : elsewhere.url().toEncoded() + "/contacts/x";
    FaultServer server(json(status, {}, {"Location: " + location}));
    RunFixture fixture;
    const RunSummary summary = fixture.run(server.url(), 1);
    QCOMPARE(summary.end, RunEnd::WrongAddress);
    QCOMPARE(fixture.stateOf(0), RowState::Failed);
    QVERIFY(fixture.outcomes[0].message.contains(QString::fromLatin1(location)));
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(elsewhere.connections, 0);
}

void TestRunNetwork::unprovenServer_getsNothing_data()
{
    QTest::addColumn<QString>("certificateFor"); // empty: the port does not speak TLS at all
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<RunEnd>("end");
    QTest::newRow("N20 self-signed") << QStringLiteral("IP:127.0.0.1") << false << RunEnd::WrongAddress;
    QTest::newRow("N20 of another host") << QStringLiteral("DNS:api.open.cx") << true << RunEnd::WrongAddress;
    QTest::newRow("N21 plain text on the TLS port") << QString() << false << RunEnd::Unreachable;
    QTest::newRow("N25 private authority that the system trusts")
        << QStringLiteral("IP:127.0.0.1") << true << RunEnd::Completed;
}

void TestRunNetwork::unprovenServer_getsNothing()
{
    QFETCH(QString, certificateFor);
    QFETCH(bool, trusted);
    QFETCH(RunEnd, end);
    QTemporaryDir folder;
    std::optional<QSslConfiguration> identity;
    if (!certificateFor.isEmpty())
        identity = tlsIdentity(folder.path(), QStringLiteral("server"), certificateFor);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (trusted)
        trustIn(*identity);
    FaultServer server(ok(), identity);
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    RunFixture fixture;
    fixture.order.options.patience = 0s;
    fixture.order.options.deadline = certificateFor.isEmpty() ? 300ms : 10'000ms;
    const RunSummary summary = fixture.run(url, 1);
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(summary.end, end);
    QCOMPARE(server.requests.size(), end == RunEnd::Completed ? 1 : 0);
    QCOMPARE(summary.counts[end == RunEnd::Completed ? RowState::Deleted : RowState::NotAttempted], 1);
    if (end == RunEnd::WrongAddress)
        QVERIFY2(summary.sentence.contains(QLatin1String("could not prove its identity")),
                 qPrintable(summary.sentence));
}

// N23: the proxy would see the key.
void TestRunNetwork::proxyOfTheEnvironment_isNotAskedForThisMachine()
{
    FaultServer proxy(ok());
    qputenv("http_proxy", proxy.url().toEncoded());
    FaultServer server(ok());
    RunFixture fixture;
    const RunSummary summary = fixture.run(server.url(), 3);
    qunsetenv("http_proxy");
    QCOMPARE(summary.counts[RowState::Deleted], 3);
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(proxy.connections, 0);
}

// N16, N17: the server deletes four contacts, tells nobody and comes back.
void TestRunNetwork::restartWithFourInFlight_leavesNoRowInTheDark()
{
    QSet<QByteArray> deleted;
    QList<QPointer<QTcpSocket>> waiting;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int number) {
        if (number <= 4) {
            deleted.insert(request.target);
            waiting.append(&socket);
            if (number == 4) {
                for (const QPointer<QTcpSocket> &one : std::as_const(waiting))
                    QTimer::singleShot(0, one, [one] { one->disconnectFromHost(); });
            }
            return;
        }
        deleted.contains(request.target) ? FaultServer::respond(socket, 404, notFound)
                                         : FaultServer::respond(socket, 200);
    });
    RunFixture fixture;
    const RunSummary summary = fixture.run(server.url(), 12);
    QCOMPARE(summary.end, RunEnd::Completed);
    QCOMPARE(summary.counts[RowState::GoneUnconfirmed], 4);
    QCOMPARE(summary.counts[RowState::Deleted], 8);
    QCOMPARE(summary.transmissions, static_cast<int>(server.requests.size()));
}

EXPUNGE_TEST(TestRunNetwork)
#include "tst_runnetwork.moc"
