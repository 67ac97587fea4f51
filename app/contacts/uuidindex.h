// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

#include <array>
#include <vector>

namespace expunge {

// Finds the row of a UUID in a column of them. It keeps only row numbers and one byte of each hash, 7 to 14
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

    // Says that this UUID will be asked for soon. The place of a random UUID is hardly ever in a cache of the
    // processor; so the memory can fetch it while there is other work to do.
    void expect(const QUuid &uuid) const;

    // Room for so many rows, made at once instead of by and by.
    void reserve(size_t rows, const std::vector<QUuid> &column);

    // Forgets everything but the rows that the column still has. nilRow is that of the nil UUID, or -1.
    void rebuild(const std::vector<QUuid> &column, int nilRow);
    int nilRow() const { return m_nilRow; }

private:
    static constexpr size_t perBucket = 12;
    // One line of the cache. Filled from the front; what does not fit goes into the next one.
    struct alignas(64) Bucket
    {
        std::array<quint8, perBucket> tags{}; // of the hashes; 0 for a free place
        std::array<quint32, perBucket> rows{};
    };
    struct Place
    {
        size_t bucket;
        size_t at;
        bool taken;
    };
    Place placeOf(const QUuid &uuid, quint64 hash, const std::vector<QUuid> &column) const;
    void resize(size_t bucketCount, const std::vector<QUuid> &column);

    std::vector<Bucket> m_buckets; // a power of two of them
    size_t m_used = 0;
    int m_nilRow = -1;
};

} // namespace expunge
