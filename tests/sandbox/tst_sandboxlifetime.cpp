// SPDX-License-Identifier: MIT
#include "sandbox/httpcall.h"
#include "sandbox/madeupcontacts.h"
#include "sandbox/wire.h"
#include "support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace expunge;
using namespace std::chrono_literals;

// How the server starts, ends and is asked from elsewhere.
class TestSandboxLifetime final : public QObject
{
    Q_OBJECT

private slots:
    void onlyThisMachine_isServed();
    void stop_endsRequestsThatWait();
    void stop_cutsIdleAndHalfSentRequests();
    void stop_withManyConnections();
    void stop_twiceOrWithoutStart_isNothing();
    void restart_goesOnWithTheSameContacts();
    void usedPort_isAnError();
    void callsFromOtherThreads_areSafe();
};

void TestSandboxLifetime::onlyThisMachine_isServed()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    QCOMPARE(server.baseUrl().scheme(), QStringLiteral("http"));
    QCOMPARE(server.baseUrl().host(), QStringLiteral("127.0.0.1"));
    // A server on all addresses would answer on the whole of 127/8.
    QTcpSocket other;
    other.connectToHost(QStringLiteral("127.0.0.2"), static_cast<quint16>(server.baseUrl().port()));
    QVERIFY(!other.waitForConnected(patience));
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSandboxLifetime::stop_endsRequestsThatWait()
{
    SandboxOptions options = quickOptions();
    options.latency = 10min; // waiting for it would run into the limit of the test
    SandboxServer server(options);
    QVERIFY(server.start());
    HttpCaller caller(server);
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 4; ++i)
        replies += caller.send("DELETE", "/contacts/" + server.contacts().at(i).id.toLatin1());
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 4, patience);
    server.stop();
    for (QNetworkReply *reply : std::as_const(replies)) {
        const HttpAnswer answer = HttpCaller::answerOf(reply);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.error != QNetworkReply::NoError);
    }
    QCOMPARE(server.contacts(), madeUpContacts(20));
}

void TestSandboxLifetime::stop_cutsIdleAndHalfSentRequests()
{
    auto server = std::make_unique<SandboxServer>(quickOptions());
    QVERIFY(server->start());
    Wire silent(*server);
    Wire idle(*server);
    idle.write(idle.request("GET /org"));
    QVERIFY(idle.readUntil("}").startsWith("HTTP/1.1 200"));
    Wire half(*server);
    half.write("DELETE /contacts/");
    // Not after the 5 s that an idle connection is kept.
    QElapsedTimer timer;
    timer.start();
    server.reset();
    const qint64 elapsed = timer.elapsed();
    qInfo("ended after %lld ms", elapsed);
    QVERIFY(elapsed < 4000);
    for (Wire *wire : {&silent, &idle, &half})
        QVERIFY(wire->isClosed());
}

void TestSandboxLifetime::stop_withManyConnections()
{
    SandboxOptions options = quickOptions();
    options.latency = 10min;
    SandboxServer server(options);
    QVERIFY(server.start());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 40; ++i) {
        wires.push_back(std::make_unique<Wire>(server));
        QVERIFY(wires.back()->isConnected);
        wires.back()->write(wires.back()->request("GET /org"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(), 40, patience);
    server.stop();
    for (const auto &wire : wires)
        QVERIFY(wire->isClosed());
}

void TestSandboxLifetime::stop_twiceOrWithoutStart_isNothing()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.baseUrl().isEmpty());
    server.stop();
    QVERIFY(server.start());
    const QUrl url = server.baseUrl();
    QVERIFY(server.start());
    QCOMPARE(server.baseUrl(), url);
    server.stop();
    server.stop();
    QCOMPARE(server.baseUrl(), url);
}

void TestSandboxLifetime::restart_goesOnWithTheSameContacts()
{
    SandboxServer server(quickOptions());
    QVERIFY(server.start());
    QCOMPARE(
        HttpCaller(server).call("DELETE", "/contacts/" + server.contacts().constFirst().id.toLatin1()).status,
        200);
    for (int i = 0; i < 20; ++i) {
        server.stop();
        QVERIFY(server.start());
        QCOMPARE(HttpCaller(server).call("GET", "/org").status, 200);
    }
    QCOMPARE(server.contacts(), madeUpContacts(20).mid(1));
}

void TestSandboxLifetime::usedPort_isAnError()
{
    SandboxServer first(quickOptions());
    QVERIFY(first.start());
    SandboxOptions options = quickOptions();
    options.port = static_cast<quint16>(first.baseUrl().port());
    SandboxServer second(options);
    QVERIFY(!second.start());
    QVERIFY2(second.error().contains(QString::number(options.port)), qPrintable(second.error()));
    QVERIFY(second.baseUrl().isEmpty());
    first.stop();
    QVERIFY2(second.start(), qPrintable(second.error()));
    QVERIFY(second.error().isEmpty());
    QCOMPARE(second.baseUrl().port(), static_cast<int>(options.port));
    QCOMPARE(HttpCaller(second).call("GET", "/org").status, 200);
}

void TestSandboxLifetime::callsFromOtherThreads_areSafe()
{
    SandboxOptions options = quickOptions();
    options.contacts = 200;
    SandboxServer server(options);
    QVERIFY(server.start());
    std::atomic<bool> over = false;
    std::atomic<bool> sumsMatch = true;
    std::thread watcher([&] {
        while (!over) {
            const int before = server.deletedCount();
            const qsizetype left = server.contacts().size();
            const int after = server.deletedCount();
            if (left > 200 - before || left < 200 - after - 1)
                sumsMatch = false;
        }
    });
    Wire wire(server);
    for (const SandboxContact &contact : server.contacts()) {
        wire.write(wire.request(deleteLine(contact)));
        wire.readUntil("\r\n\r\n{}");
    }
    over = true;
    watcher.join();
    QVERIFY(sumsMatch);
    QCOMPARE(server.deletedCount(), 200);
}

EXPUNGE_TEST(TestSandboxLifetime)
#include "tst_sandboxlifetime.moc"
