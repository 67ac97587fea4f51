// SPDX-License-Identifier: MIT
#include "report/resultfile.h"
#include "support/filelimit.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace expunge;

namespace {

const QByteArray header = "contact_id,state,http_status,message,attempts,finished_at,source,row,"
                          "profile,organisation,organisation_id,server,run\r\n";
const ReportRun someRun{QStringLiteral("20260301-120000-3f9a2c"), QStringLiteral("Acme, EU"),
                        QStringLiteral("=Acme GmbH"), QStringLiteral("org-1"),
                        QStringLiteral("https://api.open.cx")};

} // namespace

class TestResultFile final : public QObject
{
    Q_OBJECT

private slots:
    void rows_areWrittenAsCsv();
    void emptyResult_hasItsHeader();
    void unknownOrganisation_isSaid();
    void fileName_saysWhoseAndWhich_data();
    void fileName_saysWhoseAndWhich();
    void everyRow_isAskedOnceInOrder();
    void fullDisk_leavesTheOldFileAndStopsAsking();
    void missingFolder_isNamed();

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestResultFile::rows_areWrittenAsCsv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("result.csv"));
    const auto noon = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
    const QList<ReportRow> rows{
        {QStringLiteral("3c90c3cc-0d44-4b50-8888-8dd25736052a"), RowState::Deleted, 200, QString(), 1,
         noon.toTimeZone(QTimeZone(7200)), QStringLiteral("list, new.csv"), 2},
        {QStringLiteral("legacy-4711"), RowState::Failed, 422, QStringLiteral("He said \"no\",\nfor good"), 3,
         noon, QStringLiteral("=evil.csv"), 1'000'000},
        {QStringLiteral("-x"), RowState::NotAttempted, 0, QString(), 0, QDateTime(), QString(), 0},
    };
    QVERIFY(writeResultFile(path, someRun, 3, [&rows](int row) { return rows.at(row); }));
    const QByteArray run = ",\"Acme, EU\",'=Acme GmbH,org-1,https://api.open.cx,20260301-120000-3f9a2c\r\n";
    QCOMPARE(contentOf(path),
             header
                 + "3c90c3cc-0d44-4b50-8888-8dd25736052a,deleted,200,,1,2026-03-01T12:00:00Z,"
                   "\"list, new.csv\",2"
                 + run
                 + "legacy-4711,failed,422,\"He said \"\"no\"\", for good\",3,2026-03-01T12:00:00Z,"
                   "'=evil.csv,1000000"
                 + run + "'-x,not_attempted,,,0,,," + run);
}

void TestResultFile::emptyResult_hasItsHeader()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("result.csv"));
    QVERIFY(writeResultFile(path, {}, 0, [](int) { return ReportRow(); }));
    QCOMPARE(contentOf(path), header);
}

void TestResultFile::unknownOrganisation_isSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("result.csv"));
    ReportRun run = someRun;
    run.organisation = run.organisationId = QString();
    QVERIFY(writeResultFile(path, run, 1, [](int) { return ReportRow(); }));
    QVERIFY(contentOf(path).contains(",not known,,https://api.open.cx,20260301-120000-3f9a2c\r\n"));
}

void TestResultFile::fileName_saysWhoseAndWhich_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("name");
    const QString end = QStringLiteral("-20260301-120000-3f9a2c.csv");
    QTest::newRow("words") << QStringLiteral("Acme GmbH & Co. KG")
                           << QStringLiteral("expunge-results-Acme-GmbH-Co-KG") + end;
    QTest::newRow("letters of others") << QStringLiteral("\u00c4rzte/../\u6771\u4eac")
                                       << QStringLiteral("expunge-results-\u00c4rzte-\u6771\u4eac") + end;
    QTest::newRow("unknown") << QString() << QStringLiteral("expunge-results-Acme-EU") + end;
    QTest::newRow("nothing to be read") << QStringLiteral("...") << QStringLiteral("expunge-results") + end;
    QTest::newRow("long") << QString(100, QLatin1Char('x'))
                          << QStringLiteral("expunge-results-") + QString(40, QLatin1Char('x')) + end;
}

void TestResultFile::fileName_saysWhoseAndWhich()
{
    QFETCH(QString, organisation);
    ReportRun run = someRun;
    run.organisation = organisation;
    QTEST(resultFileName(run), "name");
}

void TestResultFile::everyRow_isAskedOnceInOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("result.csv"));
    constexpr int count = 20'000;
    QList<int> asked;
    QVERIFY(writeResultFile(path, {}, count, [&asked](int row) {
        asked += row;
        return ReportRow{QString::number(row), RowState::Deleted, 200, QString(), 1,
                         QDateTime(),          QString(),         row};
    }));
    QCOMPARE(asked.size(), count);
    QVERIFY(std::is_sorted(asked.begin(), asked.end()));
    const QByteArrayList lines = contentOf(path).split('\n');
    QCOMPARE(lines.size(), count + 2);
    QCOMPARE(lines.at(count), "19999,deleted,200,,1,,,19999,,,,,\r");
}

void TestResultFile::fullDisk_leavesTheOldFileAndStopsAsking()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("result.csv"));
    QVERIFY(writeResultFile(path, {}, 0, [](int) { return ReportRow(); }));
    const QByteArray before = contentOf(path);
    constexpr rlim_t limit = 65'536;
    const FileLimit fullDisk(limit);
    constexpr int count = 1'000'000;
    int asked = 0;
    const Status status = writeResultFile(path, {}, count, [&asked](int) {
        ++asked;
        return ReportRow{
            QStringLiteral("legacy-4711"), RowState::Deleted, 200, QString(), 1, QDateTime(), QString(), 1};
    });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Unwritable);
    QVERIFY2(status.error().text.contains(path), qPrintable(status.error().text));
    QVERIFY(asked < count / 100);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("result.csv")});
}

void TestResultFile::missingFolder_isNamed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/result.csv"));
    const Status status = writeResultFile(path, {}, 1, [](int) { return ReportRow(); });
    QVERIFY(!status);
    QVERIFY(status.error().text.contains(path));
}

EXPUNGE_TEST(TestResultFile)
#include "tst_resultfile.moc"
