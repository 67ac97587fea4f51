// SPDX-License-Identifier: MIT
#include "desktop/listdesk.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace expunge;

// Which pastes and files a person is asked about, and what an answer leads to.
class TestListDesk final : public QObject
{
    Q_OBJECT

private slots:
    void clearPaste_isTakenAtOnce();
    void doubtfulPaste_isAskedAbout();
    void declinedPaste_addsNothing();
    void pasteWithoutColumns_isNeverAskedAbout();
    void longPaste_canBeCancelled();
    void lastTable_canBeAskedAboutAgain();
    void filesOfOneKind_areAskedAboutOnce();
};

namespace {

const QString a = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
const QString b = QStringLiteral("7b1e2f60-1111-4222-8333-444455556666");
const QString c = QStringLiteral("00112233-4455-4677-8899-aabbccddeeff");

QString twoColumns()
{
    return QStringLiteral("first\tsecond\n%1\t%2\n%1\t%3\n").arg(a, b, c);
}

CsvOptions column(int index)
{
    CsvOptions options;
    options.columnIndex = index;
    return options;
}

struct Spies
{
    explicit Spies(ListDesk &desk)
        : idle(&desk, &ListDesk::idle)
        , asked(&desk, &ListDesk::asked)
        , outlook(&desk, &ListDesk::outlook)
    {
    }
    QSignalSpy idle;
    QSignalSpy asked;
    QSignalSpy outlook;
};

} // namespace

void TestListDesk::clearPaste_isTakenAtOnce()
{
    ListDesk desk;
    Spies spies(desk);
    desk.addText(QStringLiteral("name\tid\nAda\t%1\nGrace\t%2\n").arg(a, b));
    QTRY_COMPARE(spies.idle.size(), 1);
    QCOMPARE(spies.asked.size(), 0);
    QCOMPARE(desk.list()->sendableCount(), 2);
}

void TestListDesk::doubtfulPaste_isAskedAbout()
{
    ListDesk desk;
    Spies spies(desk);
    desk.addText(twoColumns());
    QTRY_COMPARE(spies.outlook.size(), 1);
    QCOMPARE(spies.asked.size(), 1);
    const auto preview = spies.asked[0][0].value<CsvPreview>();
    QVERIFY(preview.columnIsRefused);
    QVERIFY(preview.encoding.isEmpty());
    QCOMPARE(preview.header, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    QVERIFY(spies.outlook[0][0].value<ImportOutlook>().isProblem);
    desk.readAs(column(1));
    QTRY_COMPARE(spies.outlook.size(), 2);
    QCOMPARE(spies.outlook[1][0].value<ImportOutlook>().contacts, 2);
    QVERIFY(desk.list()->isEmpty());
    desk.accept();
    QCOMPARE(spies.idle.size(), 1);
    QCOMPARE(desk.list()->textAt(0), b);
    QCOMPARE(desk.list()->textAt(1), c);
    QCOMPARE(desk.sources(), QStringList());
}

void TestListDesk::declinedPaste_addsNothing()
{
    ListDesk desk;
    Spies spies(desk);
    desk.addText(twoColumns());
    QTRY_COMPARE(spies.asked.size(), 1);
    desk.decline();
    QTRY_COMPARE(spies.idle.size(), 1);
    QVERIFY(desk.list()->isEmpty());
}

void TestListDesk::pasteWithoutColumns_isNeverAskedAbout()
{
    ListDesk desk;
    Spies spies(desk);
    for (const QString &text :
         {a + u'\n' + b, a + QLatin1String(", ") + b, QStringLiteral("ada@example.org\n"),
          QStringLiteral("[\"%1\",\"%2\"]").arg(a, b), QStringLiteral(" ")})
        desk.addText(text);
    QTRY_COMPARE(spies.idle.size(), 1);
    QCOMPARE(spies.asked.size(), 0);
    QCOMPARE(desk.list()->sendableCount(), 2);
    QVERIFY(!desk.canAskAgain());
}

// The worker looks at it as often as with a file, so nobody waits for the end of what is not wanted.
void TestListDesk::longPaste_canBeCancelled()
{
    QString text;
    for (int row = 0; row < 1'000'000; ++row)
        text += QStringLiteral("3c90c3cc-0d44-4b50-8888-%1\n").arg(row, 12, 10, QLatin1Char('0'));
    ListDesk desk;
    Spies spies(desk);
    QSignalSpy reported(&desk, &ListDesk::reported);
    connect(&desk, &ListDesk::progressed, &desk, &ListDesk::cancel);
    desk.addText(text);
    QTRY_COMPARE(spies.idle.size(), 1);
    QCOMPARE(desk.list()->size(), 0);
    QCOMPARE(reported.size(), 1);
    QVERIFY(reported.first().at(1).toBool());
}

void TestListDesk::lastTable_canBeAskedAboutAgain()
{
    ListDesk desk;
    Spies spies(desk);
    desk.addText(c);
    desk.addText(QStringLiteral("id\tcontact_id\n%1\t%2\n%2\t%2\n").arg(a, b));
    QTRY_COMPARE(spies.idle.size(), 1);
    QCOMPARE(desk.list()->size(), 2);
    QVERIFY(desk.canAskAgain());
    desk.askAgain();
    QTRY_COMPARE(spies.asked.size(), 1);
    QCOMPARE(desk.list()->size(), 1); // as it was before it
    desk.readAs(column(0));
    QTRY_VERIFY(!spies.outlook.isEmpty() && spies.outlook.last()[0].value<ImportOutlook>().contacts == 2);
    desk.accept();
    QTRY_COMPARE(desk.list()->size(), 3);
    QCOMPARE(desk.list()->textAt(1), a);
}

void TestListDesk::filesOfOneKind_areAskedAboutOnce()
{
    const QTemporaryDir folder;
    QStringList paths;
    for (const QString &id : {a, b}) {
        QFile file(folder.filePath(id + QLatin1String(".csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,name\n" + id.toLatin1() + ",Ada\n");
        paths += file.fileName();
    }
    ListDesk desk;
    Spies spies(desk);
    desk.addFiles(paths);
    QTRY_COMPARE(spies.outlook.size(), 1);
    QCOMPARE(spies.asked.size(), 1);
    desk.accept();
    QTRY_COMPARE(spies.idle.size(), 1);
    QCOMPARE(spies.asked.size(), 1);
    QCOMPARE(desk.list()->size(), 2);
    QCOMPARE(desk.sources().size(), 2);
}

EXPUNGE_TEST(TestListDesk)
#include "tst_listdesk.moc"
