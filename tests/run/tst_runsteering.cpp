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
    void cap_holdsWithRetriesAndDoubt();
    void cap_countsThisSessionOnly();
    void trial_pausesAfterItsRows();
    void trial_isExact_data();
    void trial_isExact();
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

void TestRunSteering::cap_holdsWithRetriesAndDoubt()
{
    QHash<QByteArray, int> asked;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        const int time = ++asked[request.target];
        FaultServer::respond(socket, time == 1 ? 409 : time == 2 ? 503 : 200);
    });
    m_fixture->order.options.mostDeletions = 3;
    m_fixture->run(server.url(), 12);
    QCOMPARE(asked.size(), 3);

    // What an earlier session may have sent counts as well, once this one asks it again.
    const QString id = m_fixture->journalled().id;
    m_fixture->order.options.mostDeletions = 2;
    FaultServer silent(
        [](QTcpSocket &socket, const HttpRequest &, int) { FaultServer::respond(socket, 202); });
    m_fixture->order.profile.address = silent.url();
    m_fixture->engine.goOn(id, m_fixture->order);
    QCOMPARE(m_fixture->wait().counts[RowState::Unknown], 2);
    asked.clear();
    m_fixture->order.options.mostDeletions = 1;
    m_fixture->order.profile.address = server.url();
    m_fixture->engine.goOn(id, m_fixture->order);
    m_fixture->wait();
    QCOMPARE(asked.size(), 1);
}

void TestRunSteering::cap_countsThisSessionOnly()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.options.mostDeletions = 4;
    QCOMPARE(m_fixture->run(server.url(), 10).counts[RowState::Deleted], 4);
    m_fixture->engine.goOn(m_fixture->journalled().id, m_fixture->order);
    const RunSummary summary = m_fixture->wait();
    QCOMPARE(summary.end, RunEnd::CapReached);
    QCOMPARE(summary.counts[RowState::Deleted], 8);
}

void TestRunSteering::trial_pausesAfterItsRows()
{
    FaultServer server(FaultServer::always(200));
    m_fixture->order.profile.pace = {50, 1s};
    m_fixture->order.options.trial = 5;
    m_fixture->prepare(server.url(), 20);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE(m_fixture->progress.pause, PauseCause::Trial);
    QCOMPARE(server.requests.size(), 5);
    m_fixture->engine.resume();
    QCOMPARE(m_fixture->wait().counts[RowState::Deleted], 20);
}

void TestRunSteering::trial_isExact_data()
{
    QTest::addColumn<int>("first"); // status of each row's first answer; 0 = the answer is lost
    QTest::addColumn<int>("delay");
    QTest::newRow("slow answers") << 200 << 30;
    QTest::newRow("conflicts") << 409 << 5;
    QTest::newRow("trouble") << 503 << 5;
    QTest::newRow("lost answers") << 0 << 5;
    QTest::newRow("limited") << 429 << 1;
}

void TestRunSteering::trial_isExact()
{
    QFETCH(int, first);
    QFETCH(int, delay);
    QSet<QByteArray> touched;
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &request, int) {
        const bool isFirst = !touched.contains(request.target);
        touched.insert(request.target);
        QTimer::singleShot(delay, &socket, [&socket, isFirst, first] {
            if (!isFirst || first == 200)
                FaultServer::respond(socket, 200);
            else if (first == 0)
                socket.disconnectFromHost();
            else
                FaultServer::respond(socket, first, "{}", {"Retry-After: 1"});
        });
    });
    m_fixture->order.options.trial = 5;
    m_fixture->prepare(server.url(), 20);
    m_fixture->engine.begin(m_fixture->order);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->progress.pause, PauseCause::Trial, 30'000);
    QCOMPARE(m_fixture->progress.inFlight, 0);
    QCOMPARE(touched.size(), 5);
    m_fixture->engine.stop();
    QCOMPARE(m_fixture->wait().counts[RowState::NotAttempted], 15);
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
