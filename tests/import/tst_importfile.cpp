// SPDX-License-Identifier: MIT
#include "import/csvpreview.h"
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace expunge;

// What a file holds becomes a list.
class TestImportFile final : public QObject
{
    Q_OBJECT

private slots:
    void file_isRead_data();
    void file_isRead();
    void encoding_isFound_data();
    void encoding_isFound();
    void severalFiles_addUp();
    void oddRows_haveTheirReasons();

private:
    FileFolder m_files;
};

void TestImportFile::file_isRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(tag) << QString::fromUtf8(name) << filled(content) << QString::fromUtf8(expected);
    };
    row("header", "x.csv", "id,email\n<A>,a@x.org\n<B>,b@x.org\n", "A@2 | B@3");
    row("no header", "x.csv", "<A>,a@x.org\n<B>,b@x.org\n", "A@1 | B@2");
    row("single column", "x.csv", "<A>\n<B>\n", "A@1 | B@2");
    row("single column with header", "x.csv", "contact_id\n<A>\n<B>\n", "A@2 | B@3");
    row("single column, any header", "x.csv", "Wanted\n<A>\n<B>\n", "A@2 | B@3");
    row("first row damaged is no header", "x.csv", "1.2E+15\n<A>\n<B>\n", "!1.2E+15@1 | A@2 | B@3");
    row("first row odd is no header", "x.csv", "legacy-1\n<A>\n<B>\n", "legacy-1@1 | A@2 | B@3");
    row("one row", "x.csv", "<A>", "A@1");
    row("last column", "x.csv", "email,name,id\na@x.org,\"L, A\",<A>\nb@x.org,\"M, \"\"B\"\"\",<B>",
        "A@2 | B@3");
    row("index column without a name", "x.csv", ",email,id\n0,a@x.org,<A>\n1,b@x.org,<B>\n", "A@2 | B@3");
    row("ID column without a name", "x.csv", ",email\n<A>,a@x.org\n<B>,b@x.org\n", "A@2 | B@3");
    row("semicolon", "x.csv", "id;name\n<A>;L, A\n<B>;M, B\n", "A@2 | B@3");
    row("tab in a csv", "x.csv", "id\tname\n<A>\tL, A\n<B>\tM; B\n", "A@2 | B@3");
    row("pipe", "x.csv", "id|name\n<A>|L\n<B>|M\n", "A@2 | B@3");
    row("tsv", "x.tsv", "name\tid\nAda\t<A>\n", "A@2");
    row("sep line", "x.csv", "sep=;\r\nid;name\r\n<A>;x\r\n", "A@2");
    row("sep line of a rare delimiter", "x.csv", "sep=^\nid^name\n<A>^x\n", "A@2");
    row("quoted sep line", "x.csv", "\"sep=;\"\nid;name\n<A>;x\n", "A@2");
    row("BOM", "x.csv", "\xEF\xBB\xBFid,email\n<A>,a@x.org\n", "A@2");
    row("BOM and quotes", "x.csv", "\xEF\xBB\xBF\"id\",\"email\"\n\"<A>\",\"a@x.org\"\n", "A@2");
    row("CRLF", "x.csv", "id,n\r\n<A>,1\r\n<B>,2\r\n", "A@2 | B@3");
    row("CR", "x.csv", "id,n\r<A>,1\r<B>,2\r", "A@2 | B@3");
    row("mixed line ends", "x.csv", "id,n\r\n<A>,1\n<B>,2\r<C>,3", "A@2 | B@3 | C@4");
    row("blank lines", "x.csv", "\n\nid,n\n\n<A>,1\n\n,\n<B>,2\n\n\n", "A@5 | B@8");
    row("line breaks in quotes count as one row", "x.csv", "note,id\n\"a\nb\nc\",<A>\n\"d\",<B>\n",
        "A@2 | B@3");
    row("empty ID", "x.csv", "id,n\n<A>,1\n,2\n<B>,3\n", "A@2 | !@3 | B@4");
    row("blank ID", "x.csv", "id,n\n<A>,1\n  ,2\n<B>,3\n", "A@2 | !@3 | B@4");
    row("ragged", "x.csv", "n,id\n1,<A>\n2\n3,<B>,x,y\n", "A@2 | !@3 | B@4");
    row("duplicates", "x.csv", "id\n<A>\n<B>\n<A>\n", "A@2 | B@3");
    row("joined files", "x.csv", "id,n\n<A>,1\nid,n\n<B>,2\n", "A@2 | !id@3 | B@4");
    row("NUL in a cell", "x.csv",
        QByteArray("id,n\n<A>,1\n") + QByteArray(2000, ' ') + ",\n" + QByteArray("a\0b,2\n", 6),
        "A@2 | !a\\u0000b@4");
    row("NUL in a short file", "x.csv", QByteArray("id,n\n<A>,1\n<B>\0,2\n", 18), "A@2 | !B\\u0000@3");
    row("look-alike blanks", "x.csv", "id,n\n<A>\xC2\xA0,1\n\xE2\x80\x8B<B>,2\n", "A@2 | B@3");
    row("IDs by name", "x.csv", "name,contact_id\nAda,legacy-1\nBob,legacy-2\n", "legacy-1@2 | legacy-2@3");
    row("IDs by the better name", "x.csv", "id,contact_id,session_id\n<A>,<B>,<C>\n", "B@2");
    row("session IDs beside", "x.csv", "session_id,id\n<A>,<B>\n<A>,<C>\n", "B@2 | C@3");
    row("UUIDs win over a name", "x.csv", "id,ref\n1,<A>\n2,<B>\n", "A@2 | B@3");
    row("own result file", "result.csv",
        "contact_id,state,http_status,message,attempts,finished_at\n<A>,failed,403,\"no, not "
        "this\",1,2026-01-01T00:00:00Z\n",
        "A@2");
    row("a list in one line of a csv", "x.csv", "<A>,<B>,<C>\n", "A@1 | B@1 | C@1");
    row("txt", "x.txt", "<A>\n\n<B>\r\nlegacy-1", "A@1 | B@3 | legacy-1@4");
    row("txt with a table", "x.txt", "id,name\n<A>,Ada\n<B>,Bob\n", "A@2 | B@3");
    row("txt of a log", "x.log", "deleting <A> now\ndeleting <B> now\n", "A@1 | B@2");
    row("no suffix", "list", "<A>\n<B>\n", "A@1 | B@2");
    row("name with capitals", "X.CSV", "id,n\n<A>,1\n", "A@2");
}

