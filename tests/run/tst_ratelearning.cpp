// SPDX-License-Identifier: MIT
#include "run/limiterfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace expunge;
using namespace std::chrono_literals;

namespace {

Instant::duration waitOf(const RateLimiter &limiter, Instant now)
{
    return limiter.earliest(now).value_or(Instant::max()) - now;
}

} // namespace

class TestRateLearning final : public QObject
{
    Q_OBJECT

private slots:
    void refusal_pausesEverything_data();
    void refusal_pausesEverything();
    void refusal_neverShortensAPause();
    void refusal_lowersThePace();
    void refusal_cutsTheLimitOnceAWindow();
    void refusal_withAShortWaitBlamesTheBurstFirst();
    void refusal_leavesAFloor_data();
    void refusal_leavesAFloor();
    void answers_raiseTheLimitSlowly();
    void learned_survivesARestart();
    void learned_damagedValuesAreHarmless_data();
    void learned_damagedValuesAreHarmless();
    void hint_onlySlowsDown();
    void hint_thatTellsNothingNewChangesNothing();
    void hint_ofNothingLeftWaits();
};

void TestRateLearning::refusal_pausesEverything_data()
{
    QTest::addColumn<int>("retryAfter"); // seconds, -1: the API does not say
    QTest::addColumn<int>("wait");
    QTest::newRow("7 s") << 7 << 7;
    QTest::newRow("a quarter of an hour") << 900 << 900;
    QTest::newRow("not said") << -1 << 60;
    QTest::newRow("absurd") << std::numeric_limits<int>::max() << 86'400;
}

void TestRateLearning::refusal_pausesEverything()
{
    QFETCH(int, retryAfter);
    QFETCH(int, wait);
    RateLimiter limiter(standard);
    refuse(limiter, start, retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds(retryAfter)));
    const Instant end = start + std::chrono::seconds(wait) + 250ms;
    QVERIFY(limiter.use(start).pausedUntil == end);
    QVERIFY(limiter.earliest(start + 1s) == end);
    QVERIFY(!limiter.use(end).pausedUntil);
    QVERIFY(limiter.earliest(end) == end);
}

void TestRateLearning::refusal_neverShortensAPause()
{
    RateLimiter limiter(standard);
    refuse(limiter, start, 30s);
    refuse(limiter, start + 1s, 2s);
    QVERIFY(limiter.use(start + 1s).pausedUntil == start + 30s + 250ms);
}

void TestRateLearning::refusal_lowersThePace()
{
    RateLimiter limiter(standard);
    refuse(limiter, start);
    QCOMPARE(limiter.use(start).limit, 83); // 98 * 0.85
    QCOMPARE(limiter.learned()->credit, 15.0);

    RateLimiter soon(standard);
    refuse(soon, start, 0s);
    QCOMPARE(burstAt(soon, start + 250ms), 0); // what was left of the burst is gone
    QCOMPARE(burstAt(limiter, start + 1h), 15);
}

void TestRateLearning::refusal_cutsTheLimitOnceAWindow()
{
    RateLimiter limiter(standard);
    for (int i = 0; i <= 60; ++i)
        refuse(limiter, start + 1s * i);
    QCOMPARE(limiter.use(start).limit, 83);
    QCOMPARE(limiter.learned()->credit, 1.0);
    refuse(limiter, start + 61s);
    QCOMPARE(limiter.use(start).limit, 70);
}

void TestRateLearning::refusal_withAShortWaitBlamesTheBurstFirst()
{
    RateLimiter limiter(standard);
    for (int i = 0; i < 4; ++i)
        refuse(limiter, start + 1s * i, 1s);
    QCOMPARE(limiter.use(start).limit, 98);
    QCOMPARE(limiter.learned()->credit, 30.0 / 16);
    refuse(limiter, start + 5s, 1s); // there is no burst any more
    QCOMPARE(limiter.use(start).limit, 83);
}

