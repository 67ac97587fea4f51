// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

#include <vector>

namespace expunge {

// Finds the row of a UUID in a column of them. It keeps only row numbers and one byte of each hash, 7 to 13
// bytes a row; the UUIDs stay in the column. A null UUID in the column is a row without one, unless it was
// entered itself.
class UuidIndex final
{
public:
    // The row that holds uuid, or -1.
    int find(const QUuid &uuid, const std::vector<QUuid> &column) const;

    // The row that holds uuid already; if none does, row is entered for it and -1 comes back. The caller then
    // appends uuid to the column as that row: the column holds exactly the rows before it.
    int findOrInsert(const QUuid &uuid, int row, const std::vector<QUuid> &column);

    // Room for so many rows, made at once instead of by and by.
    void reserve(size_t rows, const std::vector<QUuid> &column);

    // Forgets everything but the rows that the column still has. nilRow is that of the nil UUID, or -1.
    void rebuild(const std::vector<QUuid> &column, int nilRow);
    int nilRow() const { return m_nilRow; }

private:
    struct Place
    {
        size_t slot;
        quint8 tag;
    };
    Place placeOf(const QUuid &uuid, const std::vector<QUuid> &column) const;
    void resize(size_t slotCount, const std::vector<QUuid> &column);

    std::vector<quint8> m_tags; // of the hash; 0 for a free slot. A power of two of them
    std::vector<quint32> m_rows;
    size_t m_used = 0;
    int m_nilRow = -1;
};

} // namespace expunge
