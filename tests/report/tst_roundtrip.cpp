// SPDX-License-Identifier: MIT
#include "import/columnnames.h"
#include "import/importer.h"
#include "report/listfile.h"
#include "report/resultfile.h"
#include "support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <numeric>

using namespace expunge;

// Any set of IDs comes back the same, in the same order, from what Python, LibreOffice and Expunge write of
// it.
class TestRoundTrip final : public QObject
{
    Q_OBJECT

private slots:
    void python_comesBackTheSame();
    void libreOffice_comesBackTheSame();
    void savedList_comesBackTheSame();
    void results_comeBackTheSame();
    void results_keepTheColumnsOfTheirFile();
};

namespace {

QString randomId(QRandomGenerator &random)
{
    static const QString allowed
        = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~");
    if (random.bounded(3) > 0) {
        std::array<quint32, 4> bits{};
        random.fillRange(bits.data(), bits.size());
        const QByteArray raw(reinterpret_cast<const char *>(bits.data()), sizeof bits);
        return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
    }
    QString id;
    const int length = random.bounded(5) == 0 ? 255 : 1 + random.bounded(12);
    while (id.size() < length)
        id += allowed[random.bounded(static_cast<int>(allowed.size()))];
    return id;
}

QStringList randomIds(quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr int most = 200;
    const int count = 2 + random.bounded(most);
    QStringList ids;
    while (ids.size() < count) {
        const QString id = randomId(random);
        const CheckedId checked = checkId(id);
        // "id" among IDs is taken for the header of files that were joined.
        if (checked.id && checked.id->text() == id && !ids.contains(id) && !isIdColumnName(id))
            ids += id;
    }
    return ids;
}

QStringList idsOf(const ContactList &list)
{
    QStringList ids;
    for (int row = 0; row < list.size(); ++row)
        ids += list.isSendable(row) ? list.idAt(row).text() : QLatin1String("rejected: ") + list.textAt(row);
    return ids;
}

QStringList idsIn(const QString &path)
{
    ContactList list;
    const Result<ImportReport> report = addFile(list, path);
    return report ? idsOf(list) : QStringList(report.error().text);
}

ContactList listOf(const QStringList &ids)
{
    ContactList list;
    const int source = list.addSource(QStringLiteral("x.csv"));
    for (const QString &id : ids)
        list.add(checkId(id), id, source, list.size() + 2);
    return list;
}

ReportRow rowOf(const ContactList &list, int row)
{
    return {
        list.textAt(row),          RowState::Failed,        403, QStringLiteral("no, \"not\"\nthis"), 1, {},
        list.originAt(row).source, list.originAt(row).place};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

void TestRoundTrip::python_comesBackTheSame()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("Python is not installed");
    for (quint32 seed = 1; seed <= 2; ++seed) {
        const QTemporaryDir folder;
        const QStringList ids = randomIds(seed);
        QProcess writer;
        writer.start(python, {QStringLiteral(EXPUNGE_WRITECSV), folder.path()});
        writer.write(ids.join(u'\n').toUtf8());
        writer.closeWriteChannel();
        QVERIFY(writer.waitForFinished());
        QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
        const QDir written(folder.path());
        const QStringList names = written.entryList(QDir::Files);
        constexpr int ways = 4 * 4 * 3 * 2;
        QCOMPARE(names.size(), ways);
        for (const QString &name : names) {
            const QStringList found = idsIn(written.filePath(name));
            QVERIFY2(found == ids,
                     qPrintable(name + QLatin1String(": ") + found.join(u' ') + QLatin1String("\ninstead of ")
                                + ids.join(u' ')));
        }
    }
}

// It quotes a cell with a delimiter, a quote, a line end or a blank at its edge; or all texts, if a person
// ticks that.
void TestRoundTrip::libreOffice_comesBackTheSame()
{
    QRandomGenerator random(11);
    static const QStringList notes{QStringLiteral(""),       QStringLiteral("Lovelace, Ada"),
                                   QStringLiteral("a;b|c"),  QStringLiteral("two\nlines"),
                                   QStringLiteral("\"so\""), QStringLiteral(" blank "),
                                   QStringLiteral("1.5"),    QStringLiteral("tab\there")};
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QStringList ids = randomIds(seed);
        const bool allTexts = seed % 2 == 0;
        const QChar delimiter = QStringLiteral(",;\t|")[static_cast<int>(seed / 2 % 4)];
        const auto cell = [&](QString text, bool isText) {
            const bool needed = text.contains(delimiter) || text.contains(u'"') || text.contains(u'\n')
                || text.startsWith(u' ') || text.endsWith(u' ');
            return needed || (isText && allTexts && !text.isEmpty())
                ? u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"'
                : text;
        };
        QString content = cell(QStringLiteral("note"), true) + delimiter
            + cell(QStringLiteral("contact_id"), true) + delimiter + cell(QStringLiteral("n"), true) + u'\n';
        for (const QString &id : ids) {
            content += cell(notes[random.bounded(static_cast<int>(notes.size()))], true) + delimiter
                + cell(id, true) + delimiter + QString::number(random.bounded(1000)) + u'\n';
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.csv"));
        write(path, content.toUtf8());
        QCOMPARE(idsIn(path), ids);
    }
}

void TestRoundTrip::savedList_comesBackTheSame()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        const QStringList ids = randomIds(seed);
        const ContactList list = listOf(ids);
        std::vector<int> all(static_cast<size_t>(list.size()));
        std::iota(all.begin(), all.end(), 0);
        QVERIFY(writeListFile(path, list, all, [&list](int row) {
            return ListFileRow{list.stateAt(row), list.reasonAt(row), false};
        }));
        ContactList again;
        QVERIFY(addFile(again, path).ok());
        QCOMPARE(idsOf(again), ids);
        for (int row = 0; row < list.size(); ++row)
            QCOMPARE(again.originAt(row), list.originAt(row));
    }
}

