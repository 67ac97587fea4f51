// SPDX-License-Identifier: MIT
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace expunge;

namespace {

// As filled(), with each ID as a JSON string.
QByteArray quotedIds(QByteArray text)
{
    return text.replace("<A>", '"' + a + '"').replace("<B>", '"' + b + '"');
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private slots:
    void ids_areFound_data();
    void ids_areFound();
    void field_isObeyed();
    void mistake_isNamed_data();
    void mistake_isNamed();
    void pastedJson_isRead_data();
    void pastedJson_isRead();
    void bigFile_crossesBlocks();

private:
    FileFolder m_folder;
};

void TestJson::ids_areFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(tag) << QString::fromUtf8(name) << quotedIds(content) << QString::fromUtf8(expected);
    };
    row("strings", "x.json", "[<A>, <B>]", "A@1 | B@2");
    row("objects", "x.json", "[{\"id\":<A>,\"n\":1},\n{\"n\":2,\"id\":<B>}]", "A@1 | B@2");
    row("wrapped", "x.json", "{\"next\":null,\"data\":[{\"id\":<A>},{\"id\":<B>}],\"tags\":[\"x\"]}",
        "A@1 | B@2");
    row("wrapped twice", "x.json", "{\"data\":{\"contacts\":[<A>,<B>]}}", "A@1 | B@2");
    row("wrapped by a thing with an ID", "x.json", "{\"id\":\"export-1\",\"contact_ids\":[<A>]}", "A@1");
    row("one object", "x.json", "{\"email\":\"a@x.org\",\"id\":<A>}", "A@1");
    row("BOM", "x.json", "\xEF\xBB\xBF[<A>]", "A@1");
    row("contact_id goes first", "x.json", "[{\"id\":<B>,\"contact_id\":<A>},{\"contactId\":<B>,\"id\":<A>}]",
        "A@1 | B@2");
    row("contact.id goes before id", "x.json", "[{\"id\":<B>,\"contact\":{\"n\":1,\"id\":<A>}}]", "A@1");
    row("other nested IDs do not count", "x.json",
        "[{\"session\":{\"id\":<B>},\"custom_data\":{\"contact\":{\"id\":<B>}},\"id\":<A>,\"tags\":[{\"id\":<"
        "B>}]}]",
        "A@1");
    row("only nested IDs", "x.json", "[{\"session\":{\"id\":<B>}},{\"id\":<A>}]", "!@1 | A@2");
    row("null", "x.json", "[{\"id\":null},null,<A>,true]", "!@1 | !@2 | A@3 | !@4");
    row("list in the list", "x.json", "[[<B>],<A>]", "!@1 | A@2");
    row("numbers", "x.json", "[4711, 1.2E+15, {\"id\":12}]", "4711@1 | !1.2E+15@2 | 12@3");
    row("escapes", "x.json", "[\"\\u0033c90c3cc-0d44-4b50-8888-8dd25736052a\", \"a\\/b\"]", "A@1 | !a/b@2");
    row("duplicates", "x.json", "[<A>,<A>,<B>]", "A@1 | B@3");
    row("e-mail addresses", "x.json", "[\"a@x.org\",<A>]", "!a@x.org@1 | A@2");
    row("lines", "x.ndjson", "{\"id\":<A>}\n\n{\"id\":<B>,\"data\":[\"x\"]}\n", "A@1 | B@3");
    row("lines, CRLF", "x.jsonl", "{\"id\":<A>}\r\n{\"id\":<B>}", "A@1 | B@2");
    row("lines in a json", "x.json", "{\"id\":<A>}\n{\"id\":<B>}\n", "A@1 | B@2");
    row("lines of strings", "x.ndjson", "<A>\n<B>\n", "A@1 | B@2");
    row("one line", "x.ndjson", "{\"id\":<A>}\n", "A@1");
    row("broken line", "x.ndjson", "{\"id\":<A>}\n{\"id\":\n{\"id\":<B>}\n", "A@1 | !@2 | B@3");
    row("line cut in a string", "x.ndjson", "{\"id\":<A>}\n{\"id\":\"ab\n{\"id\":<B>}\n", "A@1 | !@2 | B@3");
    row("last line cut", "x.ndjson", "{\"id\":<A>}\n{\"id\":\"ab", "A@1 | !@2");
    row("line without ID", "x.ndjson", "{\"id\":<A>}\n{\"n\":1}\n", "A@1 | !@2");
    row("array in an ndjson", "x.ndjson", "[\n<A>,\n<B>\n]", "A@1 | B@2");
    row("json in a txt", "x.txt", "[\n  <A>,\n  <B>\n]\n", "A@1 | B@2");
}

