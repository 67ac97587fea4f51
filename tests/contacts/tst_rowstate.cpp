// SPDX-License-Identifier: MIT
#include "contacts/rowstate.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace expunge;

class TestRowState final : public QObject
{
    Q_OBJECT

private slots:
    void keys_areThoseOfTheFiles();
    void keys_leadBack();
    void finalStates_areExactlySix();
    void goneStates_areFinal();
    void counts_addUp();
};

void TestRowState::keys_areThoseOfTheFiles()
{
    QStringList keys;
    for (const RowState state : finalRowStates)
        keys += keyOf(state);
    QCOMPARE(keys.join(u' '),
             QStringLiteral("deleted already_gone gone_unconfirmed failed unknown not_attempted"));
    QCOMPARE(nameOf(RowState::AlreadyGone), QStringLiteral("Already gone"));
}

void TestRowState::keys_leadBack()
{
    QSet<QString> keys;
    QSet<QString> names;
    for (const RowState state : allRowStates) {
        QCOMPARE(rowStateFromKey(keyOf(state)), std::optional(state));
        keys.insert(keyOf(state));
        names.insert(nameOf(state));
    }
    QCOMPARE(keys.size(), static_cast<qsizetype>(allRowStates.size()));
    QCOMPARE(names.size(), static_cast<qsizetype>(allRowStates.size()));
    QVERIFY(!rowStateFromKey(u""));
    QVERIFY(!rowStateFromKey(u"Deleted"));
    QVERIFY(!rowStateFromKey(u"gone"));
}

void TestRowState::finalStates_areExactlySix()
{
    int count = 0;
    for (const RowState state : allRowStates)
        count += isFinal(state);
    QCOMPARE(count, 6);
    for (const RowState state : finalRowStates)
        QVERIFY(isFinal(state));
}

void TestRowState::goneStates_areFinal()
{
    for (const RowState state : allRowStates) {
        const bool gone = state == RowState::Deleted || state == RowState::AlreadyGone
            || state == RowState::GoneUnconfirmed;
        QCOMPARE(isGone(state), gone);
        QVERIFY(!isGone(state) || isFinal(state));
    }
}

void TestRowState::counts_addUp()
{
    RowCounts counts;
    counts.add(RowState::Left, 5);
    counts.move(RowState::Left, RowState::Deleted);
    counts.move(RowState::Left, RowState::GoneUnconfirmed);
    counts.move(RowState::Left, RowState::Failed);
    QCOMPARE(counts[RowState::Left], 2);
    QCOMPARE(counts.total(), 5);
    QCOMPARE(counts.gone(), 2);
    RowCounts other;
    QVERIFY(!(other == counts));
    other = counts;
    QVERIFY(other == counts);
}

EXPUNGE_TEST(TestRowState)
#include "tst_rowstate.moc"
