// SPDX-License-Identifier: MIT
#include "import/csvpreview.h"
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QTest>

#include <sys/stat.h>

using namespace expunge;

// What cannot be imported is named, with the reason, and leaves the list as it was.
class TestImportRefused final : public QObject
{
    Q_OBJECT

private slots:
    void file_isRefused_data();
    void file_isRefused();
    void place_isRefused_data();
    void place_isRefused();
    void unreadableFile_isNamed();
    void column_isObeyed_data();
    void column_isObeyed();
    void options_areObeyed();

private:
    FileFolder m_files;
};

void TestImportRefused::file_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *tag, const char *name, const QByteArray &content, const char *said) {
        QTest::newRow(tag) << QString::fromUtf8(name) << filled(content) << QString::fromUtf8(said);
    };
    row("empty", "x.csv", "", "empty");
    row("only a BOM", "x.csv", "\xEF\xBB\xBF", "empty");
    row("blank lines", "x.csv", "\n\r\n  \n", "blank");
    row("header only", "x.csv", "id,email\n", "header, but no rows");
    row("header and blank lines", "x.csv", "id,email\r\n\r\n\r\n", "header, but no rows");
    row("binary", "x.csv", QByteArray("\x7F\x45LF\x02\x01\0\0\0\0\0\0\0\0abc", 18), "binary");
    row("workbook", "x.xlsx", QByteArray("PK\x03\x04\x14\0\6\0", 8), "Excel workbook");
    row("PDF", "x.txt", "%PDF-1.7 ...", "PDF");
    row("quote never closed", "x.csv", "id,n\n<A>,1\n<B>,\"2\n<C>,3\n", "line 3 is never closed");
    row("quote never closed after a sep line", "x.csv", "sep=,\nid,n\n<A>,\"1\n", "line 3 is never closed");
    row("quote closed too late", "x.csv", "id,n\n<A>,\"1\n<B>,2\n<C>,\"3\"\n",
        "opens in line 2 closes only in line 4");
    row("e-mail addresses", "x.csv", "email,name\na@x.org,Ada\nb@x.org,Bob\n",
        "“email” of “x.csv” holds e-mail addresses");
    row("e-mail addresses alone", "x.csv", "a@x.org\nb@x.org\n", "e-mail addresses");
    row("e-mail addresses called id", "x.csv", "id,name\na@x.org,Ada\nb@x.org,Bob\n", "e-mail addresses");
    row("names", "x.csv", "name,town\nAda,London\nBob,Rome\n", "name, town");
    row("session IDs", "x.csv", "session_id,name\n<A>,Ada\n<B>,Bob\n", "session_id");
    row("two alike", "x.csv", "<A>,<B>\n<B>,<C>\n", "both look like");
}

void TestImportRefused::file_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    ContactList list;
    QVERIFY(addText(list, QString::fromLatin1(c)).ok());
    const Result<ImportReport> report = addFile(list, m_files.write(name, content));
    QVERIFY2(!report.ok(), qPrintable(shown(list)));
    QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
    QVERIFY2(report.error().text.contains(name), qPrintable(report.error().text));
    QCOMPARE(shown(list), QStringLiteral("C@1"));
}

void TestImportRefused::place_isRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    QVERIFY(
        QFile::link(QStringLiteral("/nowhere/at/all"), m_files.dir.filePath(QStringLiteral("dangling.csv")))
        || QFile::exists(m_files.dir.filePath(QStringLiteral("dangling.csv"))));
    QCOMPARE(mkfifo(QFile::encodeName(m_files.dir.filePath(QStringLiteral("fifo.csv"))).constData(), 0600),
             0);
    QTest::newRow("missing") << m_files.dir.filePath(QStringLiteral("none.csv"))
                             << QStringLiteral("no file “none.csv”");
    QTest::newRow("folder") << m_files.dir.path() << QStringLiteral("is a folder");
    QTest::newRow("FIFO") << m_files.dir.filePath(QStringLiteral("fifo.csv"))
                          << QStringLiteral("“fifo.csv” is a pipe");
    QTest::newRow("device") << QStringLiteral("/dev/zero") << QStringLiteral("device");
    QTest::newRow("link") << m_files.dir.filePath(QStringLiteral("dangling.csv"))
                          << QStringLiteral("leads nowhere");
}

