// SPDX-License-Identifier: MIT
#include "import/csvpreview.h"
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QTest>

#include <unistd.h>

#include <thread>

using namespace expunge;

// Files of many blocks, devices, cancelling, and the preview of a beginning.
class TestImportLarge final : public QObject
{
    Q_OBJECT

private slots:
    void device_isRead();
    void pipe_isReadToItsEnd();
    void cancel_leavesTheList();
    void error_afterManyRowsLeavesTheList();
    void progress_reachesTheEnd();
    void bigFile_crossesBlocks();
    void carriageReturns_withOneLateLineFeed();
    void hugeCells_areReadPast();
    void preview_showsTheFirstRows();
    void preview_withoutColumnSaysWhy();

private:
    FileFolder m_files;
};

namespace {

QByteArray bigCsv(int rows, const QByteArray &lineEnd = "\n")
{
    QByteArray content = "email,id,name" + lineEnd;
    for (int i = 0; i < rows; ++i) {
        content += "a" + QByteArray::number(i) + "@example.org," + idOf(i) + ",\"Last, "
            + QByteArray::number(i * 7) + (i % 10 == 0 ? " of \"\"X\"\"" : "") + (i % 17 == 0 ? "\nline" : "")
            + '"' + lineEnd;
    }
    return content;
}

} // namespace

void TestImportLarge::device_isRead()
{
    QByteArray content = filled("id,n\n<A>,1\n<B>,2\n");
    QBuffer buffer(&content);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ContactList list;
    QVERIFY(addDevice(list, buffer, QStringLiteral("standard input")).ok());
    QCOMPARE(shown(list), QStringLiteral("A@2 | B@3"));
    QCOMPARE(list.originAt(0).text(), QStringLiteral("standard input, row 2"));
}

