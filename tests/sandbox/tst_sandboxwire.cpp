// SPDX-License-Identifier: MIT
#include "sandbox/httpcall.h"
#include "sandbox/madeupcontacts.h"
#include "sandbox/wire.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

// What only a plain socket can see.
class TestSandboxWire final : public QObject
{
    Q_OBJECT

private slots:
    void lostAnswer_deletesAndCloses();
    void lostAnswer_onlyForWhatWasDeleted();
    void connection_isKept();
    void pipelinedRequests_areAnsweredInOrder();
    void head_hasNoBody();
    void connectionClose_isObeyed();
    void expectContinue_isAnswered();
    void garbage_isRefusedAndTheServerGoesOn_data();
    void garbage_isRefusedAndTheServerGoesOn();
    void hugeBody_isRefused();
};

void TestSandboxWire::lostAnswer_deletesAndCloses()
{
    SandboxOptions options = quickOptions();
    options.lostAnswerRate = 1;
    SandboxServer server(options);
    QVERIFY(server.start());
    const SandboxContact contact = server.contacts().constFirst();
    Wire wire(server);
    wire.write(wire.request(deleteLine(contact)));
    QCOMPARE(wire.readUntilClosed(), QByteArray());
    QVERIFY(wire.isClosed());
    QVERIFY(!server.contains(contact.id));
    QCOMPARE(server.deletedCount(), 1);
}

void TestSandboxWire::lostAnswer_onlyForWhatWasDeleted()
{
    SandboxOptions options = quickOptions();
    options.lostAnswerRate = 1;
    SandboxServer server(options);
    QVERIFY(server.start());
    const SandboxContact contact = server.contacts().constFirst();
    Wire first(server);
    first.write(first.request(deleteLine(contact)));
    QCOMPARE(first.readUntilClosed(), QByteArray());
    HttpCaller caller(server);
    QCOMPARE(caller.call("DELETE", "/contacts/" + contact.id.toLatin1()).status, 404);
    QCOMPARE(caller.call("GET", "/org").status, 200);
}

void TestSandboxWire::connection_isKept()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    Wire wire(server);
    for (const SandboxContact &contact : server.contacts()) {
        wire.write(wire.request(deleteLine(contact)));
        const QByteArray answer = wire.readUntil("\r\n\r\n{}");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY(!answer.toLower().contains("connection: close"));
    }
    QCOMPARE(server.deletedCount(), 20);
}

void TestSandboxWire::pipelinedRequests_areAnsweredInOrder()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const SandboxContact contact = server.contacts().constFirst();
    Wire wire(server);
    wire.write(wire.request(deleteLine(contact)) + wire.request(deleteLine(contact))
               + wire.request("GET /org"));
    const QByteArray answers = wire.readUntil("\"name\":\"Sandbox Organisation\"}");
    QCOMPARE(answers.count("HTTP/1.1 "), 3);
    const qsizetype ok = answers.indexOf("HTTP/1.1 200");
    const qsizetype gone = answers.indexOf("HTTP/1.1 404");
    QVERIFY(ok == 0 && gone > ok && answers.lastIndexOf("HTTP/1.1 200") > gone);
}

void TestSandboxWire::head_hasNoBody()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    Wire wire(server);
    wire.write(wire.request("HEAD /org", "Connection: close\r\n"));
    const QByteArray answer = wire.readUntilClosed();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("\r\n\r\n"), answer.constData());
}

void TestSandboxWire::connectionClose_isObeyed()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    Wire wire(server);
    wire.write(wire.request("GET /org", "Connection: close\r\n"));
    QVERIFY(wire.readUntilClosed().startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(wire.isClosed());
}

void TestSandboxWire::expectContinue_isAnswered()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    const QByteArray body = R"({"contact":{"name":"A B"}})";
    Wire wire(server);
    wire.write(
        wire.request("POST /contacts",
                     "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QVERIFY(wire.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 "));
    wire.write(body);
    QVERIFY(wire.readUntil("}").startsWith("HTTP/1.1 201 Created\r\n"));
    QCOMPARE(server.contacts().size(), 21);
}

void TestSandboxWire::garbage_isRefusedAndTheServerGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("unknown verb") << QByteArray("EXPUNGE /contacts HTTP/1.1\r\n\r\n");
    QTest::newRow("huge target") << "GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("huge header") << "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n";
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
}

void TestSandboxWire::garbage_isRefusedAndTheServerGoesOn()
{
    QFETCH(QByteArray, bytes);
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    Wire wire(server);
    wire.write(bytes);
    wire.socket.disconnectFromHost();
    const QByteArray answer = wire.readUntilClosed();
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.constData());
    QCOMPARE(HttpCaller(server).call("GET", "/org").status, 200);
    QCOMPARE(server.contacts(), madeUpContacts(20));
}

void TestSandboxWire::hugeBody_isRefused()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    Wire wire(server);
    const QByteArray body((1 << 20) + 1, ' ');
    wire.write(wire.request("POST /contacts", "Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
    wire.write(body);
    QVERIFY(wire.readUntil("}").startsWith("HTTP/1.1 413 "));
    QCOMPARE(server.requestCount(), 0);
}

EXPUNGE_TEST(TestSandboxWire)
#include "tst_sandboxwire.moc"
