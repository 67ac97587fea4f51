// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/idcheck.h"

#include <QByteArray>

#include <vector>

namespace expunge {

// The rows of a list that are no UUIDs: other IDs, and what was rejected. Their texts lie behind each other,
// so that a million rows of a wrong column take little more than their text. IDs are found again, and so are
// those that differ from them in upper and lower case only.
class OddRows final
{
public:
    // Rows come in rising order. problem None: the text is an ID that is not there yet.
    void add(int row, const QString &text, IdProblem problem, char32_t offender);
    // Takes back all rows from this one on.
    void truncate(int firstRow);

    QString textAt(int row) const; // for rows that are there
    IdProblem problemAt(int row) const { return entryOf(row).problem; }
    char32_t offenderAt(int row) const { return entryOf(row).offender; }

    struct Found
    {
        int row = -1; // that has this ID
        int twin = -1; // that has it but for upper and lower case
    };
    Found find(const QString &id) const;

private:
    struct Entry
    {
        qint64 start; // of its text
        int row;
        char32_t offender;
        quint16 length; // in bytes
        IdProblem problem;
    };
    const Entry &entryOf(int row) const;
    QByteArrayView bytesOf(const Entry &entry) const
    {
        return QByteArrayView(m_texts).sliced(entry.start, entry.length);
    }
    void enter(quint32 number);
    void resizeSlots(size_t count);

    std::vector<Entry> m_entries;
    QByteArray m_texts; // UTF-8
    std::vector<quint32> m_slots; // number of an entry with an ID, from 1; 0: free. A power of two of them
    size_t m_ids = 0;
};

} // namespace expunge
