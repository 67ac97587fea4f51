// SPDX-License-Identifier: MIT
#include "run/faultcase.h"

#include <QTimer>

namespace expunge {

void FaultCase::addColumn()
{
    QTest::addColumn<FaultCase>("fault");
}

void FaultCase::add(const char *name, const FaultServer::Script &script, RowState state, RunEnd end,
                    int arrived, const char *says)
{
    QTest::newRow(name) << FaultCase{script, state, end, arrived, QString::fromUtf8(says)};
}

void FaultCase::check(std::chrono::milliseconds deadline) const
{
    FaultServer server(script);
    RunFixture fixture;
    fixture.order.options.unattended = true;
    fixture.order.options.deadline = deadline;
    const RunSummary summary = fixture.run(server.url(), 1);

    QCOMPARE(fixture.stateOf(0), state);
    QCOMPARE(summary.end, end);
    QCOMPARE(summary.counts[state], 1);
    QCOMPARE(summary.counts.total(), 1);
    QVERIFY(fixture.sumsHeld);
    QVERIFY2(fixture.outcomes[0].message.contains(says), qPrintable(fixture.outcomes[0].message));
    QCOMPARE(fixture.finals.value(0), 1);
    const int sent = static_cast<int>(server.requests.size());
    QVERIFY(sent >= 1);
    if (arrived > 0)
        QCOMPARE(sent, arrived);
    if (arrived != unseen) {
        QCOMPARE(summary.transmissions, sent);
        QCOMPARE(fixture.outcomes[0].attempts, sent);
    }
    QVERIFY2(summary.transmissions >= sent && summary.transmissions <= 2 * sent,
             qPrintable(QStringLiteral("%1 counted, %2 arrived").arg(summary.transmissions).arg(sent)));
    for (const HttpRequest &request : std::as_const(server.requests)) {
        QCOMPARE(request.method, QByteArray("DELETE"));
        QCOMPARE(request.target, QByteArray("/contacts/") + contactAt(1).toLatin1());
    }
    const RunInfo journalled = fixture.journalled();
    QCOMPARE(journalled.counts[state], 1);
    QVERIFY(!journalled.isUnfinished());
}

namespace wire {

Script inTurn(std::vector<Script> scripts)
{
    return [scripts = std::move(scripts)](QTcpSocket &socket, const HttpRequest &request, int number) {
        scripts[std::min(static_cast<size_t>(number), scripts.size()) - 1](socket, request, number);
    };
}

Script times(int n, const Script &script, const Script &then)
{
    std::vector<Script> all(static_cast<size_t>(n), script);
    all.push_back(then);
    return inTurn(all);
}

Script bytes(const QByteArray &raw)
{
    return [raw](QTcpSocket &socket, const HttpRequest &, int) {
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
    return [](QTcpSocket &, const HttpRequest &, int) {};
}

Script reset()
{
    return [](QTcpSocket &socket, const HttpRequest &, int) { FaultServer::reset(socket); };
}

Script drip(const QByteArray &start)
{
    return [start](QTcpSocket &socket, const HttpRequest &, int) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(10);
    };
}

Script flood(const QByteArray &start, const QByteArray &block)
{
    return [start, block](QTcpSocket &socket, const HttpRequest &, int) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, block] {
            if (socket.bytesToWrite() < block.size())
                socket.write(block);
        });
        timer->start(0);
    };
}

Script json(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    return FaultServer::always(status, body, headers);
}

Script html(int status, const QList<QByteArray> &headers)
{
    return FaultServer::always(status, "<!DOCTYPE html><html>Log in</html>", headers, "text/html");
}

} // namespace wire

} // namespace expunge
