// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void foreignText_becomesOneHarmlessLine_data();
    void foreignText_becomesOneHarmlessLine();
    void longText_isCutToTheLimit_data();
    void longText_isCutToTheLimit();
    void plainLine_leavesItsOwnResultAlone();
    void character_hasAName_data();
    void character_hasAName();
};

void TestText::foreignText_becomesOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, QStringView text, QStringView expected) {
        QTest::newRow(name) << text.toString() << expected.toString();
    };
    row("empty", u"", u"");
    row("plain", u"Contact not found", u"Contact not found");
    row("letters of the world", u"Kontakt f\u00FCr \u6771\u4EAC", u"Kontakt f\u00FCr \u6771\u4EAC");
    row("an emoji stays whole", u"a\U0001F600b", u"a\U0001F600b");
    row("markup stays text", u"<b>x</b>", u"<b>x</b>");
    row("blanks around", u"  x  ", u"x");
    row("line feed", u"a\nb", u"a b");
    row("CR LF is one break", u"a\r\nb", u"a b");
    row("tab", u"a\tb", u"a b");
    row("line and paragraph separator", u"a\u2028b\u2029c", u"a b c");
    row("breaks at the ends", u"\n\na\n", u"a");
    row("escape sequence", u"\u001B[31mred", u"\\u001B[31mred");
    row("bell and delete", u"\u0007\u007F", u"\\u0007\\u007F");
    row("C1 control", u"\u009B31m", u"\\u009B31m");
    row("right-to-left override", u"a\u202Eb", u"a\\u202Eb");
    row("isolate", u"\u2066a\u2069", u"\\u2066a\\u2069");
    row("zero width space", u"a\u200Bb", u"a\\u200Bb");
    row("byte order mark", u"\uFEFFa", u"\\uFEFFa");
    row("private use", u"\uE000", u"\\uE000");
    row("invisible tag beyond the first plane", u"\U000E0041", u"\\uE0041");
    const char16_t withNull[] = u"a\0b";
    row("null", QStringView(withNull, 3), u"a\\u0000b");
}

void TestText::foreignText_becomesOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(plainLine(text), expected);
}

void TestText::longText_isCutToTheLimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // with a limit of 10
    const QString ten = QStringLiteral("0123456789");
    const QString ellipsis = QStringLiteral("\u2026");
    QTest::newRow("exactly the limit") << ten << ten;
    QTest::newRow("one more") << ten + QLatin1Char('x') << QStringLiteral("012345678") + ellipsis;
    QTest::newRow("far more") << ten.repeated(100'000) << QStringLiteral("012345678") + ellipsis;
    QTest::newRow("blanks behind do not count") << ten + QStringLiteral("   ") << ten;
    QTest::newRow("an escape at the edge")
        << QStringLiteral("012345678\u0007") << QStringLiteral("012345678") + ellipsis;
    QTest::newRow("an emoji at the edge")
        << QStringLiteral("01234567\U0001F600x") << QStringLiteral("01234567") + ellipsis;
    QTest::newRow("only breaks, then text") << QString(100, QLatin1Char('\n')) + ten << ellipsis;
}

void TestText::longText_isCutToTheLimit()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    constexpr qsizetype limit = 10;
    QCOMPARE(plainLine(text, limit), expected);
}

void TestText::plainLine_leavesItsOwnResultAlone()
{
    const QString once = plainLine(QStringLiteral("a\u202E\n\tb\u001B ") + QString(1000, QLatin1Char('x')));
    QCOMPARE(once.size(), 300);
    QCOMPARE(plainLine(once), once);
}

void TestText::character_hasAName_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<QString>("name");
    QTest::newRow("letter") << U'A' << QStringLiteral("U+0041 (A)");
    QTest::newRow("slash") << U'/' << QStringLiteral("U+002F (/)");
    QTest::newRow("blank") << U' ' << QStringLiteral("U+0020");
    QTest::newRow("no-break space") << U'\u00A0' << QStringLiteral("U+00A0");
    QTest::newRow("override") << U'\u202E' << QStringLiteral("U+202E");
    QTest::newRow("null") << U'\0' << QStringLiteral("U+0000");
    QTest::newRow("emoji") << U'\U0001F600' << QStringLiteral("U+1F600 (\U0001F600)");
}

void TestText::character_hasAName()
{
    QFETCH(char32_t, character);
    QFETCH(QString, name);
    QCOMPARE(characterName(character), name);
}

EXPUNGE_TEST(TestText)
#include "tst_text.moc"
