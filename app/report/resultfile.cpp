// SPDX-License-Identifier: MIT
#include "report/resultfile.h"

#include "base/wholefile.h"
#include "report/csvcell.h"
#include "report/sourcecolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace expunge {

namespace {

QByteArray numberOrNothing(qint64 number)
{
    return number > 0 ? QByteArray::number(number) : QByteArray();
}

QByteArray cellsOf(const ReportRow &row)
{
    constexpr qsizetype longestMessage = 2000;
    const QByteArrayList cells{csvCell(row.contactId),
                               keyOf(row.state).toLatin1(),
                               numberOrNothing(row.httpStatus),
                               csvCell(row.message, longestMessage),
                               QByteArray::number(row.attempts),
                               row.finishedAt.toUTC().toString(Qt::ISODate).toLatin1(),
                               csvCell(row.source),
                               numberOrNothing(row.place)};
    return cells.join(',');
}

// The cells that are the same in every row.
QByteArray cellsOf(const ReportRun &run)
{
    // An empty cell would leave open whether anybody asked.
    const bool isUnknown = !run.id.isEmpty() && run.organisation.isEmpty() && run.organisationId.isEmpty();
    const QByteArrayList cells{csvCell(run.profile),
                               isUnknown ? QByteArrayLiteral("not known") : csvCell(run.organisation),
                               csvCell(run.organisationId), csvCell(run.server), csvCell(run.id)};
    return ',' + cells.join(',');
}

const QStringList &ownColumns()
{
    static const QStringList names{QStringLiteral("contact_id"),  QStringLiteral("state"),
                                   QStringLiteral("http_status"), QStringLiteral("message"),
                                   QStringLiteral("attempts"),    QStringLiteral("finished_at"),
                                   QStringLiteral("source"),      QStringLiteral("row"),
                                   QStringLiteral("profile"),     QStringLiteral("organisation"),
                                   QStringLiteral("organisation_id"), QStringLiteral("server"),
                                   QStringLiteral("run")};
    return names;
}

QByteArray headerLine(const QStringList &further)
{
    QByteArrayList cells;
    for (const QString &name : ownColumns() + further)
        cells += csvCell(name);
    return cells.join(',') + "\r\n";
}

// What a row of a file says that is not in the run.
ReportRow withoutRun(const SourceRow &row)
{
    ReportRow told;
    told.contactId = row.text;
    told.state = row.checked.id ? (row.checked.isDoubtful() ? RowState::Warning : RowState::Ready)
                                : RowState::Rejected;
    told.message = row.checked.id
        ? QCoreApplication::translate("ResultFile", "Not part of this deletion: ticked off or removed.")
        : row.reason;
    if (row.checked.id)
        told.contactId = row.checked.id->text();
    return told;
}

class Writer
{
public:
    Writer(const QString &path, const ReportRun &run, const ContactList &list,
           const std::function<ReportRow(int)> &rowAt, SourceColumns &columns)
        : m_file(path)
        , m_run(cellsOf(run))
        , m_list(list)
        , m_rowAt(rowAt)
        , m_columns(columns)
    {
    }

    // Error: a source turned out to be another file than a moment ago; it has been marked.
    Status write()
    {
        m_file.write(headerLine(m_columns.names()));
        for (int number = 0; number < m_list.sources().size() && !m_file.failed(); ++number) {
            if (const SourceTable *table = m_columns.tableOf(number)) {
                if (const Status read = writeTable(*table, number); !read) {
                    m_columns.giveUp(number, read.error().text);
                    return read;
                }
            } else {
                writeRowsOf(number);
            }
        }
        return Done{};
    }
    Status commit() { return m_file.commit(); }

private:
    Status writeTable(const SourceTable &table, int number)
    {
        return table.read([&](const SourceRow &row) {
            const int known = row.checked.id ? m_list.rowOf(*row.checked.id) : -1;
            ReportRow told = known >= 0 ? m_rowAt(known) : withoutRun(row);
            told.source = table.source().name;
            told.place = row.place;
            m_file.write(cellsOf(told) + m_run + m_columns.cellsOf(number, row.cells) + "\r\n");
        });
    }

    void writeRowsOf(int number)
    {
        const QByteArray rest = m_columns.noCells() + "\r\n";
        for (int row = 0; row < m_list.size() && !m_file.failed(); ++row) {
            if (m_list.sourceAt(row) == number)
                m_file.write(cellsOf(m_rowAt(row)) + m_run + rest);
        }
    }

    WholeFile m_file;
    const QByteArray m_run;
    const ContactList &m_list;
    const std::function<ReportRow(int)> &m_rowAt;
    SourceColumns &m_columns;
};

} // namespace

Status writeResultFile(const QString &path, const ReportRun &run, int rowCount,
                       const std::function<ReportRow(int)> &rowAt)
{
    WholeFile file(path);
    file.write(headerLine({}));
    for (int row = 0; row < rowCount && !file.failed(); ++row)
        file.write(cellsOf(rowAt(row)) + cellsOf(run) + "\r\n");
    return file.commit();
}

Result<QStringList> writeResults(const QString &path, const ReportRun &run, const ContactList &list,
                                 const std::function<ReportRow(int)> &rowAt)
{
    SourceColumns columns(list, ownColumns());
    for (;;) {
        Writer writer(path, run, list, rowAt, columns);
        if (!writer.write())
            continue; // without the file that has just changed
        if (const Status written = writer.commit(); !written)
            return written.error();
        return columns.notices();
    }
}

QString resultFileName(const ReportRun &run)
{
    constexpr qsizetype longest = 40;
    QString whose;
    for (const QChar c : run.organisation.isEmpty() ? run.profile : run.organisation) {
        if (c.isLetterOrNumber())
            whose += c;
        else if (!whose.isEmpty() && !whose.endsWith(QLatin1Char('-')))
            whose += QLatin1Char('-');
    }
    whose = whose.left(longest);
    if (whose.endsWith(QLatin1Char('-')))
        whose.chop(1);
    QStringList parts{QStringLiteral("expunge-results"), whose, run.id};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-')) + QLatin1String(".csv");
}

} // namespace expunge
