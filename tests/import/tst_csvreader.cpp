// SPDX-License-Identifier: MIT
#include "import/csvreader.h"
#include "support/testprogram.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

using namespace expunge;

class TestCsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void column_isTaken_data();
    void column_isTaken();
    void openQuote_isNamed_data();
    void openQuote_isNamed();
    void blocks_makeNoDifference();
    void quotedCells_comeBackTheSame();
    void everyColumn_isTakenAlike();
    void hugeCell_isCut();
};

namespace {

struct Taken
{
    qint64 record;
    QByteArray text; // "<none>" without the column, "<blank>" for a blank record
    friend bool operator==(const Taken &, const Taken &) = default;
};

class Collector final : public CsvCellSink
{
public:
    void take(const CsvCell &cell) override
    {
        taken.append({cell.record,
                      cell.recordIsBlank ? QByteArray("<blank>")
                          : cell.exists  ? cell.text.toByteArray()
                                         : QByteArray("<none>")});
    }
    QList<Taken> taken;
};

QList<Taken> read(const QByteArray &text, int column, qsizetype blockSize, char delimiter = ',')
{
    Collector collector;
    CsvReader reader(delimiter, column, collector);
    for (qsizetype at = 0; at < text.size(); at += blockSize)
        reader.feed(QByteArrayView(text).sliced(at, qMin(blockSize, text.size() - at)));
    reader.finish();
    if (reader.quoteProblem()) {
        collector.taken.append({reader.quoteProblem()->openedInLine, "<quote>"});
        collector.taken.append({reader.quoteProblem()->closedInLine, "<close>"});
    }
    return collector.taken;
}

QByteArray shown(const QList<Taken> &taken)
{
    QByteArray text;
    for (const Taken &t : taken)
        text += QByteArray::number(t.record) + ':' + t.text + '/';
    return text;
}

} // namespace

void TestCsvReader::column_isTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, int column, const QByteArray &expected) {
        QTest::newRow(name) << text << column << expected;
    };
    row("nothing", "", 0, "");
    row("one cell", "a", 0, "1:a/");
    row("LF", "a,b\nc,d\n", 0, "1:a/2:c/");
    row("no final line end", "a,b\nc,d", 1, "1:b/2:d/");
    row("CRLF", "a,b\r\nc,d\r\n", 1, "1:b/2:d/");
    row("CR", "a,b\rc,d\r", 1, "1:b/2:d/");
    row("CR, middle column", "a,b,x\rc,d,y\r", 1, "1:b/2:d/");
    row("mixed ends", "a,b\nc,d\re,f\r\ng,h", 0, "1:a/2:c/3:e/4:g/");
    row("quotes", "\"a\",b\n\"c\",d\n", 0, "1:a/2:c/");
    row("delimiter in quotes", "\"x,y\",b\n\"z\",d\n", 1, "1:b/2:d/");
    row("delimiter in quotes after it", "a,\"x,y\",1\nb,\"z,\",2\n", 0, "1:a/2:b/");
    row("doubled quotes", "\"say \"\"hi\"\"\",b\n", 0, "1:say \"hi\"/");
    row("only a doubled quote", "\"\"\"\",b\n", 0, "1:\"/");
    row("line break in quotes", "\"a\nb\",1\nc,2\n", 1, "1:1/2:2/");
    row("CRLF in quotes", "\"a\r\nb\",1\r\nc,2\r\n", 0, "1:a\r\nb/2:c/");
    row("quotes later in the record", "1,\"a\nb\"\n2,\"c\"\n", 0, "1:1/2:2/");
    row("quote inside a cell is a letter", "a\"b,c\nd,e\"\n", 0, "1:a\"b/2:d/");
    row("quote after a blank is a letter", " \"a\",b\n", 0, "1: \"a\"/");
    row("text after the closing quote", "\"a\"b,c\n\"d\" ,e\n", 0, "1:ab/2:d /");
    row("short record", "a,b\nc\nd,e\n", 1, "1:b/2:<none>/3:e/");
    row("long record", "a,b\nc,d,e,f\n", 1, "1:b/2:d/");
    row("blank lines", "\na\n\n\nb\n\n", 0, "1:<blank>/2:a/3:<blank>/4:<blank>/5:b/6:<blank>/");
    row("delimiters only", "a,b\n,\n , \nc,d\n", 0, "1:a/2:<blank>/3:<blank>/4:c/");
    row("empty quotes are blank", "\"\",\"\"\na,b\n", 0, "1:<blank>/2:a/");
    row("empty cell, other content", "a,b\n,d\n", 0, "1:a/2:/");
    row("CR CR LF", "a\r\r\nb\r\r\n", 0, "1:a/2:<blank>/3:b/4:<blank>/");
    row("last cell empty", "a,\nb,", 1, "1:/2:/");
    row("NUL is a letter", QByteArray("a\0b,c\n", 6), 0, QByteArray("1:a\0b/", 6));
    row("first of three", "a,b,c\nd,e,f", 2, "1:c/2:f/");
}

void TestCsvReader::column_isTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(int, column);
    QFETCH(QByteArray, expected);
    for (const qsizetype blockSize : {1, 2, 3, 5, 1000})
        QCOMPARE(shown(read(text, column, blockSize)), expected);
}