void TestImportRefused::place_isRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, said);
    ContactList list;
    for (const Result<ImportReport> &report : {addFile(list, path), addCsvFile(list, path)}) {
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, ErrorKind::Unreadable);
        QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
    }
    QVERIFY(!previewCsv(path).ok());
}

void TestImportRefused::unreadableFile_isNamed()
{
    const QString path = m_files.write(QStringLiteral("secret.csv"), a);
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFile(path).open(QIODevice::ReadOnly))
        QSKIP("this user may read everything");
    ContactList list;
    const Result<ImportReport> report = addFile(list, path);
    QVERIFY(!report.ok());
    QVERIFY(report.error().text.contains(QLatin1String("secret.csv")));
}

void TestImportRefused::column_isObeyed_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("expected"); // or what is said, after '?'
    QTest::newRow("name") << QStringLiteral("ref") << QStringLiteral("B@2 | C@3");
    QTest::newRow("name, written otherwise") << QStringLiteral("Contact ID") << QStringLiteral("A@2 | B@3");
    QTest::newRow("number") << QStringLiteral("2") << QStringLiteral("B@2 | C@3");
    QTest::newRow("a name that is a number") << QStringLiteral("4") << QStringLiteral("x1@2 | x2@3");
    QTest::newRow("no such name") << QStringLiteral("uid") << QStringLiteral("?no column “uid”");
    QTest::newRow("no such number") << QStringLiteral("9")
                                    << QStringLiteral("?contact_id, ref, 4, email, twin, twin");
    QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("?no column");
    QTest::newRow("e-mail addresses") << QStringLiteral("email") << QStringLiteral("?holds e-mail addresses");
    QTest::newRow("twice") << QStringLiteral("twin") << QStringLiteral("?more than one column");
}

void TestImportRefused::column_isObeyed()
{
    QFETCH(QString, column);
    QFETCH(QString, expected);
    const QString path = m_files.write(QStringLiteral("x.csv"),
                                       filled("contact_id,ref,4,email,twin,twin\n"
                                              "<A>,<B>,x1,a@x.org,1,2\n<B>,<C>,x2,b@x.org,3,4\n"));
    CsvOptions options;
    options.column = column;
    ContactList list;
    const Result<ImportReport> report = addCsvFile(list, path, options);
    if (expected.startsWith(u'?')) {
        QVERIFY(!report.ok());
        QVERIFY2(report.error().text.contains(expected.mid(1)), qPrintable(report.error().text));
    } else {
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
        QCOMPARE(shown(list), expected);
    }
}

void TestImportRefused::options_areObeyed()
{
    const QString path = m_files.write(QStringLiteral("x.csv"), filled("id;name\n<A>;a\n"));
    CsvOptions options;
    options.header = false;
    options.column = QStringLiteral("1");
    ContactList list;
    QVERIFY(addCsvFile(list, path, options).ok());
    QCOMPARE(list.size(), 2);
    QVERIFY(!list.isSendable(0)); // the name of a column is never sent

    const QString headed = m_files.write(QStringLiteral("y.csv"), filled("<A>;a\n<B>;b\n"));
    options = {};
    options.header = true;
    list.clear();
    QVERIFY(addCsvFile(list, headed, options).ok());
    QCOMPARE(shown(list), QStringLiteral("B@2"));

    options = {};
    options.delimiter = ';';
    list.clear();
    QVERIFY(addCsvFile(list, path, options).ok());
    QCOMPARE(shown(list), QStringLiteral("A@2"));

    options.delimiter = '-';
    QVERIFY(!addCsvFile(list, path, options).ok());
    options = {};
    options.encoding = "no-such-encoding";
    const Result<ImportReport> unknown = addCsvFile(list, path, options);
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().text.contains(QLatin1String("no-such-encoding")));
}

EXPUNGE_TEST(TestImportRefused)
#include "tst_importrefused.moc"
