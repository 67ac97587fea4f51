// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactlist.h"
#include "import/csvreader.h"
#include "import/tablereading.h"

#include <QByteArrayList>
#include <QStringList>

#include <functional>
#include <optional>

namespace expunge {

// One row of a table that a list was read from, with all of its cells.
struct SourceRow
{
    qint64 place = 0; // its row in the file, from 1
    const QByteArrayList &cells; // as in the file
    CheckedId checked; // of the cell with the ID
    QString text; // that cell, one harmless line
    QString reason; // why it was rejected; empty otherwise
};

// A file with columns, read once more: the results carry all that stood in its rows. Memory holds one row.
class SourceTable final
{
public:
    // Reads the file through to see whether it is the one that the list was read from. The error is a
    // sentence for people; nothing when the source never had columns that could be read again.
    static std::optional<Result<SourceTable>> open(const ListSource &source);

    const ListSource &source() const { return m_source; }
    // The names of the columns, different from each other; numbered where there are none.
    const QStringList &columns() const { return m_columns; }

    // Blank rows are left out, and so are rows that were not imported. Error: the file cannot be read any
    // more, or has been changed since open().
    Status read(const std::function<void(const SourceRow &)> &take) const;

private:
    SourceTable(const ListSource &source, const TableReading &reading);
    Status measure();
    Status readRecords(CsvCellSink &sink) const;

    ListSource m_source;
    TableReading m_reading;
    QStringList m_columns;
};

// Reads the files of the list for the SHA-256 of their bytes, so that it is known later what the list was
// made from. A file that has been changed meanwhile gets none.
void noteHashes(ContactList &list);
// What is known of them, in the order of the sources, for the record of a run: hex digits, separated by ", ".
QString hashesOf(const ContactList &list);

} // namespace expunge
