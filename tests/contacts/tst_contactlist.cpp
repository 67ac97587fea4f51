// SPDX-License-Identifier: MIT
#include "contacts/contactlist.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestContactList final : public QObject
{
    Q_OBJECT

private slots:
    void rows_keepWhatTheyWere();
    void duplicates_areMergedAndKeepTheirPlaces();
    void rejected_areNeverMerged();
    void nilUuid_isAContactOfItsOwn();
    void without_keepsOrderAndPlaces();
    void without_forgetsWhatWentAway();
    void caseTwins_areNamed();
    void lateNote_makesAWarning();
    void rollBack_undoesEverything();
    void rollBack_toNothing();
    void sources_areToldApart();
    void manyRows_areFoundAgain_data();
    void manyRows_areFoundAgain();
    void copies_areIndependent();
};

namespace {

const QString a = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
const QString b = QStringLiteral("7b1e2f60-1111-4222-8333-444455556666");

ContactList::Added add(ContactList &list, const QString &text, int source, qint64 place)
{
    return list.add(checkId(text), text, source, place);
}

// Everything that can be asked of a list.
QStringList described(const ContactList &list)
{
    QStringList rows;
    for (int row = 0; row < list.size(); ++row) {
        QStringList places;
        for (const Origin &origin : list.originsAt(row))
            places += origin.text();
        rows += QStringList{list.textAt(row), keyOf(list.stateAt(row)), list.reasonAt(row), places.join(u'+')}
                    .join(u'|');
    }
    for (const RowState state : allRowStates)
        rows += QString::number(list.counts()[state]);
    return rows;
}

QUuid uuidOf(quint32 n)
{
    return QUuid(n, 0x0d44, 0x4b50, 0x88, 0x88, 0x8d, 0xd2, 0x57, 0x36, 0x05, 0x2a);
}

} // namespace

void TestContactList::rows_keepWhatTheyWere()
{
    ContactList list;
    const int paste = list.addSource({});
    const int file = list.addSource(QStringLiteral("x.csv"));
    QCOMPARE(add(list, a, file, 2).row, 0);
    QCOMPARE(add(list, QStringLiteral("legacy-1"), paste, 14).row, 1);
    QCOMPARE(add(list, QStringLiteral("1.2E+15"), file, 9).row, 2);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.stateAt(0), RowState::Ready);
    QCOMPARE(list.stateAt(1), RowState::Warning);
    QCOMPARE(list.stateAt(2), RowState::Rejected);
    QCOMPARE(list.textAt(0), a);
    QCOMPARE(list.textAt(1), QStringLiteral("legacy-1"));
    QCOMPARE(list.textAt(2), QStringLiteral("1.2E+15"));
    QCOMPARE(list.idAt(0).text(), a);
    QCOMPARE(list.idAt(1).text(), QStringLiteral("legacy-1"));
    QVERIFY(list.reasonAt(0).isEmpty());
    QCOMPARE(list.reasonAt(1), QStringLiteral("not a UUID"));
    QVERIFY(list.reasonAt(2).contains(QLatin1String("spreadsheet")));
    QCOMPARE(list.originAt(0).text(), QStringLiteral("x.csv, row 2"));
    QCOMPARE(list.originAt(1).text(), QStringLiteral("pasted, line 14"));
    QCOMPARE(list.sendableCount(), 2);
    QVERIFY(!list.isSendable(2));
    list.clear();
    QVERIFY(list.isEmpty());
    QCOMPARE(list.counts().total(), 0);
}

void TestContactList::duplicates_areMergedAndKeepTheirPlaces()
{
    ContactList list;
    const int one = list.addSource(QStringLiteral("one.csv"));
    const int two = list.addSource(QStringLiteral("two.csv"));
    add(list, a, one, 2);
    add(list, QStringLiteral("legacy-1"), one, 3);
    QVERIFY(add(list, a.toUpper(), one, 4).merged);
    QCOMPARE(add(list, u'{' + a + u'}', two, 7).row, 0);
    QVERIFY(add(list, QStringLiteral(" legacy-1"), two, 8).merged);
    QVERIFY(!add(list, QStringLiteral("LEGACY-1"), two, 9).merged); // only UUIDs disregard case
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.originsAt(0),
             (QList<Origin>{{QStringLiteral("one.csv"), 2},
                            {QStringLiteral("one.csv"), 4},
                            {QStringLiteral("two.csv"), 7}}));
    QCOMPARE(list.originsAt(1).size(), 2);
    QCOMPARE(list.originsAt(2).size(), 1);
}