void TestRateLearning::refusal_leavesAFloor_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("floor");
    QTest::newRow("usual") << 100 << 5;
    QTest::newRow("pace below it") << 4 << 3;
    QTest::newRow("one") << 1 << 1;
}

void TestRateLearning::refusal_leavesAFloor()
{
    QFETCH(int, requests);
    QFETCH(int, floor);
    RateLimiter limiter(Pace{requests, 60s});
    for (int i = 0; i < 50; ++i)
        refuse(limiter, start + 61s * i);
    QCOMPARE(limiter.use(start).limit, floor);
    QCOMPARE(limiter.learned()->credit, 1.0);
    QVERIFY(limiter.earliest(start + 24h) == start + 24h);
}

void TestRateLearning::answers_raiseTheLimitSlowly()
{
    RateLimiter limiter(standard, Learned{50, 10});
    const auto answerMany = [&limiter](int count) {
        for (int i = 0; i < count; ++i)
            limiter.answered(limiter.reserve(start), start);
    };
    answerMany(50);
    QVERIFY(std::abs(limiter.learned()->limit - 50.3) < 0.01);
    QVERIFY(std::abs(limiter.learned()->credit - 10.05) < 0.01);
    answerMany(100'000);
    QVERIFY(!limiter.learned());
}

void TestRateLearning::learned_survivesARestart()
{
    RateLimiter first(standard);
    refuse(first, start);
    const RateLimiter second(standard, first.learned());
    QCOMPARE(second.use(start).limit, 83);
    QCOMPARE(second.learned()->limit, first.learned()->limit);
    QCOMPARE(second.learned()->credit, 15.0);
}

void TestRateLearning::learned_damagedValuesAreHarmless_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("burst");
    QTest::newRow("nothing") << 0.0 << 5 << 1;
    QTest::newRow("negative") << -3.0 << 98 << 30;
    QTest::newRow("huge") << 1e300 << 98 << 30;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 98 << 30;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 98 << 30;
}

void TestRateLearning::learned_damagedValuesAreHarmless()
{
    QFETCH(double, value);
    QFETCH(int, limit);
    QFETCH(int, burst);
    RateLimiter limiter(standard, Learned{value, value});
    QCOMPARE(limiter.use(start).limit, limit);
    QCOMPARE(burstAt(limiter, start), burst);
}

void TestRateLearning::hint_onlySlowsDown()
{
    RateLimiter limiter(standard);
    limiter.answered(limiter.reserve(start), start);
    limiter.hint(99, start); // what the API says when nobody else uses it
    limiter.hint(1'000'000, start);
    QCOMPARE(burstAt(limiter, start), 29);

    RateLimiter crowded(standard);
    crowded.hint(12, start);
    QCOMPARE(burstAt(crowded, start), 12);

    RateLimiter burstSent(standard);
    for (int i = 0; i < 30; ++i)
        burstSent.answered(burstSent.reserve(start), start);
    const auto wait = waitOf(burstSent, start);
    burstSent.hint(1000, start);
    QVERIFY(waitOf(burstSent, start) == wait);
}

void TestRateLearning::hint_thatTellsNothingNewChangesNothing()
{
    RateLimiter limiter(standard);
    for (int i = 0; i < 90; ++i)
        limiter.answered(limiter.reserve(start), start);
    const Instant later = start + 59s;
    for (int i = 0; i < 3; ++i)
        static_cast<void>(limiter.reserve(later));
    limiter.hint(7, later); // five slots are left here
    QCOMPARE(burstAt(limiter, later), 5);
}

void TestRateLearning::hint_ofNothingLeftWaits()
{
    RateLimiter limiter(standard);
    for (int i = 0; i < 3; ++i)
        static_cast<void>(limiter.reserve(start));
    limiter.hint(0, start); // the three in flight will use up what becomes free first
    QVERIFY(waitOf(limiter, start) > 4 * 612ms);
    QVERIFY(waitOf(limiter, start) < 4 * 613ms);
}

EXPUNGE_TEST(TestRateLearning)
#include "tst_ratelearning.moc"
