// SPDX-License-Identifier: MIT
#include "run/journalfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestJournal final : public QObject
{
    Q_OBJECT

private slots:
    void intents_withoutOutcomeComeBack();
    void outcome_answersTheIntent();
    void outcome_ofBeforeIsReplacedByANewIntent();
    void outcomeAndIntent_ofOneRowInOneCommit();
    void messages_areHarmless();
    void wrongRows_changeNothing_data();
    void wrongRows_changeNothing();
    void counts_alwaysAddUp();
    void transmissions_comeBackInOrder();
    void transmissions_areForgottenAfterADay();
    void end_leavesOnePlainFile();
    void resume_isCounted();
};

void TestJournal::intents_withoutOutcomeComeBack()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(10));
    QVERIFY(journal->intend({7, 2}, at(1)));
    QVERIFY(journal->intend({2}, at(5)));
    const Journal::Content content = reloaded(journal);
    const std::vector<Journal::Unanswered> expected{{2, 2, at(5)}, {7, 1, at(1)}};
    QVERIFY(content.unanswered == expected);
    QVERIFY(content.outcomes.isEmpty());
    QCOMPARE(content.info.counts[RowState::Sending], 2);
    QCOMPARE(content.info.counts[RowState::Left], 8);
}

void TestJournal::outcome_answersTheIntent()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(10));
    QVERIFY(journal->intend({0, 1, 2, 3, 4, 5, 6}, at(1)));
    const RowOutcomes outcomes{outcome(0, RowState::Deleted),
                               outcome(1, RowState::AlreadyGone),
                               outcome(2, RowState::GoneUnconfirmed, 3),
                               outcome(3, RowState::Failed, 1, QStringLiteral("Nicht erlaubt")),
                               outcome(4, RowState::Unknown),
                               outcome(5, RowState::NotAttempted, 0),
                               outcome(6, RowState::Left, 1)};
    QVERIFY(journal->record(outcomes));
    const Journal::Content content = reloaded(journal);
    QVERIFY(content.unanswered.empty());
    QCOMPARE(content.outcomes.size(), outcomes.size());
    for (int i = 0; i < outcomes.size(); ++i)
        QVERIFY(same(content.outcomes.at(i), outcomes.at(i)));
}

void TestJournal::outcome_ofBeforeIsReplacedByANewIntent()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(4));
    QVERIFY(journal->intend({1}, at(1)));
    QVERIFY(journal->record({outcome(1, RowState::Failed, 3)}));
    QVERIFY(journal->intend({1}, at(9)));
    const Journal::Content content = reloaded(journal);
    QVERIFY(content.outcomes.isEmpty());
    const std::vector<Journal::Unanswered> expected{{1, 4, at(9)}};
    QVERIFY(content.unanswered == expected);
    QVERIFY(journal->record({outcome(1, RowState::Failed, 4)}));
    QVERIFY(journal->record({outcome(1, RowState::GoneUnconfirmed, 4)}));
    QCOMPARE(journal->info()->counts[RowState::GoneUnconfirmed], 1);
    QCOMPARE(journal->info()->counts[RowState::Failed], 0);
}

void TestJournal::outcomeAndIntent_ofOneRowInOneCommit()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(4));
    QVERIFY(journal->intend({0, 1}, at(1)));
    QVERIFY(journal->commit({0, 2}, {outcome(0, RowState::Left, 1), outcome(1, RowState::Deleted)}, at(2)));
    const Journal::Content content = reloaded(journal);
    const std::vector<Journal::Unanswered> expected{{0, 2, at(2)}, {2, 1, at(2)}};
    QVERIFY(content.unanswered == expected);
    QCOMPARE(content.outcomes.size(), 1);
    QCOMPARE(content.outcomes.at(0).row, 1);
}

void TestJournal::messages_areHarmless()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(1));
    QVERIFY(journal->record({outcome(0, RowState::Failed, 1, QStringLiteral("a\u202Eb\nc"))}));
    QCOMPARE(reloaded(journal).outcomes.at(0).message, QStringLiteral("a\\u202Eb c"));
}

void TestJournal::wrongRows_changeNothing_data()
{
    QTest::addColumn<QList<int>>("intents");
    QTest::addColumn<RowOutcome>("outcome");
    QTest::newRow("intent beyond the list") << QList<int>{0, 3} << outcome(1, RowState::Deleted);
    QTest::newRow("intent before the list") << QList<int>{-1} << outcome(1, RowState::Deleted);
    QTest::newRow("outcome beyond the list") << QList<int>{0} << outcome(3, RowState::Deleted);
    QTest::newRow("a state that is none") << QList<int>{0} << outcome(1, RowState::Ready);
}