void TestContactList::rejected_areNeverMerged()
{
    ContactList list;
    const int source = list.addSource({});
    QVERIFY(!add(list, QStringLiteral("a/b"), source, 1).merged);
    QVERIFY(!add(list, QStringLiteral("a/b"), source, 2).merged);
    QCOMPARE(list.counts()[RowState::Rejected], 2);
}

void TestContactList::nilUuid_isAContactOfItsOwn()
{
    ContactList list;
    const int source = list.addSource({});
    add(list, QStringLiteral("legacy-1"), source, 1);
    add(list, QStringLiteral("a/b"), source, 2);
    const QString nil = QStringLiteral("00000000-0000-0000-0000-000000000000");
    QCOMPARE(add(list, nil, source, 3).row, 2);
    QCOMPARE(add(list, nil, source, 4).row, 2);
    QCOMPARE(list.stateAt(2), RowState::Warning);
    QCOMPARE(list.textAt(2), nil);
}

void TestContactList::without_keepsOrderAndPlaces()
{
    ContactList list;
    const int one = list.addSource(QStringLiteral("one.csv"));
    const int two = list.addSource(QStringLiteral("two.csv"));
    add(list, a, one, 1);
    add(list, QStringLiteral("a/b"), one, 2);
    add(list, b, two, 3);
    add(list, QStringLiteral("legacy-1"), two, 4);
    add(list, b, one, 5);
    const QStringList before = described(list);
    const ContactList rest = list.without({0, 3});
    QCOMPARE(described(list), before);
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.textAt(0), QStringLiteral("a/b"));
    QCOMPARE(rest.reasonAt(0), list.reasonAt(1));
    QCOMPARE(rest.originsAt(1), list.originsAt(2));
    QCOMPARE(rest.originsAt(1).size(), 2);
    QCOMPARE(described(list.without({})), before);
    QVERIFY(list.without({0, 1, 2, 3}).isEmpty());
}

void TestContactList::without_forgetsWhatWentAway()
{
    ContactList list;
    const int source = list.addSource({});
    add(list, a, source, 1);
    add(list, QStringLiteral("legacy-1"), source, 2);
    ContactList rest = list.without({0, 1});
    QVERIFY(!add(rest, a, source, 3).merged);
    QVERIFY(!add(rest, QStringLiteral("legacy-1"), source, 4).merged);
}

void TestContactList::caseTwins_areNamed()
{
    ContactList list;
    const int source = list.addSource({});
    add(list, QStringLiteral("Legacy-1"), source, 1);
    add(list, QStringLiteral("legacy-2"), source, 2);
    const ContactList::Added twin = add(list, QStringLiteral("legacy-1"), source, 3);
    QVERIFY(!twin.merged);
    QVERIFY(!list.notesAt(1).testFlag(IdNote::CaseTwin));
    QVERIFY(list.notesAt(2).testFlag(IdNote::CaseTwin));
    QVERIFY2(list.reasonAt(2).contains(QLatin1String("upper and lower case")), qPrintable(list.reasonAt(2)));
    QCOMPARE(add(list, QStringLiteral("Legacy-1"), source, 4).row, 0);
    QCOMPARE(add(list, QStringLiteral("legacy-1"), source, 5).row, 2);
    QVERIFY(list.without({1}).notesAt(1).testFlag(IdNote::CaseTwin));
}

void TestContactList::lateNote_makesAWarning()
{
    ContactList list;
    const int source = list.addSource({});
    add(list, a, source, 1);
    list.addNote(0, IdNote::ZerosLost);
    QCOMPARE(list.stateAt(0), RowState::Warning);
    QCOMPARE(list.counts()[RowState::Warning], 1);
    QCOMPARE(list.counts()[RowState::Ready], 0);
    QCOMPARE(list.idAt(0).text(), a);
}

