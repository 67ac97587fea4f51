// SPDX-License-Identifier: MIT
#include "import/importer.h"
#include "import/importfixture.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace expunge;

// Every file in corpus/ comes out as the .expected file beside it says. A .paste is pasted, everything else
// is opened. The expectation holds the encoding, the sentence that people see, and the rows:
//     state | ID or what was rejected | its places | why
// or the sentence of the error. Lines with # in front are for the reader.
class TestCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void file_comesOutAsExpected_data();
    void file_comesOutAsExpected();
    void everyExpectation_hasItsFile();
};

namespace {

const QString expectedSuffix = QStringLiteral(".expected");

QDir corpus()
{
    return QDir(QStringLiteral(EXPUNGE_CORPUS));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString rowOf(const ContactList &list, int row)
{
    constexpr qsizetype longest = 80;
    QString text = list.textAt(row);
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    text.replace(QString::fromLatin1(a), QLatin1String("A"))
        .replace(QString::fromLatin1(b), QLatin1String("B"))
        .replace(QString::fromLatin1(c), QLatin1String("C"));
    QStringList places;
    for (const Origin &origin : list.originsAt(row))
        places += QString::number(origin.place);
    QStringList cells{keyOf(list.stateAt(row)), text, places.join(QLatin1String(", "))};
    if (const QString reason = list.reasonAt(row); !reason.isEmpty())
        cells += reason;
    return cells.join(QLatin1String(" | "));
}

QString outcomeOf(const QString &path)
{
    ContactList list;
    const Result<ImportReport> report = path.endsWith(QLatin1String(".paste"))
        ? addText(list, QString::fromUtf8(contentOf(path)))
        : addFile(list, path);
    if (!report)
        return list.isEmpty() ? report.error().text : QStringLiteral("an error, but rows in the list");
    QStringList lines;
    if (!report->encoding.isEmpty())
        lines += report->encoding;
    lines += report->summary();
    constexpr int mostRows = 20;
    for (int row = 0; row < list.size(); ++row) {
        if (list.size() <= mostRows || row == 0 || row == list.size() - 1)
            lines += rowOf(list, row);
        else if (row == 1)
            lines += QString(QChar(0x2026));
    }
    return lines.join(u'\n');
}

} // namespace

void TestCorpus::file_comesOutAsExpected_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = corpus().entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        if (!name.endsWith(expectedSuffix))
            QTest::newRow(qPrintable(name)) << corpus().filePath(name);
    }
}

void TestCorpus::file_comesOutAsExpected()
{
    QFETCH(QString, path);
    QStringList expected;
    const QStringList lines = QString::fromUtf8(contentOf(path + expectedSuffix)).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            expected += line;
    }
    const QString outcome = outcomeOf(path);
    QVERIFY2(
        outcome == expected.join(u'\n'),
        qPrintable(
            QStringLiteral("What came out:\n%1\nWhat should have:\n%2").arg(outcome, expected.join(u'\n'))));
}

void TestCorpus::everyExpectation_hasItsFile()
{
    const QStringList expectations = corpus().entryList({u'*' + expectedSuffix}, QDir::Files);
    for (const QString &name : expectations)
        QVERIFY2(corpus().exists(name.chopped(expectedSuffix.size())), qPrintable(name));
}

EXPUNGE_TEST(TestCorpus)
#include "tst_corpus.moc"
