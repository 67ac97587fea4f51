// SPDX-License-Identifier: MIT
#include "run/runfixture.h"
#include "support/testprogram.h"

using namespace expunge;
using namespace std::chrono_literals;

// Runs that a person, a cap or a breaker pauses or ends.
class TestRunSteering final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<RunFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void pause_sendsNothingMore();
    void stop_awaitsWhatIsInFlight();
    void stop_givesUpOnSilence();
    void cap_isNeverExceeded();
    void cap_countsUnknownOutcomes();
    void trial_pausesAfterItsRows();
    void nothingExists_asks();
    void refusalsInARow_ask();
    void keyRefused_pausesAndGoesOnWithAnotherKey();

private:
    std::unique_ptr<RunFixture> m_fixture;
};

void TestRunSteering::pause_sendsNothingMore()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.profile.pace = {200, 1s};
    m_fixture->prepare(server.url(), 150);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_VERIFY(m_fixture->outcomes.size() > 5);
    m_fixture->engine.pause();
    QTRY_COMPARE(m_fixture->progress.inFlight, 0);
    const qsizetype sent = server.requests.size();
    QVERIFY(sent < 150);
    QTest::qWait(300); // long enough for many more
    QCOMPARE(server.requests.size(), sent);
    QCOMPARE(m_fixture->progress.phase, RunPhase::Paused);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 150);
}

void TestRunSteering::stop_awaitsWhatIsInFlight()
{
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int number) {
        if (number == 3)
            m_fixture->engine.stop();
        QTimer::singleShot(50ms, &socket, [&socket] { FaultServer::respond(socket, 200); });
    });
    const RunSummary summary = m_fixture->run(server.url(), 50);
    QCOMPARE(summary.end, RunEnd::Stopped);
    QCOMPARE(summary.counts[RowState::Deleted], static_cast<int>(server.requests.size()));
    QCOMPARE(summary.counts[RowState::NotAttempted], 50 - static_cast<int>(server.requests.size()));
    QVERIFY(server.requests.size() <= DeletionRun::mostInFlight);
    QCOMPARE(m_fixture->journalled().counts, summary.counts);
}

void TestRunSteering::stop_givesUpOnSilence()
{
    FaultServer server([&](QTcpSocket &, const HttpRequest &, int number) {
        if (number == 2)
            m_fixture->engine.stop();
    });
    m_fixture->order.options.deadline = 20s;
    m_fixture->order.options.stopPatience = 100ms;
    const RunSummary summary = m_fixture->run(server.url(), 10);
    QCOMPARE(summary.counts[RowState::Unknown], static_cast<int>(server.requests.size()));
    QCOMPARE(summary.counts.total(), 10);
}

void TestRunSteering::cap_isNeverExceeded()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.options.mostDeletions = 7;
    const RunSummary summary = m_fixture->run(server.url(), 30);
    QCOMPARE(summary.end, RunEnd::CapReached);
    QCOMPARE(summary.counts[RowState::Deleted], 7);
    QCOMPARE(summary.counts[RowState::NotAttempted], 23);
    QCOMPARE(server.requests.size(), 7);
}

void TestRunSteering::cap_countsUnknownOutcomes()
{
    QSet<QByteArray> touched;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        touched.insert(request.target);
        FaultServer::respond(socket, 202);
    });
    m_fixture->order.options.mostDeletions = 3;
    const RunSummary summary = m_fixture->run(server.url(), 10);
    QCOMPARE(summary.counts[RowState::Unknown], 3);
    QCOMPARE(touched.size(), 3);
}

void TestRunSteering::trial_pausesAfterItsRows()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.profile.pace = {50, 1s};
    m_fixture->order.options.trial = 5;
    m_fixture->prepare(server.url(), 20);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::Trial);
    QVERIFY(server.requests.size() < 5 + DeletionRun::mostInFlight);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 20);
}

void TestRunSteering::nothingExists_asks()
{
    FaultServer server(FaultServer::always(404, R"({"statusCode":404,"message":"Contact not found"})"));
    m_fixture->prepare(server.url(), 60);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::NothingExists);
    QVERIFY(m_fixture->progress.sentence.contains(QLatin1String("None of the first 20")));
    QTRY_COMPARE(m_fixture->progress.inFlight, 0);
    QVERIFY(server.requests.size() < 20 + DeletionRun::mostInFlight);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::AlreadyGone], 60);
}

void TestRunSteering::refusalsInARow_ask()
{
    FaultServer server(FaultServer::always(400));
    m_fixture->prepare(server.url(), 60);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::AllInVain);
    m_fixture->engine.stop();
    const RunSummary summary = m_fixture->wait();
    QVERIFY(summary.counts[RowState::Failed] >= 20
            && summary.counts[RowState::Failed] < 20 + DeletionRun::mostInFlight);
}

void TestRunSteering::keyRefused_pausesAndGoesOnWithAnotherKey()
{
    const QByteArray good = "Bearer another-key";
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int number) {
        FaultServer::respond(socket, number < 5 || request.header("Authorization") == good ? 200 : 401);
    });
    m_fixture->prepare(server.url(), 20);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::KeyRefused);
    QTRY_COMPARE(m_fixture->progress.inFlight, 0);
    QCOMPARE(m_fixture->progress.counts[RowState::Deleted], 4);
    m_fixture->engine.setKey(ApiKey::fromPasted(u"another-key").value());
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 20);
}

EXPUNGE_TEST(TestRunSteering)
#include "tst_runsteering.moc"