void TestContactList::rollBack_undoesEverything()
{
    ContactList list;
    const int one = list.addSource(QStringLiteral("one.csv"));
    add(list, a, one, 1);
    add(list, QStringLiteral("legacy-1"), one, 2);
    add(list, a, one, 3);
    const QStringList before = described(list);
    const ContactList::Mark mark = list.mark();
    const int two = list.addSource(QStringLiteral("two.csv"));
    add(list, b, two, 1);
    add(list, b, two, 2);
    add(list, a, two, 3);
    add(list, QStringLiteral("legacy-2"), two, 4);
    add(list, QStringLiteral("legacy-1"), two, 5);
    add(list, QStringLiteral("a/b"), two, 6);
    list.rollBackTo(mark);
    QCOMPARE(described(list), before);
    // What was rolled back is not in the list any more, what was before still is.
    QVERIFY(!add(list, b, one, 4).merged);
    QVERIFY(!add(list, QStringLiteral("legacy-2"), one, 5).merged);
    QVERIFY(add(list, a, one, 6).merged);
    QVERIFY(add(list, QStringLiteral("legacy-1"), one, 7).merged);
    QCOMPARE(list.originsAt(0).size(), 3);
    QCOMPARE(list.addSource(QStringLiteral("three.csv")), two);
}

void TestContactList::rollBack_toNothing()
{
    ContactList list;
    const ContactList::Mark mark = list.mark();
    add(list, a, list.addSource({}), 1);
    list.rollBackTo(mark);
    QVERIFY(list.isEmpty());
    QVERIFY(!add(list, a, list.addSource({}), 1).merged);
    QCOMPARE(list.originAt(0).place, 1);
}

void TestContactList::sources_areToldApart()
{
    ContactList list;
    QList<int> sources;
    for (int i = 0; i < 300; ++i)
        sources += list.addSource(QStringLiteral("%1.csv").arg(i));
    QCOMPARE(list.addSource(QStringLiteral("7.csv")), sources[7]);
    for (quint32 i = 0; i < 3000; ++i)
        list.addUuid({uuidOf(i), {}}, sources[(i * 7) % 300], i);
    for (quint32 i = 0; i < 3000; ++i) {
        QCOMPARE(list.originAt(static_cast<int>(i)),
                 (Origin{QStringLiteral("%1.csv").arg((i * 7) % 300), static_cast<qint64>(i)}));
    }
}

void TestContactList::manyRows_areFoundAgain_data()
{
    QTest::addColumn<quint32>("step"); // UUIDs that differ in few bits must not pile up in the index
    QTest::newRow("counting up") << 1u;
    QTest::newRow("high bits") << 0x00010000u;
    QTest::newRow("scattered") << 0x9E3779B1u;
}

void TestContactList::manyRows_areFoundAgain()
{
    QFETCH(quint32, step);
    constexpr int rows = 60'000;
    ContactList list;
    const int source = list.addSource({});
    for (int i = 0; i < rows; ++i)
        QCOMPARE(list.addUuid({uuidOf(static_cast<quint32>(i) * step), {}}, source, i).merged, false);
    for (int i = 0; i < rows; ++i) {
        const ContactList::Added again
            = list.addUuid({uuidOf(static_cast<quint32>(i) * step), {}}, source, rows + i);
        QVERIFY(again.merged);
        QCOMPARE(again.row, i);
    }
    QCOMPARE(list.size(), rows);
    QCOMPARE(list.counts()[RowState::Ready], rows);
}

void TestContactList::copies_areIndependent()
{
    ContactList list;
    const int source = list.addSource({});
    add(list, a, source, 1);
    ContactList copy = list;
    add(copy, b, source, 2);
    QCOMPARE(list.size(), 1);
    QVERIFY(!add(list, b, source, 2).merged);
    QVERIFY(add(copy, a, source, 3).merged);
    QCOMPARE(list.originsAt(0).size(), 1);
}

EXPUNGE_TEST(TestContactList)
#include "tst_contactlist.moc"
