// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/idcheck.h"
#include "contacts/rowstate.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace expunge {

// Where an entry came from: a file's name and a row in it, or a paste and a line in that.
struct Origin
{
    QString source; // "list.csv", or empty for typed and pasted entries
    qint64 place = 0; // row of the file or line of the paste, from 1; a header counts as row 1

    QString text() const; // "list.csv, row 2", "pasted, line 14"
    friend bool operator==(const Origin &, const Origin &) = default;
};

// The list of contacts that are to be deleted, a million rows if need be: columns instead of objects. Each
// contact stands in it once; rejected entries keep their row so that nothing vanishes silently.
class ContactList final
{
public:
    int size() const { return static_cast<int>(m_places.size()); }
    bool isEmpty() const { return m_places.empty(); }

    // Registers a file or, with an empty name, a paste, for the places that follow. Returns its number.
    int addSource(const QString &name);

    struct Added
    {
        int row = -1; // the new row, or the one that already holds this contact
        bool merged = false;
    };
    // Adds an entry. A contact that is in the list already is not added again. raw is kept for rejected ones.
    Added add(const CheckedId &checked, QStringView raw, int source, qint64 place);

    // Empties the list.
    void clear();
    // A list without the given rows; the order stays. Rows count in this list.
    ContactList without(const std::vector<int> &sortedRows) const;

    RowState stateAt(int row) const; // Ready, Warning or Rejected
    bool isSendable(int row) const { return stateAt(row) != RowState::Rejected; }
    ContactId idAt(int row) const; // only for sendable rows
    QString textAt(int row) const; // the ID, or what was rejected, as one harmless line
    QString reasonAt(int row) const; // why it is odd or rejected; empty for a plain row
    Origin originAt(int row) const;
    const RowCounts &counts() const { return m_counts; }
    int sendableCount() const { return m_counts[RowState::Ready] + m_counts[RowState::Warning]; }

private:
    struct Oddity
    {
        QString text; // the ID when it is no UUID, or the rejected entry
        IdProblem problem = IdProblem::None;
        char32_t offender = 0;
    };
    struct RowFlags
    {
        IdNotes notes;
        quint16 source = 0;
    };

    int findRow(const ContactId &id) const;

    std::vector<QUuid> m_uuids; // null where the row is in m_oddities
    std::vector<qint64> m_places;
    std::vector<RowFlags> m_flags;
    QHash<int, Oddity> m_oddities;
    QHash<QUuid, int> m_rowOfUuid;
    QHash<QString, int> m_rowOfText;
    QStringList m_sources;
    RowCounts m_counts;
};

} // namespace expunge
