// SPDX-License-Identifier: MIT
#include "run/limiterfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace expunge;
using namespace std::chrono_literals;

class TestRateLimiter final : public QObject
{
    Q_OBJECT

private slots:
    void limit_staysTwoPercentBelowThePace_data();
    void limit_staysTwoPercentBelowThePace();
    void slot_isHeldUntilAWindowAfterTheAnswer_data();
    void slot_isHeldUntilAWindowAfterTheAnswer();
    void slots_waitForAnswers();
    void slot_ofALateAnswerDoesNotHoldUpTheOthers();
    void slot_ofAGivenUpRequestIsHeldLonger();
    void burst_isThirtyThenEven();
    void burst_comesBackWithTime();
    void ticket_endsOnlyOnce();
    void neverLeft_givesTheSlotBack();
    void neverLeft_givesTheCreditBack();
    void hiddenResend_isChargedUnasked();
    void seed_countsEarlierTransmissions();
    void seed_spendsTheBurst();
    void seed_fromTheFutureIsNow();
    void use_showsSlotsAndPause();
};

void TestRateLimiter::limit_staysTwoPercentBelowThePace_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("limit");
    QTest::newRow("as documented") << 100 << 98;
    QTest::newRow("the least") << 1 << 1;
    QTest::newRow("small") << 10 << 9;
    QTest::newRow("large") << 6000 << 5880;
    QTest::newRow("the most") << 1'000'000 << 980'000;
}

void TestRateLimiter::limit_staysTwoPercentBelowThePace()
{
    QFETCH(int, requests);
    QFETCH(int, limit);
    RateLimiter limiter(Pace{requests, 60s});
    QCOMPARE(limiter.use(start).limit, limit);
    QCOMPARE(burstAt(limiter, start), std::min(limit, 30));
}

void TestRateLimiter::slot_isHeldUntilAWindowAfterTheAnswer_data()
{
    QTest::addColumn<int>("window"); // seconds
    QTest::addColumn<int>("margin"); // milliseconds
    QTest::newRow("a minute") << 60 << 250;
    QTest::newRow("a second") << 1 << 10;
    QTest::newRow("12 seconds") << 12 << 50;
    QTest::newRow("an hour") << 3600 << 250;
}

void TestRateLimiter::slot_isHeldUntilAWindowAfterTheAnswer()
{
    QFETCH(int, window);
    QFETCH(int, margin);
    RateLimiter limiter(Pace{1, std::chrono::seconds(window)});
    limiter.answered(limiter.reserve(start), start + 2s);
    const Instant free = start + 2s + std::chrono::seconds(window) + std::chrono::milliseconds(margin);
    QVERIFY(limiter.earliest(start + 3s) == free);
    QVERIFY(limiter.earliest(free) == free);
    QCOMPARE(limiter.use(free - 1ns).used, 1);
    QCOMPARE(limiter.use(free).used, 0);
}

void TestRateLimiter::slots_waitForAnswers()
{
    RateLimiter limiter(four);
    QCOMPARE(burstAt(limiter, start), 4);
    QVERIFY(!limiter.earliest(start));
    QVERIFY(!limiter.earliest(start + 24h));
    QVERIFY(!limiter.use(start).nextSlot);
}

void TestRateLimiter::slot_ofALateAnswerDoesNotHoldUpTheOthers()
{
    RateLimiter limiter(four);
    static_cast<void>(limiter.reserve(start)); // never answered
    for (int i = 0; i < 3; ++i)
        limiter.answered(limiter.reserve(start), start + 1s * (3 - i));
    QVERIFY(limiter.earliest(start + 5s) == start + 1s + held);
    QCOMPARE(burstAt(limiter, start + 2s + held), 2);
    QCOMPARE(burstAt(limiter, start + 3s + held), 1);
    QCOMPARE(limiter.use(start + 3s + held).used, 4);
}

void TestRateLimiter::slot_ofAGivenUpRequestIsHeldLonger()
{
    RateLimiter limiter(four);
    const Ticket lost = limiter.reserve(start);
    for (int i = 0; i < 3; ++i)
        limiter.answered(limiter.reserve(start), start + 1s);
    limiter.answered(lost, start + 30s + 60s); // given up at 30 s; it can arrive for a minute more
    QCOMPARE(burstAt(limiter, start + 1s + held), 3);
    QCOMPARE(limiter.use(start + 90s + held - 1ns).used, 4);
    QCOMPARE(limiter.use(start + 90s + held).used, 3);
}

