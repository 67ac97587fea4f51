// SPDX-License-Identifier: MIT
#include "sandbox/throttle.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

class TestThrottle final : public QObject
{
    Q_OBJECT

private slots:
    void limit_isPassedExactly();
    void log_slides();
    void excess_blocksForAWholeWindow();
    void hitsWhileBlocked_neitherCountNorProlong();
    void afterTheBlock_theLogIsEmpty();
    void waits_areRoundedUp();
    void reset_runsFromTheFirstHit();
    void noLimit_letsEverythingPass();
};

namespace {

struct Timeline
{
    Throttle::TimePoint at{std::chrono::hours(1)};
    Throttle::Now now()
    {
        return [this] { return at; };
    }
};

int passedOf(Throttle &throttle, int hits)
{
    int passed = 0;
    for (int i = 0; i < hits; ++i)
        passed += throttle.hit().passed ? 1 : 0;
    return passed;
}

} // namespace

void TestThrottle::limit_isPassedExactly()
{
    Timeline time;
    Throttle throttle(3, 60s, time.now());
    for (const int remaining : {2, 1, 0}) {
        const Throttle::Verdict verdict = throttle.hit();
        QVERIFY(verdict.passed);
        QCOMPARE(verdict.limit, 3);
        QCOMPARE(verdict.remaining, remaining);
        QCOMPARE(verdict.retryAfter.count(), 0);
    }
    const Throttle::Verdict refused = throttle.hit();
    QVERIFY(!refused.passed);
    QCOMPARE(refused.remaining, 0);
    QCOMPARE(refused.retryAfter.count(), 60);
}

void TestThrottle::log_slides()
{
    Timeline time;
    Throttle throttle(2, 60s, time.now());
    QVERIFY(throttle.hit().passed); // at 0
    time.at += 50s;
    QVERIFY(throttle.hit().passed); // at 50
    time.at += 10s;
    QVERIFY(throttle.hit().passed); // at 60, the one at 0 is forgotten; a fixed window would let two pass
    QVERIFY(!throttle.hit().passed);
}

void TestThrottle::excess_blocksForAWholeWindow()
{
    Timeline time;
    Throttle throttle(2, 60s, time.now());
    QCOMPARE(passedOf(throttle, 2), 2);
    time.at += 59s;
    QVERIFY(!throttle.hit().passed); // blocked until 119, though the log would be free again at 60
    time.at += 59s + 999ms;
    QVERIFY(!throttle.hit().passed);
    time.at += 1ms;
    QVERIFY(throttle.hit().passed);
}

void TestThrottle::hitsWhileBlocked_neitherCountNorProlong()
{
    Timeline time;
    Throttle throttle(2, 60s, time.now());
    QCOMPARE(passedOf(throttle, 3), 2);
    for (int second = 1; second < 60; ++second) {
        time.at += 1s;
        const Throttle::Verdict verdict = throttle.hit();
        QVERIFY(!verdict.passed);
        QCOMPARE(verdict.retryAfter.count(), 60 - second);
    }
    time.at += 1s;
    QVERIFY(throttle.hit().passed);
}

void TestThrottle::afterTheBlock_theLogIsEmpty()
{
    Timeline time;
    Throttle throttle(5, 60s, time.now());
    QCOMPARE(passedOf(throttle, 6), 5);
    time.at += 60s;
    QCOMPARE(throttle.hit().remaining, 4);
    QCOMPARE(passedOf(throttle, 5), 4);
}

void TestThrottle::waits_areRoundedUp()
{
    Timeline time;
    Throttle throttle(1, 2500ms, time.now());
    QCOMPARE(throttle.hit().reset.count(), 3);
    QCOMPARE(throttle.hit().retryAfter.count(), 3);
    time.at += 2499ms;
    QCOMPARE(throttle.hit().retryAfter.count(), 1);
}

void TestThrottle::reset_runsFromTheFirstHit()
{
    Timeline time;
    Throttle throttle(100, 60s, time.now());
    QCOMPARE(throttle.hit().reset.count(), 60);
    time.at += 20s;
    QCOMPARE(throttle.hit().reset.count(), 40);
    time.at += 40s;
    QCOMPARE(throttle.hit().reset.count(), 60);
}

void TestThrottle::noLimit_letsEverythingPass()
{
    Throttle throttle(0, 60s);
    QCOMPARE(passedOf(throttle, 1000), 1000);
    QCOMPARE(throttle.hit().limit, 0);
}

EXPUNGE_TEST(TestThrottle)
#include "tst_throttle.moc"