void TestImportLarge::pipe_isReadToItsEnd()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const QByteArray content = bigCsv(20'000);
    std::thread writer([&] {
        // Uneven pieces, as a program at the other end writes them.
        for (qsizetype at = 0; at < content.size();) {
            const auto piece = static_cast<size_t>(qMin<qsizetype>(4'321, content.size() - at));
            const auto n = ::write(ends[1], content.constData() + at, piece);
            if (n <= 0)
                break;
            at += n;
        }
        close(ends[1]);
    });
    QFile input;
    const bool open
        = input.open(ends[0], QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    ContactList list;
    const Result<ImportReport> report = addDevice(list, input, QStringLiteral("standard input"));
    writer.join();
    QVERIFY(open);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(report->added, 20'000);
}

void TestImportLarge::cancel_leavesTheList()
{
    const QString path = m_files.write(QStringLiteral("big.csv"), bigCsv(40'000));
    std::stop_source stop;
    ContactList list;
    QVERIFY(addText(list, QString::fromLatin1(c)).ok());
    int calls = 0;
    const Result<ImportReport> report = addFile(list, path, {}, stop.get_token(), [&](qint64, qint64) {
        if (++calls == 2)
            stop.request_stop();
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 2);
    QCOMPARE(shown(list), QStringLiteral("C@1"));
}

void TestImportLarge::error_afterManyRowsLeavesTheList()
{
    const QString path = m_files.write(QStringLiteral("big.csv"), bigCsv(40'000) + "\"open\n");
    ContactList list;
    QVERIFY(addText(list, QString::fromLatin1(idOf(5) + '\n' + idOf(900'000) + "\nlegacy-1")).ok());
    QVERIFY(!addFile(list, path).ok());
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.counts().total(), 3);
    QCOMPARE(list.originsAt(0).size(), 1);
    const Result<ImportReport> again = addText(list, QString::fromLatin1(idOf(6) + '\n' + idOf(5)));
    QCOMPARE(again->added, 1);
    QCOMPARE(again->merged, 1);
}

void TestImportLarge::progress_reachesTheEnd()
{
    const QByteArray content = bigCsv(40'000);
    QVERIFY(content.size() > 2 * TextSource::blockSize);
    qint64 last = 0;
    bool forward = true;
    qint64 total = 0;
    ContactList list;
    QVERIFY(addFile(list, m_files.write(QStringLiteral("big.csv"), content), {}, {},
                    [&](qint64 done, qint64 all) {
                        forward = forward && done >= last;
                        last = done;
                        total = all;
                    })
                .ok());
    QVERIFY(forward);
    QCOMPARE(last, content.size());
    QCOMPARE(total, content.size());
}

void TestImportLarge::bigFile_crossesBlocks()
{
    for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        ContactList list;
        const Result<ImportReport> report
            = addFile(list, m_files.write(QStringLiteral("big.csv"), bigCsv(60'000, lineEnd)));
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->added, 60'000);
        QCOMPARE(report->rejected + report->doubtful + report->merged, 0);
        for (const int row : {0, 9'999, 59'999}) {
            QCOMPARE(list.textAt(row), QString::fromLatin1(idOf(row)));
            QCOMPARE(list.originAt(row).place, row + 2);
        }
    }
}

void TestImportLarge::carriageReturns_withOneLateLineFeed()
{
    QByteArray content = bigCsv(30'000, "\r");
    content += "x@example.org," + idOf(30'000) + ",n\n";
    ContactList list;
    QVERIFY(addFile(list, m_files.write(QStringLiteral("cr.csv"), content)).ok());
    QCOMPARE(list.sendableCount(), 30'001);
    QCOMPARE(list.originAt(30'000).place, 30'002);
}

void TestImportLarge::hugeCells_areReadPast()
{
    const QByteArray huge = QByteArray(3'000'000, 'x') + "\n\"\"" + QByteArray(10, ',');
    const QByteArray content
        = "id,blob,end\n" + a + ",\"" + huge + "\",1\n" + b + ",\"" + huge + "\",2\n" + c + ",x,3\n";
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_files.write(QStringLiteral("wide.csv"), content));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), QStringLiteral("A@2 | B@3 | C@4"));
}

void TestImportLarge::preview_showsTheFirstRows()
{
    QByteArray content = "name;Contact ID;note\n";
    for (int i = 0; i < 50; ++i)
        content += "n" + QByteArray::number(i) + ';' + idOf(i) + ";\"a\nb\"\n";
    const Result<CsvPreview> preview = previewCsv(m_files.write(QStringLiteral("p.csv"), content));
    QVERIFY(preview.ok());
    QCOMPARE(preview->header,
             (QStringList{QStringLiteral("name"), QStringLiteral("Contact ID"), QStringLiteral("note")}));
    QCOMPARE(preview->rows.size(), 20);
    QCOMPARE(preview->rows[3],
             (QStringList{QStringLiteral("n3"), QString::fromLatin1(idOf(3)), QStringLiteral("a b")}));
    QCOMPARE(preview->column, 1);
    QCOMPARE(preview->delimiter, ';');
    QCOMPARE(preview->encoding, QByteArray("UTF-8"));
    QVERIFY(preview->hasHeader);
    QVERIFY(preview->columnReason.contains(QLatin1String("look like contact IDs")));
    CsvOptions options;
    options.header = false;
    options.column = QStringLiteral("3");
    const Result<CsvPreview> other = previewCsv(m_files.dir.filePath(QStringLiteral("p.csv")), options);
    QVERIFY(other.ok());
    QCOMPARE(other->column, 2);
    QVERIFY(other->header.isEmpty());
    QCOMPARE(other->rows.first().first(), QStringLiteral("name"));
}

void TestImportLarge::preview_withoutColumnSaysWhy()
{
    const Result<CsvPreview> preview
        = previewCsv(m_files.write(QStringLiteral("p.csv"), "email,name\na@x.org,Ada\nb@x.org,Bob\n"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->column, -1);
    QVERIFY(preview->columnReason.contains(QLatin1String("e-mail addresses")));
    QCOMPARE(preview->rows.size(), 2);
}

EXPUNGE_TEST(TestImportLarge)
#include "tst_importlarge.moc"
