// SPDX-License-Identifier: MIT
#include "run/journallist.h"

#include "base/text.h"
#include "base/utctime.h"
#include "run/journaltext.h"

#include <QCryptographicHash>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace expunge {

namespace {

constexpr int rowsPerStatement = 100;
constexpr int rowsPerReport = 20'000;

// Over all IDs in their order. Takes them in blocks, because a call per ID would cost more than the hash.
class ListHash
{
public:
    void add(const QByteArray &id, char kind)
    {
        m_block.append(kind).append(id);
        if (m_block.size() > blockSize - 1024)
            flush();
    }
    QByteArray result()
    {
        flush();
        return m_hash.result();
    }

private:
    static constexpr qsizetype blockSize = 1 << 16;
    void flush()
    {
        m_hash.addData(m_block);
        m_block.resize(0);
        m_block.reserve(blockSize);
    }
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_block;
};

constexpr char uuidKind = 'u';
constexpr char textKind = 't';

QString insertStatement(int firstRow, int rows)
{
    if (firstRow == 0)
        return QStringLiteral("INSERT INTO contact(row, id, source, place) VALUES(0,?,?,?)");
    // SQLite numbers the rows on from there, which is cheaper than binding the numbers.
    QString sql = QStringLiteral("INSERT INTO contact(id, source, place) VALUES(?,?,?)");
    for (int i = 1; i < rows; ++i)
        sql += QLatin1String(",(?,?,?)");
    return sql;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Status writeSources(JournalDatabase &database, const QList<ListSource> &sources)
{
    Result<QSqlQuery> insert = database.prepare(
        QStringLiteral("INSERT INTO source(number, name, path, reading, size, modified, sha256)"
                       " VALUES(?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return insert.error();
    QSqlQuery query = std::move(insert).value();
    for (int number = 0; number < sources.size(); ++number) {
        const ListSource &source = sources.at(number);
        query.bindValue(0, number);
        query.bindValue(1, source.name);
        query.bindValue(2, orNull(source.path));
        query.bindValue(3, orNull(source.reading));
        query.bindValue(4, source.size);
        query.bindValue(
            5, source.modified.isValid() ? QVariant(source.modified.toMSecsSinceEpoch()) : QVariant());
        query.bindValue(6, orNull(source.sha256));
        if (const Status status = database.step(query); !status)
            return status;
    }
    return Done{};
}

// The list's own numbers of the journal's sources. One of an early journal has nothing but a name.
Result<std::vector<int>> readSources(JournalDatabase &database, ContactList &list)
{
    const Result<QVariant> columns
        = database.value(QStringLiteral("SELECT count(*) FROM pragma_table_info('source')"));
    if (!columns)
        return columns.error();
    const bool nameOnly = columns->toInt() < 7;
    Result<QSqlQuery> prepared = database.prepare(
        nameOnly ? QStringLiteral("SELECT name FROM source ORDER BY number")
                 : QStringLiteral("SELECT name, path, reading, size, modified, sha256 FROM source"
                                  " ORDER BY number"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = database.step(query); !status)
        return status.error();
    std::vector<int> numbers;
    while (query.next()) {
        ListSource source;
        source.name = plainLine(query.value(0).toString());
        if (!nameOnly) {
            source.path = query.value(1).toString();
            source.reading = query.value(2).toString();
            source.size = query.value(3).toLongLong();
            if (const QVariant modified = query.value(4); !modified.isNull())
                source.modified = utcTime(modified.toLongLong());
            source.sha256 = plainLine(query.value(5).toString());
        }
        numbers.push_back(list.addSourceFile(source));
    }
    if (query.lastError().isValid())
        return database.error(query.lastError());
    return numbers;
}

// Adds UUIDs to a list a little later than it gets them, so that the list's index is in the cache by then.
class LateAdder
{
public:
    explicit LateAdder(ContactList &list)
        : m_list(list)
    {
    }
    void add(const QUuid &uuid, int source, qint64 place)
    {
        if (m_added - m_taken == m_waiting.size())
            takeOne();
        m_waiting[m_added++ % m_waiting.size()] = {uuid, source, place};
        m_list.expectUuid(uuid);
    }
    void takeAll()
    {
        while (m_taken < m_added)
            takeOne();
    }

private:
    struct Waiting
    {
        QUuid uuid;
        int source;
        qint64 place;
    };
    void takeOne()
    {
        const Waiting &next = m_waiting[m_taken++ % m_waiting.size()];
        m_list.addUuid(checkedUuid(next.uuid), next.source, next.place);
    }
    ContactList &m_list;
    std::array<Waiting, 16> m_waiting;
    size_t m_added = 0;
    size_t m_taken = 0;
};

Error cancelled()
{
    return {ErrorKind::Cancelled, JournalText::tr("Writing the journal was cancelled.")};
}

} // namespace

Result<QByteArray> writeList(JournalDatabase &database, const ContactList &list,
                             const JournalProgress &progress, const std::stop_token &stop)
{
    ListHash hash;
    std::optional<QSqlQuery> query;
    int prepared = 0;
    int nextReport = rowsPerReport;
    for (int row = 0; row < list.size();) {
        const int rows = row == 0 ? 1 : qMin(rowsPerStatement, list.size() - row);
        if (rows != prepared || row == 1) {
            Result<QSqlQuery> insert = database.prepare(insertStatement(row, rows));
            if (!insert)
                return insert.error();
            query = std::move(insert).value();
            prepared = rows;
        }
        int column = 0;
        for (const int end = row + rows; row < end; ++row) {
            if (!list.isSendable(row))
                return Error{ErrorKind::BadInput, JournalText::tr("The list holds rejected entries.")};
            const ContactId id = list.idAt(row);
            if (id.isUuid()) {
                const QByteArray bytes = id.uuid().toRfc4122();
                hash.add(bytes, uuidKind);
                query->bindValue(column++, bytes);
            } else {
                hash.add(id.text().toUtf8(), textKind);
                query->bindValue(column++, id.text());
            }
            query->bindValue(column++, list.sourceAt(row));
            query->bindValue(column++, list.originAt(row).place);
        }
        if (const Status status = database.step(*query); !status)
            return status.error();
        if (progress && row >= nextReport) {
            progress(row);
            nextReport += rowsPerReport;
        }
        if (stop.stop_requested())
            return cancelled();
    }
    if (const Status status = writeSources(database, list.sources()); !status)
        return status.error();
    return hash.result();
}

Result<ContactList> readList(JournalDatabase &database)
{
    ContactList list;
    const Result<std::vector<int>> sources = readSources(database, list);
    if (!sources)
        return sources.error();
    const Result<QVariant> rows = database.value(QStringLiteral("SELECT rows FROM run"));
    if (!rows)
        return rows.error();
    const Result<QVariant> writtenHash = database.value(QStringLiteral("SELECT list_hash FROM run"));
    if (!writtenHash)
        return writtenHash.error();
    // A column costs Qt more than SQLite takes for the arithmetic.
    Result<QSqlQuery> prepared = database.prepare(
        QStringLiteral("SELECT id, (place << 24) | (source & 16777215) FROM contact ORDER BY row"));
    if (!prepared)
        return prepared.error();
    QSqlQuery query = std::move(prepared).value();
    if (const Status status = database.step(query); !status)
        return status.error();
    ListHash hash;
    LateAdder uuids(list);
    list.reserve(rows->toInt());
    while (query.next()) {
        const QVariant id = query.value(0);
        const qint64 origin = query.value(1).toLongLong();
        const auto source = static_cast<size_t>(origin & 0xFFFFFF);
        const qint64 place = origin >> 24;
        if (source >= sources->size())
            return database.damage(QStringLiteral("source"));
        if (id.metaType() == QMetaType::fromType<QByteArray>()) {
            const QByteArray bytes = id.toByteArray();
            hash.add(bytes, uuidKind);
            if (bytes.size() == 16)
                uuids.add(QUuid::fromRfc4122(bytes), sources->at(source), place);
        } else {
            uuids.takeAll();
            const QString text = id.toString();
            hash.add(text.toUtf8(), textKind);
            list.add(checkId(text), text, sources->at(source), place);
        }
    }
    if (query.lastError().isValid())
        return database.error(query.lastError());
    uuids.takeAll();
    if (list.size() != rows->toInt() || hash.result() != writtenHash->toByteArray())
        return database.damage(QStringLiteral("contact"));
    return list;
}

} // namespace expunge
