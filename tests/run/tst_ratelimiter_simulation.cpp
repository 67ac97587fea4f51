// SPDX-License-Identifier: MIT
#include "run/simulatedrun.h"
#include "support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace expunge;

namespace {

constexpr int seeds = 10;
const SimulatedJob thousand;

// Over the jobs with all seeds.
struct Figures
{
    int refused = 0;
    int mostRefused = 0; // in one job
    double share = 0; // mean
    double leastShare = 1e9;
    double longest = 0; // seconds

    void add(const SimulatedResult &result)
    {
        refused += result.refused;
        mostRefused = std::max(mostRefused, result.refused);
        share += result.share() / seeds;
        leastShare = std::min(leastShare, result.share());
        longest = std::max(longest, result.seconds);
    }
};

using MakeServer = std::function<std::unique_ptr<SimulatedServer>(int seed)>;

Figures simulateSeeds(const MakeServer &makeServer, SimulatedJob job)
{
    Figures figures;
    for (int seed = 1; seed <= seeds; ++seed) {
        job.seed = static_cast<quint64>(seed);
        RateLimiter limiter{Pace{}};
        figures.add(simulate(limiter, *makeServer(seed), job));
    }
    qInfo(
        "refused: %3d in %d jobs, %2d at most in one | share of the limit: %.3f, least %.3f | longest %.2f s",
        figures.refused, seeds, figures.mostRefused, figures.share, figures.leastShare, figures.longest);
    return figures;
}

Figures simulateSeeds(Counting counting, const SimulatedJob &job)
{
    return simulateSeeds([&](int) { return SimulatedServer::create(counting); }, job);
}

// Ten places, six seconds apart, where the server's window may begin.
double phaseOf(int seed)
{
    return SimulatedServer::window * (seed - 1) / seeds + 0.7;
}

void addRows(const std::vector<Counting> &countings)
{
    QTest::addColumn<Counting>("counting");
    for (const Counting counting : countings)
        QTest::newRow(nameOf(counting)) << counting;
}

// For these it is proved that nothing is refused, however slow the answers are.
void addProvedRows()
{
    addRows({Counting::FixedClock, Counting::FixedFirstHit, Counting::SlidingLog,
             Counting::SlidingLogWithRefused, Counting::TokenBucket100, Counting::Nest});
}

void addWindowRows()
{
    addProvedRows();
    QTest::newRow(nameOf(Counting::SlidingCounter)) << Counting::SlidingCounter;
}

void addSmallBucketRows()
{
    addRows({Counting::TokenBucket20, Counting::Gcra5});
}

} // namespace

class TestRateLimiterSimulation final : public QObject
{
    Q_OBJECT

private slots:
    void windows_refuseNothing_data() { addWindowRows(); }
    void windows_refuseNothing();
    void smallBuckets_areLearned_data() { addSmallBucketRows(); }
    void smallBuckets_areLearned();
    void smallBuckets_areSeenInHints_data() { addSmallBucketRows(); }
    void smallBuckets_areSeenInHints();
    void slidingCounter_isLearnedWhereverItsWindowBegins();
    void slowAnswers_refuseNothing_data() { addProvedRows(); }
    void slowAnswers_refuseNothing();
    void lostAnswers_refuseNothing_data() { addProvedRows(); }
    void lostAnswers_refuseNothing();
    void hiddenResends_refuseNothing_data() { addProvedRows(); }
    void hiddenResends_refuseNothing();
    void longRun_keepsTheRate();
    void thirtyContacts_takeNoTime_data() { addWindowRows(); }
    void thirtyContacts_takeNoTime();
    void otherUser_slowsButDoesNotStop_data();
    void otherUser_slowsButDoesNotStop();
    void restart_withSeedRefusesNothing_data() { addWindowRows(); }
    void restart_withSeedRefusesNothing();
    void restart_withoutSeedIsRefused();
};

void TestRateLimiterSimulation::windows_refuseNothing()
{
    QFETCH(Counting, counting);
    const Figures figures = simulateSeeds(counting, thousand);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.98);
}

void TestRateLimiterSimulation::smallBuckets_areLearned()
{
    QFETCH(Counting, counting);
    const Figures figures = simulateSeeds(counting, thousand);
    QVERIFY(figures.mostRefused <= 6);
    QVERIFY(figures.leastShare >= 0.95);
}

