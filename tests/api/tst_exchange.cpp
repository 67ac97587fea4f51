// SPDX-License-Identifier: MIT
#include "api/clientfixture.h"
#include "support/faultserver.h"
#include "support/testprogram.h"

#include <QPointer>
#include <QTimer>

using namespace expunge;
using namespace std::chrono_literals;

// One request on its way: how often it leaves, how long it is waited for, and that it can be given up.
class TestExchange final : public QObject
{
    Q_OBJECT

private slots:
    void hiddenResend_isCounted();
    void resendAnswered404_isSeenAsTwoTransmissions();
    void resendThatNobodyTells_isChargedBeforehand();
    void drip_endsAtTheDeadline();
    void hugeBody_isCutAndDecidedByStatus();
    void idleConnectionClosed_isNoFault();
    void clientThatGoesMidway_takesItsExchangesAlong();
};

void TestExchange::hiddenResend_isCounted()
{
    FaultServer server([](QTcpSocket &socket, const HttpRequest &, int number) {
        if (number == 1)
            socket.disconnectFromHost();
        else
            FaultServer::respond(socket, 200);
    });
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, AnswerClass::Ok);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(answer.transmissions, 2);
}

void TestExchange::resendAnswered404_isSeenAsTwoTransmissions()
{
    FaultServer server([](QTcpSocket &socket, const HttpRequest &, int number) {
        if (number == 1)
            socket.disconnectFromHost(); // deleted, but nobody is told
        else
            FaultServer::respond(socket, 404, R"({"message":"Contact not found"})");
    });
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, AnswerClass::Gone);
    QCOMPARE(answer.transmissions, 2);
}

void TestExchange::resendThatNobodyTells_isChargedBeforehand()
{
    QByteArray raw;
    FaultServer server([&raw](QTcpSocket &socket, const HttpRequest &, int) {
        socket.write(raw);
        socket.disconnectFromHost();
    });
    for (const char *open :
         {"", "Connection: close\r\n", "Content-Length: x\r\n", "Content-Length: 100\r\n"}) {
        raw = QByteArray("HTTP/1.1 200 OK\r\n") + open + "\r\n{}";
        const Answer answer = ask(server.url());
        QCOMPARE(answer.cls, AnswerClass::Ok);
        QCOMPARE(answer.charged, answer.transmissions + 1);
    }
    for (const char *whole : {"200 OK\r\nContent-Length: 2\r\n\r\n{}", "204 No Content\r\n\r\n",
                              "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"}) {
        raw = QByteArray("HTTP/1.1 ") + whole;
        QCOMPARE(ask(server.url()).charged, 1);
    }
}

void TestExchange::drip_endsAtTheDeadline()
{
    FaultServer server([](QTcpSocket &socket, const HttpRequest &, int) {
        socket.write("HTTP/1.1 200 OK\r\nX: ");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(20ms);
    });
    const Answer answer = ask(server.url(), 300ms);
    QCOMPARE(answer.cls, AnswerClass::TimedOut);
    QCOMPARE(answer.transmissions, 1);
}

void TestExchange::hugeBody_isCutAndDecidedByStatus()
{
    FaultServer server(FaultServer::always(200, QByteArray(8 * 1024 * 1024, ' ')));
    const Answer answer = ask(server.url());
    QCOMPARE(answer.cls, AnswerClass::Ok);
    QVERIFY(answer.body.size() <= 64 * 1024);
}

void TestExchange::idleConnectionClosed_isNoFault()
{
    FaultServer server([](QTcpSocket &socket, const HttpRequest &, int) {
        FaultServer::respond(socket, 200);
        socket.disconnectFromHost();
    });
    ApiClient client(Endpoint::parse(server.url()).value(), testKey());
    for (int i = 0; i < 3; ++i) {
        QSignalSpy spy(client.deleteContact(someId()), &Exchange::answered);
        QVERIFY(spy.wait());
        QCOMPARE(spy.first().first().value<Answer>().cls, AnswerClass::Ok);
    }
}

void TestExchange::clientThatGoesMidway_takesItsExchangesAlong()
{
    FaultServer server([](QTcpSocket &, const HttpRequest &, int) {});
    auto client = std::make_unique<ApiClient>(Endpoint::parse(server.url()).value(), testKey());
    QPointer<Exchange> exchange = client->deleteContact(someId());
    QTRY_COMPARE(server.requests.size(), 1);
    client.reset();
    QVERIFY(exchange.isNull());
}

EXPUNGE_TEST(TestExchange)
#include "tst_exchange.moc"