void TestCsvReader::openQuote_isNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("opened");
    QTest::addColumn<qint64>("closed");
    QTest::newRow("first cell") << QByteArray("\"a,b\nc,d\n") << qint64(1) << qint64(0);
    QTest::newRow("third line") << QByteArray("a,b\r\nc,d\r\ne,\"f\r\ng,h\r\n") << qint64(3) << qint64(0);
    QTest::newRow("after a multi-line cell") << QByteArray("\"a\nb\",c\n\"d") << qint64(3) << qint64(0);
    QTest::newRow("at the very end") << QByteArray("a\n\"") << qint64(2) << qint64(0);
    QTest::newRow("CR only") << QByteArray("a\rb\r\"c\rd\r") << qint64(3) << qint64(0);
    QTest::newRow("the next quote closes it")
        << QByteArray("a,b\n\"c,d\ne,f\ng,\"x\"\n") << qint64(2) << qint64(4);
}

void TestCsvReader::openQuote_isNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, opened);
    QFETCH(qint64, closed);
    for (const qsizetype blockSize : {1, 2, 7, 1000}) {
        Collector collector;
        CsvReader reader(',', 0, collector);
        for (qsizetype at = 0; at < text.size(); at += blockSize)
            reader.feed(QByteArrayView(text).sliced(at, qMin(blockSize, text.size() - at)));
        reader.finish();
        QVERIFY(reader.quoteProblem());
        QCOMPARE(reader.quoteProblem()->openedInLine, opened);
        QCOMPARE(reader.quoteProblem()->closedInLine, closed);
    }
}

// In blocks of one byte only the slow way runs, so this also holds the quick way against it.
void TestCsvReader::blocks_makeNoDifference()
{
    QRandomGenerator random(20261123);
    static const QByteArray alphabet("ab,,;\"\"\"\n\n\r \t");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text;
        const int length = random.bounded(1, 60);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        const int column = random.bounded(3);
        const QByteArray expected = shown(read(text, column, 1));
        for (const qsizetype blockSize : {2, 7, 1000}) {
            const QByteArray got = shown(read(text, column, blockSize));
            if (got != expected)
                qWarning("text %s column %d block %d", text.toPercentEncoding().constData(), column,
                         int(blockSize));
            QCOMPARE(got, expected);
        }
    }
}

void TestCsvReader::quotedCells_comeBackTheSame()
{
    QRandomGenerator random(4);
    static const QByteArray alphabet("ab,;\"\n\r \t|'-");
    for (int round = 0; round < 2'000; ++round) {
        QList<QByteArrayList> records;
        QByteArray text;
        const QByteArray lineEnd = round % 3 == 0 ? "\n" : round % 3 == 1 ? "\r\n" : "\r";
        for (int record = 0; record < 5; ++record) {
            QByteArrayList cells;
            for (int column = 0; column < 3; ++column) {
                QByteArray cell = "x"; // so that no record is blank
                const int length = random.bounded(8);
                for (int i = 0; i < length; ++i)
                    cell += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
                cells += cell;
                // As a spreadsheet does: quotes where they are needed; as Python's QUOTE_ALL in every other
                // round.
                const bool needed
                    = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r');
                QByteArray doubled = cell;
                doubled.replace('"', "\"\"");
                text += needed || round % 2 ? '"' + doubled + '"' : cell;
                text += column < 2 ? QByteArray(",") : lineEnd;
            }
            records += cells;
        }
        for (int column = 0; column < 3; ++column) {
            const QList<Taken> taken = read(text, column, 1 + random.bounded(40));
            QCOMPARE(taken.size(), records.size());
            for (qsizetype i = 0; i < taken.size(); ++i)
                QCOMPARE(taken[i].text, records[i][column]);
        }
    }
}

void TestCsvReader::everyColumn_isTakenAlike()
{
    class All final : public CsvCellSink
    {
    public:
        void takeOneOfAll(int column, QByteArrayView text) override
        {
            QCOMPARE(column, static_cast<int>(cells.size()));
            cells += text.toByteArray();
        }
        void take(const CsvCell &record) override
        {
            if (!record.recordIsBlank)
                records += cells;
            cells.clear();
        }
        QByteArrayList cells;
        QList<QByteArrayList> records;
    };
    All all;
    CsvReader reader(',', CsvReader::everyColumn, all);
    reader.feed("a,\"b,\"\"\",c\r\n\n,\nd\n,\"e\nf\",");
    reader.finish();
    QVERIFY(!reader.quoteProblem());
    QCOMPARE(all.records, (QList<QByteArrayList>{{"a", "b,\"", "c"}, {"d"}, {"", "e\nf", ""}}));
}

void TestCsvReader::hugeCell_isCut()
{
    const QByteArray huge(3'000'000, 'x');
    const QList<Taken> taken = read(huge + ",a\nb," + huge + "\nc,d\n", 0, 1'000'000);
    QCOMPARE(taken.size(), 3);
    QVERIFY(taken[0].text.size() > 255);
    QVERIFY(taken[0].text.size() <= CsvReader::maxCell + 1);
    QCOMPARE(taken[1].text, QByteArray("b"));
    QCOMPARE(taken[2].text, QByteArray("c"));
}

EXPUNGE_TEST(TestCsvReader)
#include "tst_csvreader.moc"
