// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/idcheck.h"
#include "contacts/oddrows.h"
#include "contacts/rowstate.h"
#include "contacts/uuidindex.h"

#include <QDateTime>
#include <QList>

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

// A file or a paste that entries came from, and what is needed to read its rows again.
struct ListSource
{
    QString name; // of the file, one harmless line; empty for typed and pasted entries
    QString path; // absolute; empty for what can be read only once, such as a paste or a pipe
    QString reading; // how its columns were read, in the importer's own words; empty: it has none
    qint64 size = 0; // of the file when it was read
    QDateTime modified; // likewise, UTC
    QString sha256; // hex digits; empty until somebody has read the file for it

    friend bool operator==(const ListSource &, const ListSource &) = default;
};

// The list of contacts that are to be deleted, a million rows if need be: columns instead of objects. Each
// contact stands in it once; rejected entries keep their row so that nothing vanishes silently.
class ContactList final
{
public:
    int size() const { return static_cast<int>(m_places.size()); }
    bool isEmpty() const { return m_places.empty(); }

    // Registers a file or, with an empty name, a paste, for the places that follow. Returns its number.
    int addSourceFile(const ListSource &source);
    int addSource(const QString &name) { return addSourceFile(ListSource{name, {}, {}, 0, {}, {}}); }
    const QList<ListSource> &sources() const { return m_sources; }
    void setSha256(int source, const QString &hexDigits);

    struct Added
    {
        int row = -1; // the new row, or the one that already holds this contact
        bool merged = false;
    };
    // Adds an entry. A contact that is in the list already is not added again. raw is kept for rejected ones.
    // A duplicate leaves its place with the row that holds the contact.
    Added add(const CheckedId &checked, QStringView raw, int source, qint64 place);
    Added addUuid(const CheckedUuid &checked, int source, qint64 place);
    // Makes addUuid() quicker when it is called a few calls before.
    void expectUuid(const QUuid &uuid) const { m_rowOfUuid.expect(uuid); }
    // The row that holds this contact, or -1.
    int rowOf(const ContactId &id) const;
    // Something that showed only after the row had come.
    void addNote(int row, IdNote note);
    // Room for so many rows, for whoever knows the number beforehand.
    void reserve(int rows);

    // Empties the list.
    void clear();
    // A list without the given rows; the order stays. Rows count in this list.
    ContactList without(const std::vector<int> &sortedRows) const;
    // A list of these rows, in ascending order.
    ContactList only(const std::vector<int> &sortedRows) const;
    std::vector<int> sendableRows() const;

    // The list as it stands, to come back to after additions that failed. Only for the list that gave it, and
    // only as long as nothing but additions happened since.
    struct Mark
    {
        int rows = 0;
        size_t duplicates = 0;
        size_t sourceRuns = 0;
        qsizetype sources = 0;
    };
    Mark mark() const;
    void rollBackTo(const Mark &mark);

    RowState stateAt(int row) const; // Ready, Warning or Rejected
    bool isSendable(int row) const { return stateAt(row) != RowState::Rejected; }
    ContactId idAt(int row) const; // only for sendable rows
    QString textAt(int row) const; // the ID, or what was rejected, as one harmless line
    QString reasonAt(int row) const; // why it is odd or rejected; empty for a plain row
    IdNotes notesAt(int row) const { return m_flags[static_cast<size_t>(row)].notes(); }
    Origin originAt(int row) const;
    int sourceAt(int row) const; // its number
    QList<Origin> originsAt(int row) const; // the first place and those of the duplicates, as they came
    const RowCounts &counts() const { return m_counts; }
    int sendableCount() const { return m_counts[RowState::Ready] + m_counts[RowState::Warning]; }

private:
    // Two bytes: the notes, and what the row is.
    class RowFlags
    {
    public:
        RowFlags(IdNotes notes, bool odd, bool rejected)
            : m_bits(static_cast<quint16>(notes.toInt() | (odd ? oddBit : 0) | (rejected ? rejectedBit : 0)))
        {
        }
        IdNotes notes() const { return IdNotes::fromInt(m_bits & 0xFFF); }
        bool isOdd() const { return m_bits & oddBit; } // more about it is in m_odd
        bool isRejected() const { return m_bits & rejectedBit; }

    private:
        static constexpr int oddBit = 1 << 12;
        static constexpr int rejectedBit = 1 << 13;
        quint16 m_bits;
    };
    // Rows come source by source, so a source is noted where it begins.
    struct SourceRun
    {
        int firstRow;
        int source;
    };
    struct Duplicate
    {
        quint32 place;
        int source;
        int row;
        int previous; // the duplicate of the same row before this one, or -1
    };

    Added append(const QUuid &uuid, RowFlags flags, int source, qint64 place);
    void noteDuplicate(int row, int source, qint64 place);
    int lastDuplicateOf(int row) const
    {
        const auto at = static_cast<size_t>(row);
        return at < m_lastDuplicate.size() ? m_lastDuplicate[at] : -1;
    }
    std::vector<Duplicate> duplicatesOf(int row) const;
    void addRowOf(const ContactList &other, int row); // other has the same sources

    std::vector<QUuid> m_uuids; // null where the row is in m_odd
    std::vector<quint32> m_places;
    std::vector<RowFlags> m_flags;
    OddRows m_odd;
    std::vector<SourceRun> m_sourceRuns;
    std::vector<Duplicate> m_duplicates;
    std::vector<int> m_lastDuplicate; // by row, -1 for none; reaches to the last row that has any
    UuidIndex m_rowOfUuid;
    QList<ListSource> m_sources;
    RowCounts m_counts;
};

} // namespace expunge
