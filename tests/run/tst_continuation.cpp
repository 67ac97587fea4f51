// SPDX-License-Identifier: MIT
#include "base/utctime.h"
#include "run/continuation.h"
#include "run/resumecheck.h"
#include "run/runend.h"
#include "run/runfixture.h"
#include "support/testprogram.h"

using namespace expunge;

// What is asked again when a run goes on, and what is known of it.
class TestContinuation final : public QObject
{
    Q_OBJECT

private slots:
    void everythingOpen_isAskedAgain();
    void chosenRows_andNoOthers();
    void failedRow_isDoubtfulOnlyAfterTrouble_data();
    void failedRow_isDoubtfulOnlyAfterTrouble();
    void settled_tellsWhatIsKnown();
    void endWords_comeBack();
    void doubtAboutResuming_isSaid_data();
    void doubtAboutResuming_isSaid();
};

namespace {

// 0 deleted, 1 failed for good, 2 unknown, 3 put back by the limit, 4 unanswered, 5 untouched
Journal::Content content()
{
    Journal::Content content;
    content.list = *contacts(6);
    const QDateTime then = utcTime(QDate(2026, 3, 4), QTime(9, 12));
    content.outcomes = {{0, RowState::Deleted, 200, 1, {}, then},
                        {1, RowState::Failed, 400, 1, QStringLiteral("no"), then},
                        {2, RowState::Unknown, 0, 5, {}, then},
                        {3, RowState::Left, 429, 1, {}, {}}};
    content.unanswered = {{4, 2, then}};
    return content;
}

QString shown(const RowOutcomes &outcomes)
{
    QStringList all;
    for (const RowOutcome &outcome : outcomes)
        all += QStringLiteral("%1 %2").arg(outcome.row).arg(keyOf(outcome.state));
    return all.join(QLatin1String(", "));
}

QString shown(const std::vector<DoubtfulRow> &rows)
{
    QStringList all;
    for (const DoubtfulRow &row : rows)
        all += QStringLiteral("%1 after %2").arg(row.row).arg(row.attempts);
    return all.join(QLatin1String(", "));
}

} // namespace

void TestContinuation::everythingOpen_isAskedAgain()
{
    const Continuation from = continuationOf(content());
    QCOMPARE(shown(from.known), QStringLiteral("0 deleted, 1 failed"));
    QCOMPARE(shown(from.doubtful), QStringLiteral("2 after 5, 4 after 2"));
}

void TestContinuation::chosenRows_andNoOthers()
{
    const Continuation from = continuationOf(content(), {0, 1, 4});
    // 0 is gone and is not asked, whoever chooses it; 1 has failed and is.
    QCOMPARE(shown(from.known), QStringLiteral("0 deleted, 2 unknown, 3 not_attempted, 5 not_attempted"));
    QCOMPARE(shown(from.doubtful), QStringLiteral("4 after 2"));
}

void TestContinuation::failedRow_isDoubtfulOnlyAfterTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("refused") << 400 << false;
    QTest::newRow("forbidden") << 403 << false;
    QTest::newRow("conflict") << 409 << false;
    QTest::newRow("request timeout") << 408 << true;
    QTest::newRow("server error") << 503 << true;
    QTest::newRow("gateway") << 524 << true;
}

void TestContinuation::failedRow_isDoubtfulOnlyAfterTrouble()
{
    QFETCH(int, status);
    QFETCH(bool, doubtful);
    Journal::Content one;
    one.list = *contacts(1);
    one.outcomes = {{0, RowState::Failed, status, 3, {}, {}}};
    QCOMPARE(continuationOf(one, {0}).doubtful.size(), doubtful ? 1u : 0u);
    QVERIFY(continuationOf(one, {0}).known.isEmpty());
    QCOMPARE(continuationOf(one).known.size(), 1);
}

void TestContinuation::settled_tellsWhatIsKnown()
{
    QCOMPARE(shown(settledOutcomes(content())),
             QStringLiteral("0 deleted, 1 failed, 2 unknown, 3 not_attempted, 4 unknown"));
}

void TestContinuation::endWords_comeBack()
{
    for (const RunEnd end : {RunEnd::Completed, RunEnd::Stopped, RunEnd::KeyRefused, RunEnd::Forbidden,
                             RunEnd::WrongAddress, RunEnd::Unreachable, RunEnd::CapReached, RunEnd::Doubtful,
                             RunEnd::JournalTrouble, RunEnd::Interrupted}) {
        QVERIFY(!wordOf(end).isEmpty());
        QCOMPARE(runEndFromWord(wordOf(end)), end);
    }
    QCOMPARE(runEndFromWord(u""), RunEnd::Interrupted);
}

void TestContinuation::doubtAboutResuming_isSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says"); // empty: no doubt
    const QString key = testKeyText();
    const QString other = QStringLiteral("another-key-0123456789");
    QTest::newRow("all the same") << QStringLiteral("a.example") << QStringLiteral("Acme") << key
                                  << QStringLiteral("");
    QTest::newRow("organisation not readable")
        << QStringLiteral("a.example") << QStringLiteral("") << key << QStringLiteral("");
    QTest::newRow("another key of the same organisation")
        << QStringLiteral("a.example") << QStringLiteral("Acme") << other << QStringLiteral("");
    QTest::newRow("another key, organisation not readable")
        << QStringLiteral("a.example") << QStringLiteral("") << other << QStringLiteral("another key");
    QTest::newRow("another organisation")
        << QStringLiteral("a.example") << QStringLiteral("Umbrella") << key << QStringLiteral("Umbrella");
    QTest::newRow("another host") << QStringLiteral("b.example") << QStringLiteral("Acme") << key
                                  << QStringLiteral("b.example");
}

void TestContinuation::doubtAboutResuming_isSaid()
{
    QFETCH(QString, host);
    QFETCH(QString, organisation);
    QFETCH(QString, key);
    QFETCH(QString, says);
    RunInfo run;
    run.host = QStringLiteral("a.example");
    run.organisation = QStringLiteral("Acme");
    run.keyFingerprint = testKey().fingerprint();
    const QString doubt = doubtAboutResuming(run, host, {{}, organisation}, ApiKey::fromPasted(key).value());
    QCOMPARE(doubt.isEmpty(), says.isEmpty());
    QVERIFY2(doubt.contains(says), qPrintable(doubt));
}

EXPUNGE_TEST(TestContinuation)
#include "tst_continuation.moc"
