// SPDX-License-Identifier: MIT
#include "settings/pace.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;
using std::chrono::seconds;

class TestPace final : public QObject
{
    Q_OBJECT

private slots:
    void usualPace_isTheDocumentedLimit();
    void text_isRead_data();
    void text_isRead();
    void wrongText_isRefused_data();
    void wrongText_isRefused();
    void foreignText_isHarmlessInTheError();
};

void TestPace::usualPace_isTheDocumentedLimit()
{
    QCOMPARE(Pace().text(), QStringLiteral("100/60"));
}

void TestPace::text_isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("window");
    QTest::newRow("the usual one") << QStringLiteral("100/60") << 100 << 60;
    QTest::newRow("the smallest") << QStringLiteral("1/1") << 1 << 1;
    QTest::newRow("the largest") << QStringLiteral("1000000/86400") << 1'000'000 << 86'400;
    QTest::newRow("with blanks") << QStringLiteral(" 10 / 2 ") << 10 << 2;
}

void TestPace::text_isRead()
{
    QFETCH(QString, text);
    QFETCH(int, requests);
    QFETCH(int, window);
    const Result<Pace> pace = Pace::parse(text);
    QVERIFY(pace);
    QCOMPARE(pace->requests, requests);
    QCOMPARE(pace->window, seconds(window));
    QCOMPARE(*Pace::parse(pace->text()), *pace);
}

void TestPace::wrongText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/", "100", "100/", "/60", "0/60", "100/0", "-1/60", "100/-60", "1000001/60",
                             "1/86401", "a/b", "1.5/60", "100/60/1", "99999999999/60", "100 per 60"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestPace::wrongText_isRefused()
{
    QFETCH(QString, text);
    const Result<Pace> pace = Pace::parse(text);
    QVERIFY(!pace);
    QCOMPARE(pace.error().kind, ErrorKind::BadInput);
    QVERIFY(pace.error().text.contains(QStringLiteral("100/60")));
}

void TestPace::foreignText_isHarmlessInTheError()
{
    const QString text
        = Pace::parse(QStringLiteral("\u001B[2J\n") + QString(5000, QLatin1Char('9'))).error().text;
    QVERIFY(!text.contains(QChar(0x1B)));
    QVERIFY(!text.contains(QLatin1Char('\n')));
    QVERIFY(text.size() < 200);
}

EXPUNGE_TEST(TestPace)
#include "tst_pace.moc"