void TestJson::ids_areFound()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_folder.write(name, content));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), expected);
    QCOMPARE(report->entries, report->added + report->merged + report->rejected);
}

void TestJson::field_isObeyed()
{
    CsvOptions options;
    options.column = QStringLiteral("ref");
    ContactList list;
    const Result<ImportReport> report = addFile(
        list, m_folder.write(QStringLiteral("x.json"), quotedIds("[{\"id\":<A>,\"ref\":<B>},{\"id\":<A>}]")),
        options);
    QVERIFY(report.ok());
    QCOMPARE(shown(list), QStringLiteral("B@1 | !@2"));
    QCOMPARE(report->column, QStringLiteral("ref"));
}

void TestJson::mistake_isNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut") << quotedIds("[<A>,\n{\"id\":") << QStringLiteral("line 2");
    QTest::newRow("comma") << quotedIds("[<A>,\n<B>,\n]") << QStringLiteral("line 3");
    QTest::newRow("no JSON") << QByteArray("hello") << QStringLiteral("not valid JSON");
    QTest::newRow("too deep") << QByteArray(100'000, '[') << QStringLiteral("line 1");
    QTest::newRow("empty list") << QByteArray("[]") << QStringLiteral("no contact IDs");
    QTest::newRow("empty wrapped list") << QByteArray("{\"data\":[]}") << QStringLiteral("no contact IDs");
}

void TestJson::mistake_isNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_folder.write(QStringLiteral("x.json"), content));
    QVERIFY(!report.ok());
    QVERIFY2(report.error().text.contains(said), qPrintable(report.error().text));
    QVERIFY(report.error().text.contains(QLatin1String("x.json")));
    QVERIFY(list.isEmpty());
}

void TestJson::pastedJson_isRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("array") << quotedIds("[<A>,<B>]") << QStringLiteral("A@1 | B@2");
    QTest::newRow("objects") << quotedIds("[{\"id\":<A>,\"email\":\"a@x.org\"}]") << QStringLiteral("A@1");
    QTest::newRow("cut array") << quotedIds("[<A>,\n<B>,") << QStringLiteral("A@1 | B@2");
    QTest::newRow("single quotes") << quotedIds("['x1', <B>]") << QStringLiteral("x1@1 | B@1");
    QTest::newRow("fields of an object") << quotedIds("\"id\": <A>,\n\"email\": \"a@x.org\",\n")
                                         << QStringLiteral("A@1 | !email\": \"a@x.org@2");
    QTest::newRow("log with JSON") << quotedIds("10:01 {\"contact_id\":<A>,\"status\":404}\n")
                                   << QStringLiteral("A@1");
}

void TestJson::pastedJson_isRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    ContactList list;
    const Result<ImportReport> report = addText(list, QString::fromUtf8(text));
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text));
    QCOMPARE(shown(list), expected);
}

void TestJson::bigFile_crossesBlocks()
{
    QByteArray content = "{\"data\":[\n";
    constexpr int count = 30'000;
    for (int i = 0; i < count; ++i) {
        content += (i ? ",\n" : "") + QByteArray("{\"email\":\"a") + QByteArray::number(i)
            + "@x.org\",\"name\":\"\\u00e9 \\\"x\\\"\",\"id\":\""
            + QByteArray::number(i, 16).rightJustified(8, '0') + "-0d44-4b50-8888-8dd25736052a\"}";
    }
    content += "]}";
    QVERIFY(content.size() > 2 * TextSource::blockSize);
    ContactList list;
    const Result<ImportReport> report = addFile(list, m_folder.write(QStringLiteral("big.json"), content));
    QVERIFY(report.ok());
    QCOMPARE(report->added, count);
    QCOMPARE(report->doubtful, 0);
    QCOMPARE(list.originAt(count - 1).place, count);
}

EXPUNGE_TEST(TestJson)
#include "tst_json.moc"
