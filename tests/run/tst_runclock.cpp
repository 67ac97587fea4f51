// SPDX-License-Identifier: MIT
#include "api/endpoint.h"
#include "run/journal.h"
#include "run/limiters.h"
#include "run/runfixture.h"
#include "support/testprogram.h"

#include <QElapsedTimer>

using namespace expunge;
using namespace std::chrono_literals;

// The wall clock is set, by a person or by the network, while a run is on or between two of them.
class TestRunClock final : public QObject
{
    Q_OBJECT

private slots:
    void jumpMidway_changesNothing_data();
    void jumpMidway_changesNothing();
    void jumpBetweenRuns_neverWaitsForEver_data();
    void jumpBetweenRuns_neverWaitsForEver();
};

namespace {

class SettableClock final : public Clock
{
public:
    Instant now() const override { return m_real.now(); }
    QDateTime utc() const override { return m_real.utc().addMSecs(ahead.count()); }
    std::chrono::milliseconds ahead{0};

private:
    SystemClock m_real;
};

void addJumps()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("C3 a day forward") << qint64(86'400);
    QTest::newRow("C3 a day back") << qint64(-86'400);
    QTest::newRow("C4 an hour back") << qint64(-3'600);
    QTest::newRow("none") << qint64(0);
}

} // namespace

void TestRunClock::jumpMidway_changesNothing_data()
{
    addJumps();
}

void TestRunClock::jumpMidway_changesNothing()
{
    QFETCH(qint64, seconds);
    SettableClock clock;
    QList<qint64> arrivals;
    QElapsedTimer real;
    real.start();
    FaultServer server([&](QTcpSocket &socket, const HttpRequest &, int number) {
        arrivals.append(real.elapsed());
        if (number == 30)
            clock.ahead = std::chrono::seconds(seconds);
        FaultServer::respond(socket, 200);
    });
    QTemporaryDir folder;
    RunInfo info;
    info.profileId = QStringLiteral("test");
    info.startedAt = clock.utc();
    const auto list = contacts(60);
    const auto journal = Journal::create(folder.path(), info, *list);
    QVERIFY(journal.ok());
    RateLimiter limiter({40, 1s});
    DeletionRun run(RunTable(list), *journal.value(), limiter, clock, {});
    QSignalSpy finished(&run, &DeletionRun::finished);
    run.start(Endpoint::parse(server.url()).value(), testKey());
    QVERIFY(finished.wait(10'000));
    QCOMPARE(finished.first().first().value<RunSummary>().counts[RowState::Deleted], 60);
    QCOMPARE(journal.value()->info().value().counts[RowState::Deleted], 60);
    for (qsizetype i = 40; i < arrivals.size(); ++i)
        QVERIFY(arrivals[i] - arrivals[i - 40] >= 999);
    QVERIFY2(arrivals.last() < 5'000, "it waited for the wall clock");
}

void TestRunClock::jumpBetweenRuns_neverWaitsForEver_data()
{
    addJumps();
}

void TestRunClock::jumpBetweenRuns_neverWaitsForEver()
{
    QFETCH(qint64, seconds);
    SettableClock clock;
    QTemporaryDir folder;
    RunInfo info;
    Profile profile = sessionProfile(QUrl(QStringLiteral("https://api.open.cx")));
    profile.pace = {11, 60s}; // 10 may leave, and 10 have
    info.limitGroup = profile.limitGroup();
    info.startedAt = clock.utc();
    const auto journal = Journal::create(folder.path(), info, *contacts(60));
    QVERIFY(journal.ok());
    QVERIFY(journal.value()->intend({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, clock.utc()).ok());
    clock.ahead = std::chrono::seconds(seconds);
    Limiters limiters(folder.path(), clock);
    const Instant now = clock.now();
    const Instant::duration wait = *limiters.of(profile).earliest(now) - now;
    if (seconds <= 0) // they have just left, or seem to lie ahead: a whole window must pass
        QVERIFY(wait > 55s && wait <= 61s);
    else
        QVERIFY(wait <= 61s);
}

EXPUNGE_TEST(TestRunClock)
#include "tst_runclock.moc"
