// SPDX-License-Identifier: MIT
#include "run/breakers.h"
#include "run/outage.h"
#include "run/ratemeter.h"
#include "run/rowqueue.h"
#include "support/manualclock.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;
using namespace std::chrono_literals;

class TestRunParts final : public QObject
{
    Q_OBJECT

private slots:
    void queue_retriesComeFirstWhenDue();
    void queue_keepsFreshRowsBackWhenTheyAreNotAllowed();
    void queue_doubtfulRowsComeFirst();
    void outage_beginsAtOnceWhenUnreachable();
    void outage_beginsAfterTroubleInARow();
    void outage_waitsGrowToAMinute();
    void breaker_asksWhenNothingExists();
    void breaker_seesThroughOtherEnds();
    void breaker_isQuietWhenOneExists();
    void breaker_asksAfterRefusalsInARow();
    void meter_showsTheLastMinute();
    void meter_guessesFromThePaceAtFirst();
};

void TestRunParts::queue_retriesComeFirstWhenDue()
{
    const Instant now = Instant{} + 1h;
    RowQueue queue({0, 1, 2}, {});
    QCOMPARE(queue.front(now, true), 0);
    queue.take(0, now);
    queue.putBack(0, now + 10s);
    QCOMPARE(queue.front(now, true), 1);
    QCOMPARE(queue.front(now + 10s, true), 0);
    queue.take(0, now + 10s);
    QCOMPARE(queue.freshAhead(5), (std::vector<int>{1, 2}));
}

void TestRunParts::queue_keepsFreshRowsBackWhenTheyAreNotAllowed()
{
    RowQueue queue({0}, {});
    QVERIFY(!queue.front(Instant{}, false));
    QVERIFY(queue.hasFresh());
}

void TestRunParts::queue_doubtfulRowsComeFirst()
{
    RowQueue queue({0, 1}, {7});
    QCOMPARE(queue.front(Instant{}, true), 7);
    queue.take(7, Instant{});
    QCOMPARE(queue.front(Instant{}, true), 0);
}

void TestRunParts::outage_beginsAtOnceWhenUnreachable()
{
    const Instant now = Instant{} + 1h;
    Outage outage(1000ms, [] { return 1.0; });
    outage.unreachable(now);
    QVERIFY(outage.isOn());
    QCOMPARE(outage.nextTry(), now + 1s);
    outage.over();
    QVERIFY(!outage.isOn());
}

void TestRunParts::outage_beginsAfterTroubleInARow()
{
    const Instant now = Instant{} + 1h;
    Outage outage(1000ms, [] { return 1.0; });
    for (int i = 1; i < Outage::troubleInARow; ++i)
        outage.trouble(now);
    QVERIFY(!outage.isOn());
    outage.trouble(now);
    QVERIFY(outage.isOn());
}

void TestRunParts::outage_waitsGrowToAMinute()
{
    Instant now = Instant{} + 1h;
    Outage outage(1000ms, [] { return 1.0; });
    std::chrono::nanoseconds last{0};
    for (int i = 0; i < 10; ++i) {
        outage.unreachable(now);
        const auto wait = outage.nextTry() - now;
        QVERIFY(wait >= last && wait <= 1min);
        last = wait;
        now = outage.nextTry();
    }
    QCOMPARE(last, 1min);
    QCOMPARE(*outage.since(), Instant{} + 1h);
}

void TestRunParts::breaker_asksWhenNothingExists()
{
    Breakers breakers;
    for (int i = 1; i < Breakers::inARow; ++i)
        QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::None);
    QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::NothingExists);
    breakers.goOn();
    for (int i = 0; i < 2 * Breakers::inARow; ++i)
        QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::None);
}

// A refused ID among them, or one of which nothing is known, says nothing about the organisation.
void TestRunParts::breaker_seesThroughOtherEnds()
{
    Breakers breakers;
    for (int i = 1; i < Breakers::inARow; ++i) {
        QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::None);
        QCOMPARE(breakers.ended(RowState::Failed), PauseCause::None);
        QCOMPARE(breakers.ended(RowState::GoneUnconfirmed), PauseCause::None);
    }
    QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::NothingExists);
}

void TestRunParts::breaker_isQuietWhenOneExists()
{
    Breakers breakers;
    breakers.ended(RowState::Deleted);
    for (int i = 0; i < 2 * Breakers::inARow; ++i)
        QCOMPARE(breakers.ended(RowState::AlreadyGone), PauseCause::None);
}

void TestRunParts::breaker_asksAfterRefusalsInARow()
{
    Breakers breakers;
    for (int i = 1; i < Breakers::inARow; ++i)
        QCOMPARE(breakers.ended(RowState::Failed), PauseCause::None);
    breakers.ended(RowState::Deleted);
    for (int i = 1; i < Breakers::inARow; ++i)
        QCOMPARE(breakers.ended(RowState::Failed), PauseCause::None);
    QCOMPARE(breakers.ended(RowState::Failed), PauseCause::AllInVain);
}

void TestRunParts::meter_showsTheLastMinute()
{
    ManualClock clock;
    RateMeter meter;
    meter.start(clock.now());
    for (int i = 0; i < 180; ++i) { // one a second
        clock.advance(1s);
        meter.ended(clock.now());
    }
    QVERIFY2(qAbs(meter.perMinute(clock.now()) - 60) <= 2,
             qPrintable(QString::number(meter.perMinute(clock.now()))));
    clock.advance(2min);
    QCOMPARE(meter.perMinute(clock.now()), 0.0);
}

void TestRunParts::meter_guessesFromThePaceAtFirst()
{
    ManualClock clock;
    RateMeter meter;
    meter.start(clock.now());
    QCOMPARE(meter.timeFor(100, 2.0, clock.now()), std::optional(50s));
    QVERIFY(!meter.timeFor(100, 0.0, clock.now()));
}

EXPUNGE_TEST(TestRunParts)
#include "tst_runparts.moc"