void TestRateLimiter::burst_isThirtyThenEven()
{
    RateLimiter limiter(standard);
    QCOMPARE(burstAt(limiter, start), 30);
    Instant now = start;
    for (int i = 30; i < 98; ++i) {
        const Instant next = limiter.earliest(now).value();
        QVERIFY(std::chrono::abs(next - now - 612'245us) < 10us); // 60 s / 98
        now = next;
        limiter.answered(limiter.reserve(now), now);
    }
    QVERIFY(limiter.earliest(now) > start + 60s);
}

void TestRateLimiter::burst_comesBackWithTime()
{
    RateLimiter limiter(Pace{1000, 100s}); // 980: 9.8 a second
    QCOMPARE(burstAt(limiter, start), 30);
    QCOMPARE(burstAt(limiter, start + 1s), 8); // one at the full rate, the others at 0.9 of it
    QCOMPARE(burstAt(limiter, start + 60s), 30);
}

void TestRateLimiter::ticket_endsOnlyOnce()
{
    RateLimiter limiter(four);
    const Ticket ticket = limiter.reserve(start);
    limiter.answered(ticket, start);
    limiter.answered(ticket, start + 10s);
    limiter.neverLeft(ticket);
    limiter.refused(ticket, start, 9s);
    const auto use = limiter.use(start + 1s);
    QCOMPARE(use.used, 1);
    QVERIFY(!use.pausedUntil);
    QCOMPARE(limiter.use(start + held).used, 0);
}

void TestRateLimiter::neverLeft_givesTheSlotBack()
{
    RateLimiter limiter(four);
    const Ticket ticket = limiter.reserve(start);
    QCOMPARE(burstAt(limiter, start), 3);
    QVERIFY(!limiter.earliest(start));
    limiter.neverLeft(ticket);
    QCOMPARE(limiter.use(start).used, 3);
    QVERIFY(limiter.earliest(start) == start);
}

void TestRateLimiter::neverLeft_givesTheCreditBack()
{
    RateLimiter limiter(standard);
    for (int i = 0; i < 1000; ++i)
        limiter.neverLeft(limiter.reserve(start));
    QCOMPARE(burstAt(limiter, start), 30);
}

void TestRateLimiter::hiddenResend_isChargedUnasked()
{
    RateLimiter limiter(four);
    for (int i = 0; i < 6; ++i)
        limiter.answered(limiter.reserve(start), start + 1s * i);
    QCOMPARE(limiter.use(start + 5s).used, 6);
    QVERIFY(limiter.earliest(start + 5s) >= start + 2s + held); // three of six must be free again
}

void TestRateLimiter::seed_countsEarlierTransmissions()
{
    RateLimiter limiter(standard);
    std::vector<Instant> moments;
    for (int i = 0; i < 98; ++i)
        moments.push_back(start - 10ms * i);
    limiter.seed(moments, start);
    QCOMPARE(limiter.use(start).used, 98);
    QVERIFY(limiter.earliest(start) == start - 970ms + held);

    RateLimiter rested(standard);
    rested.seed({start - 2min}, start);
    QCOMPARE(rested.use(start).used, 0);
    QCOMPARE(burstAt(rested, start), 30);
}

void TestRateLimiter::seed_spendsTheBurst()
{
    RateLimiter limiter(standard);
    limiter.seed(std::vector<Instant>(25, start), start);
    QCOMPARE(burstAt(limiter, start), 5);
}

void TestRateLimiter::seed_fromTheFutureIsNow()
{
    RateLimiter limiter(Pace{1, 60s});
    limiter.seed({start + 5h}, start);
    QVERIFY(limiter.earliest(start) == start + held);
}

void TestRateLimiter::use_showsSlotsAndPause()
{
    RateLimiter limiter(standard);
    limiter.answered(limiter.reserve(start), start);
    static_cast<void>(limiter.reserve(start));
    auto use = limiter.use(start);
    QCOMPARE(use.used, 2);
    QCOMPARE(use.limit, 98);
    QVERIFY(use.nextSlot == start);
    QVERIFY(!use.pausedUntil);

    refuse(limiter, start, 10s);
    use = limiter.use(start + 1s);
    QCOMPARE(use.used, 3);
    QVERIFY(use.nextSlot == start + 10s + 250ms);
    QVERIFY(use.pausedUntil == use.nextSlot);
}

EXPUNGE_TEST(TestRateLimiter)
#include "tst_ratelimiter.moc"