void TestJournal::wrongRows_changeNothing()
{
    QFETCH(QList<int>, intents);
    QFETCH(RowOutcome, outcome);
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(3));
    QVERIFY(journal->intend({2}, at(0)));
    const RowOutcomes outcomes{expunge::outcome(2, RowState::Deleted), outcome};
    const Status status = journal->commit({intents.begin(), intents.end()}, outcomes, at(1));
    QCOMPARE(status.error().kind, ErrorKind::BadInput);
    const Journal::Content content = reloaded(journal);
    QVERIFY(content.outcomes.isEmpty());
    const std::vector<Journal::Unanswered> expected{{2, 1, at(0)}};
    QVERIFY(content.unanswered == expected);
}

void TestJournal::counts_alwaysAddUp()
{
    JournalFixture fixture;
    const int rows = 50;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(rows));
    quint32 random = 4711; // always the same row of steps
    const auto next = [&random](int below) {
        random = random * 1664525 + 1013904223;
        return static_cast<int>((random >> 8) % static_cast<quint32>(below));
    };
    for (int step = 0; step < 300; ++step) {
        const RowState state = next(4) == 0 ? RowState::Left : finalRowStates[static_cast<size_t>(next(6))];
        QVERIFY(journal->commit({next(rows), next(rows)}, {outcome(next(rows), state)}, at(step)));
        QCOMPARE(journal->info()->counts.total(), rows);
    }
    const Journal::Content content = reloaded(journal);
    RowCounts counted;
    for (const RowOutcome &one : content.outcomes)
        counted.add(one.state);
    counted.add(RowState::Sending, static_cast<int>(content.unanswered.size()));
    counted.add(RowState::Left, rows - counted.total());
    QVERIFY(content.info.counts == counted);
}

void TestJournal::transmissions_comeBackInOrder()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(10));
    QVERIFY(journal->intend({0}, at(1)));
    QVERIFY(journal->intend({1, 2, 3}, at(20)));
    QVERIFY(journal->noteTransmissions(2, at(20)));
    QVERIFY(journal->noteTransmissions(1, at(15)));
    reloaded(journal);
    QCOMPARE(*journal->transmissionsSince(at(10)),
             (QList<QDateTime>{at(15), at(20), at(20), at(20), at(20), at(20)}));
    QCOMPARE(journal->transmissionsSince(at(0))->size(), 7);
    QVERIFY(journal->transmissionsSince(at(21))->isEmpty());
}

void TestJournal::transmissions_areForgottenAfterADay()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(10));
    const int day = 24 * 60 * 60;
    QVERIFY(journal->intend({0}, at(0)));
    QVERIFY(journal->intend({1}, at(10)));
    QVERIFY(journal->intend({2}, at(day + 10)));
    QCOMPARE(*journal->transmissionsSince(at(0)), (QList<QDateTime>{at(10), at(day + 10)}));
}

void TestJournal::end_leavesOnePlainFile()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(3));
    QVERIFY(journal->commit({0, 1}, {outcome(0, RowState::Deleted)}, at(1)));
    QVERIFY(journal->record({outcome(0, RowState::Deleted)}));
    const QString name = Journal::fileName(journal->id());
    QVERIFY(QFileInfo::exists(journal->path() + QLatin1String("-wal")));
    QVERIFY(journal->setEnd(QStringLiteral("completed"), at(5)));
    QCOMPARE(QDir(fixture.folder).entryList(QDir::Files), QStringList{name});
    const RunInfo info = reloaded(journal).info;
    QCOMPARE(QDir(fixture.folder).entryList(QDir::Files), QStringList{name});
    QCOMPARE(info.counts[RowState::Deleted], 1);
    QCOMPARE(info.counts[RowState::Unknown], 1);
    QCOMPARE(info.counts[RowState::NotAttempted], 1);
}

void TestJournal::resume_isCounted()
{
    JournalFixture fixture;
    std::unique_ptr<Journal> journal = fixture.create(someContacts(1));
    QVERIFY(journal->noteResume(QStringLiteral("ba9876543210")));
    QVERIFY(journal->noteResume(QStringLiteral("ba9876543210")));
    const RunInfo info = reloaded(journal).info;
    QCOMPARE(info.resumes, 2);
    QCOMPARE(info.keyFingerprint, QStringLiteral("ba9876543210"));
}

EXPUNGE_TEST(TestJournal)
#include "tst_journal.moc"
