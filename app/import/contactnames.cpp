// SPDX-License-Identifier: MIT
#include "import/contactnames.h"

#include "base/text.h"
#include "import/csvreader.h"
#include "import/filecheck.h"
#include "import/personcolumns.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace expunge {

namespace {

constexpr qint64 rowsPerCheckpoint = 128;
constexpr qint64 blockSize = 64 * 1024;
constexpr qsizetype longestName = 120;

bool isAsItWas(const ListSource &source)
{
    return stillSame({source.path, source.name, source.size, source.modified}).ok();
}

} // namespace

// Keeps the cells of one record.
class ContactNames::Cells final : public CsvCellSink
{
public:
    std::function<void()> onRecord;
    QByteArrayList cells;

    void takeOneOfAll(int column, QByteArrayView text) override
    {
        Q_UNUSED(column)
        cells.append(text.toByteArray());
    }
    void take(const CsvCell &) override
    {
        onRecord();
        cells.clear();
    }
};

// Reads the records of one file from some place on.
class ContactNames::Reader final
{
public:
    explicit Reader(const File &file)
        : m_file(file)
        , m_device(file.source.path)
        , m_decoder(file.reading.encoding.constData())
    {
    }

    // take: the number of a record and its cells; false to end.
    void read(const Checkpoint &from, const std::function<bool(qint64, const QByteArrayList &)> &take)
    {
        if (!isAsItWas(m_file.source) || !m_device.open(QIODevice::ReadOnly) || !m_device.seek(from.offset))
            return;
        Cells sink;
        qint64 number = from.record;
        bool goOn = true;
        sink.onRecord = [&] {
            goOn = goOn && take(number, sink.cells);
            ++number;
        };
        CsvReader reader(m_file.reading.delimiter, CsvReader::everyColumn, sink);
        while (goOn && !m_device.atEnd() && !reader.quoteProblem())
            reader.feed(m_device.read(blockSize));
        if (goOn)
            reader.finish();
    }

    QString textOf(const QByteArray &cell)
    {
        m_decoder.resetState();
        return m_decoder.decode(cell);
    }

    ContactName nameOf(const QByteArrayList &cells)
    {
        QStringList parts;
        for (const int column : m_file.columns.name)
            parts += plainLine(textOf(cells.value(column)), longestName);
        parts.removeAll(QString());
        return {parts.join(u' '), plainLine(textOf(cells.value(m_file.columns.email)), longestName)};
    }

    bool isRow(const ContactList &list, int row, const QByteArrayList &cells)
    {
        const QString id = textOf(cells.value(m_file.reading.column));
        if (!list.isSendable(row))
            return plainLine(id) == list.textAt(row);
        const CheckedId checked = checkId(id);
        return checked.id && *checked.id == list.idAt(row);
    }

private:
    const File &m_file;
    QFile m_device;
    QStringDecoder m_decoder;
};

ContactNames::File ContactNames::measured(const ListSource &source)
{
    File file;
    const std::optional<TableReading> reading = TableReading::parse(source.reading);
    // Where in a file of two or four bytes a character a row begins cannot be said from its text.
    if (!reading || reading->encoding.startsWith("UTF-16") || reading->encoding.startsWith("UTF-32")
        || source.path.isEmpty() || !checkFile(source.path) || !isAsItWas(source)
        || !QStringDecoder(reading->encoding.constData()).isValid())
        return file;
    QFile device(source.path);
    if (!device.open(QIODevice::ReadOnly))
        return file;
    qint64 offset = device.peek(3) == "\xEF\xBB\xBF" ? 3 : 0;
    offset += reading->prefix;
    device.seek(offset);
    Cells sink;
    qint64 records = 0;
    sink.onRecord = [&] {
        if (records++ == 0) {
            file.columns = reading->header ? personColumnsOf(sink.cells) : personColumnsLike(sink.cells);
        }
    };
    CsvReader reader(reading->delimiter, CsvReader::everyColumn, sink);
    file.checkpoints.push_back({1, offset});
    while (!device.atEnd() && !reader.quoteProblem()) {
        const QByteArray line = device.readLine();
        const qint64 before = records;
        reader.feed(line);
        offset += line.size();
        if (records > 0 && !file.columns.isKnown())
            return file; // nothing to be found in it
        if (records > before && records + 1 >= file.checkpoints.back().record + rowsPerCheckpoint)
            file.checkpoints.push_back({records + 1, offset});
    }
    file.source = source;
    file.reading = *reading;
    return file;
}

std::shared_ptr<const ContactNames> ContactNames::open(const ContactList &list)
{
    auto names = std::make_shared<ContactNames>();
    for (const ListSource &source : list.sources()) {
        names->m_files.push_back(measured(source));
        names->m_hasNames |= !names->m_files.back().columns.name.empty();
        names->m_hasEmails |= names->m_files.back().columns.email >= 0;
    }
    return names->m_hasNames || names->m_hasEmails ? names : nullptr;
}

std::vector<ContactName> ContactNames::read(const ContactList &list, const std::vector<int> &rows) const
{
    struct Wanted
    {
        int source;
        qint64 place;
        size_t at; // in rows
    };
    std::vector<Wanted> wanted;
    for (size_t i = 0; i < rows.size(); ++i)
        wanted.push_back({list.sourceAt(rows[i]), list.originAt(rows[i]).place, i});
    std::ranges::sort(wanted, {}, [](const Wanted &w) { return std::pair(w.source, w.place); });
    std::vector<ContactName> found(rows.size());
    for (auto next = wanted.begin(); next != wanted.end();) {
        const File &file = m_files[static_cast<size_t>(next->source)];
        if (!file.columns.isKnown()) {
            ++next;
            continue;
        }
        const auto after = std::ranges::upper_bound(file.checkpoints, next->place, {}, &Checkpoint::record);
        const int source = next->source;
        Reader reader(file);
        const auto first = next;
        reader.read(*std::prev(after), [&](qint64 number, const QByteArrayList &cells) {
            for (; next != wanted.end() && next->source == source && next->place <= number; ++next) {
                if (next->place == number && reader.isRow(list, rows[next->at], cells))
                    found[next->at] = reader.nameOf(cells);
            }
            // What is far away is found more quickly from its own checkpoint.
            return next != wanted.end() && next->source == source
                && next->place - number <= rowsPerCheckpoint;
        });
        if (next == first)
            ++next; // the file ends before it, or has been changed
    }
    return found;
}

void ContactNames::readAll(const ContactList &list,
                           const std::function<void(int, const ContactName &)> &take) const
{
    for (size_t source = 0; source < m_files.size(); ++source) {
        const File &file = m_files[source];
        if (!file.columns.isKnown())
            continue;
        Reader reader(file);
        reader.read(file.checkpoints.front(), [&](qint64 number, const QByteArrayList &cells) {
            const CheckedId checked = checkId(reader.textOf(cells.value(file.reading.column)));
            const int row = checked.id ? list.rowOf(*checked.id) : -1;
            if (row >= 0 && list.sourceAt(row) == static_cast<int>(source)
                && list.originAt(row).place == number)
                take(row, reader.nameOf(cells));
            return true;
        });
    }
}

} // namespace expunge
