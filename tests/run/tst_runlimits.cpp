// SPDX-License-Identifier: MIT
#include "run/faultcase.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

using namespace expunge;
using namespace wire;
using namespace std::chrono_literals;

// What an API says about its limit. R6, R7 and the counting of many algorithms are in
// tst_ratelimiter_simulation.
class TestRunLimits final : public QObject
{
    Q_OBJECT

private slots:
    void refusal_data();
    void refusal()
    {
        QFETCH(FaultCase, fault);
        fault.check();
    }
    void absurdWait_isCut();
    void refusalsWithoutEnd_ask();
    void hiddenResends_areCharged();
    void remainingHint_slowsDown();
};

void TestRunLimits::refusal_data()
{
    FaultCase::addColumn();
    const auto then200 = [](const char *name, const Script &refusal) {
        FaultCase::add(name, times(1, refusal, ok()), RowState::Deleted, RunEnd::Completed, 2);
    };
    // The fixture's window lasts a second: that is what is waited where the API does not say.
    then200("R1 seconds", json(429, "{}", {"Retry-After: 1"}));
    then200("R2 a date",
            json(429, "{}",
                 {"Date: Sun, 01 Mar 2026 12:00:00 GMT", "Retry-After: Sun, 01 Mar 2026 12:00:01 GMT"}));
    then200("R2 a date in the past", json(429, "{}", {"Retry-After: Sun, 01 Mar 2020 12:00:00 GMT"}));
    then200("R2 negative", json(429, "{}", {"Retry-After: -7"}));
    then200("R2 junk", json(429, "{}", {"Retry-After: soon"}));
    then200("R3 of a named throttler", json(429, "{}", {"Retry-After-standard: 1"}));
    then200("R4 without a header", json(429));
    then200("R5 page of a firewall", html(429, {"Retry-After: 1"}));
}

// R2: a thousand million seconds.
void TestRunLimits::absurdWait_isCut()
{
    FaultServer server(json(429, "{}", {"Retry-After: 1000000000"}));
    RunFixture fixture;
    fixture.prepare(server.url(), 1);
    fixture.engine.begin(fixture.order);
    QTRY_COMPARE(fixture.progress.waiting, WaitReason::LimitReached);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(fixture.progress.waitingUntil);
    QVERIFY2(wait > 800 && wait <= 15 * 60 + 1, qPrintable(QString::number(wait)));
    fixture.engine.stop();
    QCOMPARE(fixture.wait().counts[RowState::NotAttempted], 1);
}

// R8
void TestRunLimits::refusalsWithoutEnd_ask()
{
    FaultServer server(json(429, "{}", {"Retry-After: 0"}));
    RunFixture fixture;
    fixture.order.profile.pace = {1'000, 1s};
    fixture.order.options.unattended = true;
    QElapsedTimer waited;
    waited.start();
    fixture.prepare(server.url(), 3);
    fixture.engine.begin(fixture.order);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.finished.size(), 1, 60'000);
    const RunSummary summary = fixture.wait();
    QCOMPARE(summary.end, RunEnd::Doubtful);
    QVERIFY(summary.sentence.contains(QLatin1String("20 times in a row")));
    QCOMPARE(summary.counts[RowState::NotAttempted], 3); // not charged to the rows
    QVERIFY(server.requests.size() >= 20 && server.requests.size() < 20 + DeletionRun::mostInFlight);
}

// R11: each request is sent twice by the network library, and both count.
void TestRunLimits::hiddenResends_areCharged()
{
    QList<qint64> arrivals;
    QElapsedTimer clock;
    clock.start();
    QSet<QByteArray> known;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        arrivals.append(clock.nsecsElapsed() / 1000);
        if (!known.contains(request.target)) {
            known.insert(request.target);
            socket.disconnectFromHost();
        } else
            FaultServer::respond(socket, 200);
    });
    RunFixture fixture;
    fixture.order.profile.pace = {40, 1s};
    const RunSummary summary = fixture.run(server.url(), 40);
    QCOMPARE(summary.counts[RowState::Deleted], 40);
    QCOMPARE(summary.transmissions, static_cast<int>(server.requests.size()));
    // Hidden ones leave unasked, so some more than the limit may meet in a window, but not the double.
    constexpr int mostInAWindow = 40 + DeletionRun::mostInFlight;
    for (qsizetype i = mostInAWindow; i < arrivals.size(); ++i)
        QVERIFY2(arrivals[i] - arrivals[i - mostInAWindow] >= 1'000'000, qPrintable(QString::number(i)));
}

// R12: others use the limit, too; without the hint this would be done in no time.
void TestRunLimits::remainingHint_slowsDown()
{
    FaultServer server(json(200, "{}", {"X-RateLimit-Remaining: 0"}));
    RunFixture fixture;
    fixture.order.profile.pace = {20, 1s};
    QElapsedTimer took;
    took.start();
    const RunSummary summary = fixture.run(server.url(), 12);
    QCOMPARE(summary.counts[RowState::Deleted], 12);
    QVERIFY2(took.elapsed() > 300, qPrintable(QString::number(took.elapsed())));
}

EXPUNGE_TEST(TestRunLimits)
#include "tst_runlimits.moc"
