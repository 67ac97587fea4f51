// SPDX-License-Identifier: MIT
#include "support/testprogram.h"
#include "ui/run/typedcount.h"

#include <QTest>

using namespace expunge;

class TestTypedCount final : public QObject
{
    Q_OBJECT

private slots:
    void typed_isRead_data();
    void typed_isRead();
};

void TestTypedCount::typed_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("number"); // -1: none
    const auto row
        = [](const char *name, const QString &typed, int number) { QTest::newRow(name) << typed << number; };
    row("plain", QStringLiteral("3201"), 3201);
    row("comma", QStringLiteral("3,201"), 3201);
    row("point", QStringLiteral("3.201"), 3201);
    row("blank", QStringLiteral("3 201"), 3201);
    row("no-break blank", QStringLiteral("3\u00A0201"), 3201);
    row("narrow blank", QStringLiteral("3\u202F201"), 3201);
    row("apostrophe", QStringLiteral("1'003'201"), 1'003'201);
    row("blanks around", QStringLiteral("  40,000 "), 40'000);
    row("Arabic digits", QStringLiteral("٣٢٠١"), 3201);
    row("nothing", QString(), -1);
    row("only blanks", QStringLiteral("  "), -1);
    row("two digits in a group", QStringLiteral("3,20"), -1);
    row("four digits before a mark", QStringLiteral("3201,000"), -1);
    row("mark at the end", QStringLiteral("3,201,"), -1);
    row("mark at the start", QStringLiteral(",201"), -1);
    row("two kinds of marks", QStringLiteral("1,003.201"), -1);
    row("negative", QStringLiteral("-3201"), -1);
    row("exponent", QStringLiteral("3e3"), -1);
    row("words", QStringLiteral("3201 contacts"), -1);
    row("too big", QStringLiteral("99999999999999999999"), -1);
}

void TestTypedCount::typed_isRead()
{
    QFETCH(QString, typed);
    QFETCH(int, number);
    QCOMPARE(typedNumber(typed).value_or(-1), number);
}

EXPUNGE_TEST(TestTypedCount)
#include "tst_typedcount.moc"
