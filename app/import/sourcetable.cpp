// SPDX-License-Identifier: MIT
#include "import/sourcetable.h"

#include "base/text.h"
#include "import/celljudge.h"
#include "import/csvimport.h"
#include "import/filecheck.h"
#include "import/importtext.h"
#include "import/ownfileimport.h"
#include "import/recordsink.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace expunge {

namespace {

constexpr qsizetype longestCell = 1024 * 1024;
constexpr qsizetype mostColumns = 16'384; // as spreadsheets have

class Measurer final : public RecordSink
{
public:
    QByteArrayList first;
    qsizetype widest = 0;

protected:
    void takeRecord(qint64, const QByteArrayList &cells) override
    {
        if (widest == 0)
            first = cells;
        widest = qMax(widest, cells.size());
    }
};

class Rows final : public RecordSink
{
public:
    Rows(const TableReading &reading, const std::function<void(const SourceRow &)> &take)
        : m_reading(reading)
        , m_take(take)
        , m_headerIsNext(reading.header)
    {
    }

protected:
    void takeRecord(qint64 number, const QByteArrayList &cells) override
    {
        const int column = m_reading.column;
        if (m_headerIsNext) {
            m_headerIsNext = false;
            m_judge.setHeader(cells.value(column));
            m_own = ownFileOf(cells);
            return;
        }
        if (!m_reading.only.isEmpty() && !isWanted(readOwnRow(m_own, cells), m_reading.only))
            return;
        const QByteArray id = m_own ? withoutFormulaMark(cells.value(column)) : cells.value(column);
        const QString text = QString::fromUtf8(id);
        SourceRow row{number, cells, checkId(text), plainLine(text), {}};
        const IdProblem problem = m_judge.problemOf(id, column < cells.size());
        if (problem != IdProblem::None) {
            row.checked.id.reset();
            row.checked.problem = problem;
        }
        row.reason = describe(row.checked.problem, row.checked.offender);
        m_take(row);
    }

private:
    const TableReading &m_reading;
    const std::function<void(const SourceRow &)> &m_take;
    CellJudge m_judge;
    OwnFile m_own;
    bool m_headerIsNext;
};

Error notAsItWas(const ListSource &source)
{
    return badImport(
        ImportText::tr("“%1” is not as it was when the list was read from it, so its columns are "
                       "not in the file. What became of its contacts is.")
            .arg(source.name));
}

// Empty when the file cannot be read.
QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

CheckedFile asRead(const ListSource &source)
{
    return {source.path, source.name, source.size, source.modified};
}

// A name for each column that no other has.
QStringList namesOf(const QByteArrayList &header, qsizetype width)
{
    QStringList names;
    for (qsizetype column = 0; column < width; ++column) {
        QString name = plainLine(QString::fromUtf8(header.value(column)));
        if (name.isEmpty())
            name = QStringLiteral("column_%1").arg(column + 1);
        QString free = name;
        for (int n = 2; names.contains(free); ++n)
            free = QStringLiteral("%1_%2").arg(name).arg(n);
        names += free;
    }
    return names;
}

} // namespace

SourceTable::SourceTable(const ListSource &source, const TableReading &reading)
    : m_source(source)
    , m_reading(reading)
{
}

std::optional<Result<SourceTable>> SourceTable::open(const ListSource &source)
{
    const std::optional<TableReading> reading = TableReading::parse(source.reading);
    if (!reading || source.path.isEmpty())
        return std::nullopt;
    if (const Result<CheckedFile> there = checkFile(source.path); !there) {
        return Result<SourceTable>(
            badImport(ImportText::tr("%1 So its columns are not in the file. What became of its contacts is.")
                          .arg(there.error().text)));
    }
    SourceTable table(source, *reading);
    if (const Status same = table.measure(); !same)
        return Result<SourceTable>(same.error());
    return Result<SourceTable>(table);
}

Status SourceTable::measure()
{
    // Time stamps may change without the content, and the hash is the better witness.
    if (m_source.sha256.isEmpty() ? !stillSame(asRead(m_source)).ok()
                                  : sha256Of(m_source.path) != m_source.sha256)
        return notAsItWas(m_source);
    Measurer measurer;
    if (const Status read = readRecords(measurer); !read)
        return read;
    if (measurer.widest > mostColumns) {
        return badImport(ImportText::tr("“%1” has more than %2 columns, so they are not in the file. What "
                                        "became of its contacts is.")
                             .arg(m_source.name, QLocale().toString(mostColumns)));
    }
    m_columns = namesOf(m_reading.header ? measurer.first : QByteArrayList(), measurer.widest);
    return Done{};
}

Status SourceTable::readRecords(CsvCellSink &sink) const
{
    QFile file;
    const Result<CheckedFile> checked = openChecked(m_source.path, file);
    if (!checked)
        return checked.error();
    TextSource source(file, m_source.name);
    if (const Status opened = source.open(m_reading.encoding); !opened)
        return opened;
    CsvReader reader(m_reading.delimiter, CsvReader::everyColumn, sink, 1, longestCell);
    if (const Status read = readTable(source, reader, m_reading.prefix); !read)
        return read;
    return stillSame(*checked).ok() ? Status(Done{}) : Status(notAsItWas(m_source));
}

Status SourceTable::read(const std::function<void(const SourceRow &)> &take) const
{
    Rows rows(m_reading, take);
    return readRecords(rows);
}

void noteHashes(ContactList &list)
{
    for (int number = 0; number < list.sources().size(); ++number) {
        const ListSource &source = list.sources()[number];
        if (source.path.isEmpty() || !source.sha256.isEmpty())
            continue;
        const QString hash = sha256Of(source.path);
        if (stillSame(asRead(source)))
            list.setSha256(number, hash);
    }
}

QString hashesOf(const ContactList &list)
{
    QStringList hashes;
    for (const ListSource &source : list.sources()) {
        if (!source.sha256.isEmpty())
            hashes += source.sha256;
    }
    return hashes.join(QLatin1String(", "));
}

} // namespace expunge
