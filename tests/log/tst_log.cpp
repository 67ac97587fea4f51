// SPDX-License-Identifier: MIT
#include "log/logfile.h"
#include "log/logline.h"
#include "log/logring.h"
#include "support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace expunge;

namespace {

LogRecord record(int number)
{
    const auto start = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00.250Z"), Qt::ISODateWithMs);
    return {start.addSecs(number), LogLevel::Info, QString(), 0, QString::number(number)};
}

} // namespace

class TestLog final : public QObject
{
    Q_OBJECT

private slots:
    void fullRing_dropsTheOldestAndCounts();
    void clear_emptiesAndForgetsTheCount();
    void line_hasAllFields_data();
    void line_hasAllFields();
    void level_isFoundByItsKey();
    void file_holdsOneLinePerRecord();
    void file_thatCannotBeWritten_isNamed();
};

void TestLog::fullRing_dropsTheOldestAndCounts()
{
    LogRing ring;
    QCOMPARE(ring.capacity(), 10'000);
    for (int i = 0; i < 25'000; ++i)
        ring.append(record(i));
    QCOMPARE(ring.size(), 10'000);
    QCOMPARE(ring.dropped(), 15'000);
    QCOMPARE(ring.at(0).text, QStringLiteral("15000"));
    QCOMPARE(ring.at(9'999).text, QStringLiteral("24999"));
    const QList<LogRecord> all = ring.records();
    QCOMPARE(all.size(), 10'000);
    QCOMPARE(all.first().text, QStringLiteral("15000"));
    QCOMPARE(all.last().text, QStringLiteral("24999"));
}

void TestLog::clear_emptiesAndForgetsTheCount()
{
    LogRing ring(2);
    for (int i = 0; i < 3; ++i)
        ring.append(record(i));
    QCOMPARE(ring.dropped(), 1);
    ring.clear();
    QCOMPARE(ring.size(), 0);
    QCOMPARE(ring.dropped(), 0);
    ring.append(record(7));
    QCOMPARE(ring.size(), 1);
    QCOMPARE(ring.at(0).text, QStringLiteral("7"));
}

void TestLog::line_hasAllFields_data()
{
    QTest::addColumn<LogRecord>("entry");
    QTest::addColumn<QString>("line");
    const QDateTime utc = record(0).utc;
    const QString id = QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a");
    QTest::newRow("about a contact") << LogRecord{utc, LogLevel::Error, id, 403,
                                                  QStringLiteral("No permission.")}
                                     << QStringLiteral("2026-03-01T12:00:00.250Z error ") + id
            + QStringLiteral(" 403 No permission.");
    QTest::newRow("about the run") << LogRecord{utc, LogLevel::Warning, QString(), 0,
                                                QStringLiteral("The API is out of reach.")}
                                   << QStringLiteral(
                                          "2026-03-01T12:00:00.250Z warning - - The API is out of reach.");
    QTest::newRow("local time becomes UTC")
        << LogRecord{utc.toTimeZone(QTimeZone(3600)), LogLevel::Info, QString(), 0, QStringLiteral("x")}
        << QStringLiteral("2026-03-01T12:00:00.250Z info - - x");
    QTest::newRow("breaks, tabs and escapes")
        << LogRecord{utc, LogLevel::Info, QStringLiteral("a\tb\n"), 200,
                     QStringLiteral("x\r\ny\t\u001B[0m\u202E")}
        << QStringLiteral("2026-03-01T12:00:00.250Z info a b 200 x y \\u001B[0m\\u202E");
}

void TestLog::line_hasAllFields()
{
    QFETCH(LogRecord, entry);
    QFETCH(QString, line);
    QCOMPARE(logLine(entry), line);
}

void TestLog::level_isFoundByItsKey()
{
    for (const LogLevel level : {LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        QCOMPARE(logLevelFromKey(keyOf(level)), std::optional(level));
    QCOMPARE(keyOf(LogLevel::Warning), QStringLiteral("warning"));
    QCOMPARE(nameOf(LogLevel::Warning), QStringLiteral("Warning"));
    QVERIFY(!logLevelFromKey(u"Warning"));
    QVERIFY(!logLevelFromKey(u""));
}

void TestLog::file_holdsOneLinePerRecord()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("expunge.log"));
    LogRecord odd = record(1);
    odd.text = QStringLiteral("Gr\u00FC\u00DFe\naus K\u00F6ln");
    QVERIFY(saveLog(path, {record(0), odd}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             QStringLiteral("2026-03-01T12:00:00.250Z info - - 0\n"
                            "2026-03-01T12:00:01.250Z info - - Gr\u00FC\u00DFe aus K\u00F6ln\n"));
}

void TestLog::file_thatCannotBeWritten_isNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/expunge.log"));
    const Status status = saveLog(path, {record(0)});
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    QVERIFY(status.error().text.contains(path));
}

EXPUNGE_TEST(TestLog)
#include "tst_log.moc"