void TestRoundTrip::results_comeBackTheSame()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("results.csv"));
        const QStringList ids = randomIds(seed);
        const ContactList list = listOf(ids);
        QVERIFY(writeResultFile(path, {}, list.size(), [&list](int row) { return rowOf(list, row); }));
        QCOMPARE(idsIn(path), ids);
    }
}

// Keyed by the row of the file: duplicates and rejected rows have theirs, and their cells come back unharmed.
void TestRoundTrip::results_keepTheColumnsOfTheirFile()
{
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("input.csv"));
    const QString path = folder.filePath(QStringLiteral("results.csv"));
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const QStringList ids = randomIds(seed);
        QByteArray content = "note;state;contact_id\r\n";
        for (const QString &id : ids)
            content += "\"a; \"\"b\"\"\r\nc\";=1+1;" + id.toUtf8() + "\r\n";
        content += "again;x;" + ids.first().toUtf8() + "\r\nbad;x;1.2E+15\r\n";
        write(input, content);
        ContactList list;
        QVERIFY(addFile(list, input).ok());
        QCOMPARE(list.size(), ids.size() + 1);
        const Result<QStringList> notices
            = writeResults(path, {}, list, [&list](int row) { return rowOf(list, row); });
        QVERIFY(notices.ok());
        QCOMPARE(*notices, QStringList());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(
            written.startsWith("contact_id,state,http_status,message,attempts,finished_at,source,row,profile,"
                               "organisation,organisation_id,server,run,note,input_state,input_contact_id\r\n"),
            written.constData());
        QCOMPARE(written.count("\"a; \"\"b\"\"\r\nc\",'=1+1,"), ids.size());
        QCOMPARE(written.count("input.csv," + QByteArray::number(ids.size() + 2) + ",,,,,,again,x,"), 1);
        QCOMPARE(written.count("1.2E+15,rejected,"), 1);
        ContactList again;
        QVERIFY(addFile(again, path).ok());
        QCOMPARE(idsOf(again), ids + QStringList(QStringLiteral("rejected: 1.2E+15")));
    }
}

EXPUNGE_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