void TestRateLimiterSimulation::smallBuckets_areSeenInHints()
{
    QFETCH(Counting, counting);
    SimulatedJob job = thousand;
    job.hints = true;
    const Figures figures = simulateSeeds(counting, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.97);
}

void TestRateLimiterSimulation::slidingCounter_isLearnedWhereverItsWindowBegins()
{
    const auto make
        = [](int seed) { return SimulatedServer::create(Counting::SlidingCounter, phaseOf(seed)); };
    const Figures figures = simulateSeeds(make, thousand);
    QVERIFY(figures.mostRefused <= 6);
    QVERIFY(figures.leastShare >= 0.93);
}

void TestRateLimiterSimulation::slowAnswers_refuseNothing()
{
    QFETCH(Counting, counting);
    SimulatedJob job = thousand;
    job.longestAnswer = 2;
    const Figures figures = simulateSeeds(counting, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.96);

    job.longestAnswer = 90; // longer than the window
    job.inFlight = 40;
    QCOMPARE(simulateSeeds(counting, job).refused, 0);
}

void TestRateLimiterSimulation::lostAnswers_refuseNothing()
{
    QFETCH(Counting, counting);
    SimulatedJob job = thousand;
    job.lost = 0.02;
    const Figures figures = simulateSeeds(counting, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.85); // each one keeps its slot for a minute and a half longer
}

void TestRateLimiterSimulation::hiddenResends_refuseNothing()
{
    QFETCH(Counting, counting);
    SimulatedJob job = thousand;
    job.resent = 0.02;
    const Figures figures = simulateSeeds(counting, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.95);
}

void TestRateLimiterSimulation::longRun_keepsTheRate()
{
    SimulatedJob job;
    job.contacts = 10'000;
    const auto make = [](int seed) { return SimulatedServer::create(Counting::FixedClock, phaseOf(seed)); };
    const Figures figures = simulateSeeds(make, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.leastShare >= 0.975);
}

void TestRateLimiterSimulation::thirtyContacts_takeNoTime()
{
    QFETCH(Counting, counting);
    SimulatedJob job;
    job.contacts = 30;
    const Figures figures = simulateSeeds(counting, job);
    QCOMPARE(figures.refused, 0);
    QVERIFY(figures.longest < 2);
}

void TestRateLimiterSimulation::otherUser_slowsButDoesNotStop_data()
{
    addWindowRows();
    for (const Counting counting : {Counting::TokenBucket20, Counting::Gcra5})
        QTest::newRow(nameOf(counting)) << counting;
}

// 80 of the 100 are left.
void TestRateLimiterSimulation::otherUser_slowsButDoesNotStop()
{
    QFETCH(Counting, counting);
    const auto make = [counting](int seed) {
        return SimulatedServer::shared(SimulatedServer::create(counting, phaseOf(seed)), 20);
    };
    const Figures figures = simulateSeeds(make, thousand);
    QVERIFY(figures.mostRefused <= 12);
    QVERIFY(figures.leastShare >= 0.65);
}

namespace {

// Sends 70, is killed, and starts again a second after the last one landed.
int refusedAfterRestart(Counting counting, quint64 seed, bool seeded)
{
    const auto server = SimulatedServer::create(counting);
    SimulatedJob first;
    first.contacts = 70;
    first.seed = seed;
    first.killed = true;
    RateLimiter before{Pace{}};
    const SimulatedResult sent = simulate(before, *server, first);

    SimulatedJob second;
    second.contacts = 200;
    second.seed = seed + 100;
    const Instant last = *std::max_element(sent.lastMoments.begin(), sent.lastMoments.end());
    second.startsAt = std::chrono::duration<double>(last - simulatedInstant(0)).count() + 1;
    RateLimiter after{Pace{}};
    if (seeded)
        after.seed(sent.lastMoments, simulatedInstant(second.startsAt));
    return sent.refused + simulate(after, *server, second).refused;
}

} // namespace

void TestRateLimiterSimulation::restart_withSeedRefusesNothing()
{
    QFETCH(Counting, counting);
    for (quint64 seed = 1; seed <= seeds; ++seed)
        QCOMPARE(refusedAfterRestart(counting, seed, true), 0);
}

void TestRateLimiterSimulation::restart_withoutSeedIsRefused()
{
    for (quint64 seed = 1; seed <= seeds; ++seed)
        QVERIFY(refusedAfterRestart(Counting::SlidingLog, seed, false) > 0);
}

EXPUNGE_TEST(TestRateLimiterSimulation)
#include "tst_ratelimiter_simulation.moc"