void TestImportFile::file_isRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_files.write(name, content));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), expected);
    QCOMPARE(list.originAt(0).source, name);
    QCOMPARE(report->entries, report->added + report->merged + report->rejected);
    QCOMPARE(report->rejected, list.counts()[RowState::Rejected]);
}

void TestImportFile::encoding_isFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("encoding");
    const QString text
        = QStringLiteral("Größe,id\nJosé,%1\nZoë,%2\n").arg(QString::fromLatin1(a), QString::fromLatin1(b));
    const auto encoded = [&text](QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
        return QByteArray(QStringEncoder(encoding, flags).encode(text));
    };
    using Flag = QStringConverter::Flag;
    QTest::newRow("UTF-8") << text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + text.toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-16LE with BOM")
        << encoded(QStringConverter::Utf16LE, Flag::WriteBom) << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE with BOM")
        << encoded(QStringConverter::Utf16BE, Flag::WriteBom) << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-16LE") << encoded(QStringConverter::Utf16LE, Flag::Default)
                              << QStringLiteral("UTF-16LE");
    QTest::newRow("UTF-16BE") << encoded(QStringConverter::Utf16BE, Flag::Default)
                              << QStringLiteral("UTF-16BE");
    QTest::newRow("UTF-32LE with BOM")
        << encoded(QStringConverter::Utf32LE, Flag::WriteBom) << QStringLiteral("UTF-32LE");
    QTest::newRow("eight bits") << text.toLatin1() << QString();
}

void TestImportFile::encoding_isFound()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, encoding);
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_files.write(QStringLiteral("x.csv"), content));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), QStringLiteral("A@2 | B@3"));
    if (!encoding.isEmpty())
        QCOMPARE(report->encoding, encoding);
    else
        QVERIFY(report->encoding != QLatin1String("UTF-8"));
    const Result<CsvPreview> preview = previewCsv(m_files.dir.filePath(QStringLiteral("x.csv")));
    QVERIFY(preview.ok());
    QCOMPARE(preview->rows.first().first(), QStringLiteral("José"));
}

void TestImportFile::severalFiles_addUp()
{
    ContactList list;
    QVERIFY(addFile(list, m_files.write(QStringLiteral("one.csv"), filled("id,n\n<A>,1\n<B>,2\n"))).ok());
    const Result<ImportReport> second
        = addFile(list, m_files.write(QStringLiteral("two.txt"), filled("<B>\n<C>\n")));
    QVERIFY(second.ok());
    QCOMPARE(second->added, 1);
    QCOMPARE(second->merged, 1);
    QCOMPARE(shown(list), QStringLiteral("A@2 | B@3 | C@2"));
    QCOMPARE(list.originAt(2).source, QStringLiteral("two.txt"));
    const QList<Origin> origins = list.originsAt(1);
    QCOMPARE(origins, (QList<Origin>{{QStringLiteral("one.csv"), 3}, {QStringLiteral("two.txt"), 1}}));
}

void TestImportFile::oddRows_haveTheirReasons()
{
    const QString path
        = m_files.write(QStringLiteral("x.csv"), filled("n,id\n1,<A>\n2,\n3\n4,1.2E+15\n5, <B> \n6,<A>\n"));
    ContactList list;
    const Result<ImportReport> report = addFile(list, path);
    QVERIFY(report.ok());
    QCOMPARE(report->column, QStringLiteral("id"));
    QCOMPARE(report->entries, 6);
    QCOMPARE(report->rejected, 3);
    const auto said = [&report](int note, ImportNote::Kind kind, qint64 place, const char *words) {
        const ImportNote &n = report->notes[note];
        return n.kind == kind && n.place == Origin{QStringLiteral("x.csv"), place}
        && n.reason.contains(QLatin1String(words));
    };
    QCOMPARE(report->notes.size(), 5);
    QVERIFY(said(0, ImportNote::Rejected, 3, "No ID"));
    QVERIFY(said(1, ImportNote::Rejected, 4, "ends before the column"));
    QVERIFY(said(2, ImportNote::Rejected, 5, "spreadsheet"));
    QVERIFY(said(3, ImportNote::Trimmed, 6, "blanks removed"));
    QVERIFY(said(4, ImportNote::Merged, 7, "x.csv, row 2"));
}

EXPUNGE_TEST(TestImportFile)
#include "tst_importfile.moc"
