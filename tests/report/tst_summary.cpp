// SPDX-License-Identifier: MIT
#include "report/summary.h"
#include "support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace expunge;

class TestSummary final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void text_namesTheStatesThatOccur();
    void text_groupsNumbersAsTheLocaleDoes();
    void text_ofNothing();
    void everyState_hasItsOwnPhrase();
    void lines_areForScripts();
};

void TestSummary::text_namesTheStatesThatOccur()
{
    RowCounts counts;
    counts.add(RowState::Failed);
    counts.add(RowState::Deleted, 38);
    counts.add(RowState::AlreadyGone);
    QCOMPARE(summaryText(counts), QStringLiteral("38 deleted, 1 already gone, 1 failed"));
    counts.add(RowState::Left, 5);
    counts.add(RowState::NotAttempted, 2);
    QCOMPARE(summaryText(counts),
             QStringLiteral("38 deleted, 1 already gone, 1 failed, 2 not attempted, 5 left"));
}

void TestSummary::text_groupsNumbersAsTheLocaleDoes()
{
    RowCounts counts;
    counts.add(RowState::Deleted, 1'234'567);
    QCOMPARE(summaryText(counts), QStringLiteral("1,234,567 deleted"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(summaryText(counts), QStringLiteral("1.234.567 deleted"));
}

void TestSummary::text_ofNothing()
{
    QCOMPARE(summaryText(RowCounts()), QStringLiteral("no contacts"));
}

void TestSummary::everyState_hasItsOwnPhrase()
{
    QStringList phrases;
    for (const RowState state : allRowStates) {
        RowCounts counts;
        counts.add(state, 7);
        const QString phrase = summaryText(counts);
        QVERIFY2(phrase.startsWith(QStringLiteral("7 ")) && phrase.size() > 2, qPrintable(keyOf(state)));
        QVERIFY2(!phrases.contains(phrase), qPrintable(phrase));
        phrases += phrase;
    }
}

void TestSummary::lines_areForScripts()
{
    RowCounts counts;
    counts.add(RowState::Deleted, 12'345);
    counts.add(RowState::Rejected, 5);
    const QStringList expected{QStringLiteral("deleted 12345"),      QStringLiteral("already_gone 0"),
                               QStringLiteral("gone_unconfirmed 0"), QStringLiteral("failed 0"),
                               QStringLiteral("unknown 0"),          QStringLiteral("not_attempted 0"),
                               QStringLiteral("rejected 5")};
    QCOMPARE(summaryLines(counts), expected);
}

EXPUNGE_TEST(TestSummary)
#include "tst_summary.moc"
