// SPDX-License-Identifier: MIT
#include "contacts/idcheck.h"
#include "report/csvcell.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestCsvCell final : public QObject
{
    Q_OBJECT

private slots:
    void text_becomesAHarmlessCell_data();
    void text_becomesAHarmlessCell();
    void contactId_canBeTakenInAgain_data();
    void contactId_canBeTakenInAgain();
};

void TestCsvCell::text_becomesAHarmlessCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, QStringView text, QStringView cell) {
        QTest::newRow(name) << text.toString() << cell.toString();
    };
    row("empty", u"", u"");
    row("plain", u"Contact not found", u"Contact not found");
    row("a comma", u"a,b", u"\"a,b\"");
    row("a quote", u"say \"no\"", u"\"say \"\"no\"\"\"");
    row("a semicolon", u"a;b", u"\"a;b\"");
    row("a line break", u"a\r\nb", u"a b");
    row("not Latin", u"K\u00F6ln", u"K\u00F6ln");
    row("equals", u"=1+1", u"'=1+1");
    row("plus", u"+1", u"'+1");
    row("minus", u"-1", u"'-1");
    row("at", u"@SUM(A1)", u"'@SUM(A1)");
    row("tab first", u"\t=1", u"'=1");
    row("carriage return first", u"\r=1", u"'=1");
    row("blanks first", u"   =1", u"'=1");
    row("no-break space first", u"\u00A0=1", u"'=1");
    row("full-width equals", u"\uFF1D1", u"'\uFF1D1");
    row("full-width plus, minus, at", u"\uFF0B;\uFF0D;\uFF20", u"\"'\uFF0B;'\uFF0D;'\uFF20\"");
    row("quote, then equals", u"\"=1", u"\"\"\"'=1\"");
    row("a command", u"=cmd|' /C calc'!A0", u"'=cmd|' /C calc'!A0");
    row("after a semicolon", u"x;=1;y", u"\"x;'=1;y\"");
    row("after a semicolon and blanks", u"x; \t=1", u"\"x; '=1\"");
    row("in the middle it is no formula", u"a=b-c", u"a=b-c");
    row("null", QStringView(u"\0=1", 3), u"\\u0000=1");
}

void TestCsvCell::text_becomesAHarmlessCell()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(QString::fromUtf8(csvCell(text)), cell);
}

void TestCsvCell::contactId_canBeTakenInAgain_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a UUID") << QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    QTest::newRow("legacy") << QStringLiteral("legacy-4711");
    QTest::newRow("starts like a formula") << QStringLiteral("-1-2");
    QTest::newRow("the longest") << QString(254, u'-') + u'a';
    QTest::newRow("dots") << QStringLiteral("...a");
}

void TestCsvCell::contactId_canBeTakenInAgain()
{
    QFETCH(QString, id);
    const CheckedId checked = checkId(QString::fromUtf8(csvCell(id)));
    QVERIFY(checked.id);
    QCOMPARE(checked.id->text(), id);
}

EXPUNGE_TEST(TestCsvCell)
#include "tst_csvcell.moc"
