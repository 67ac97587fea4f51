// SPDX-License-Identifier: MIT
#include "contacts/uuidindex.h"

#include <bit>
#include <cstring>

namespace expunge {

namespace {

constexpr size_t fewestBuckets = 4;

// UUIDs that count upwards differ in few bits, so all of them are mixed.
quint64 mixed(const QUuid &uuid)
{
    static_assert(sizeof(QUuid) == 16);
    quint64 half[2];
    std::memcpy(half, &uuid, sizeof half);
    quint64 h = std::rotl(half[0] * 0xBF58476D1CE4E5B9u, 23) ^ std::rotl(half[1] * 0x94D049BB133111EBu, 41);
    // A product carries differences upwards only: each shift brings them down again before the next.
    h = (h ^ (h >> 33)) * 0xFF51AFD7ED558CCDu;
    h = (h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53u;
    return h ^ (h >> 33);
}

// From the end of the hash that does not choose the bucket.
quint8 tagOf(quint64 hash)
{
    return static_cast<quint8>(hash >> 56 | 0x80);
}

} // namespace

// Where uuid is, or else the free place for it. Most rows on the way are passed over by their tag alone: it
// lies beside the row number, while each look into the column is likely to miss the cache.
UuidIndex::Place UuidIndex::placeOf(const QUuid &uuid, quint64 hash, const std::vector<QUuid> &column) const
{
    const quint8 tag = tagOf(hash);
    const size_t mask = m_buckets.size() - 1;
    for (size_t number = static_cast<size_t>(hash) & mask;; number = (number + 1) & mask) {
        const Bucket &bucket = m_buckets[number];
        for (size_t at = 0; at < perBucket; ++at) {
            if (bucket.tags[at] == 0)
                return {number, at, false};
            if (bucket.tags[at] == tag && column[bucket.rows[at]] == uuid)
                return {number, at, true};
        }
    }
}

int UuidIndex::find(const QUuid &uuid, const std::vector<QUuid> &column) const
{
    if (uuid.isNull())
        return m_nilRow;
    if (m_buckets.empty())
        return -1;
    const Place place = placeOf(uuid, mixed(uuid), column);
    return place.taken ? static_cast<int>(m_buckets[place.bucket].rows[place.at]) : -1;
}

int UuidIndex::findOrInsert(const QUuid &uuid, int row, const std::vector<QUuid> &column)
{
    if (uuid.isNull()) {
        const int known = m_nilRow;
        m_nilRow = known < 0 ? row : known;
        return known;
    }
    if (m_used * 4 >= m_buckets.size() * perBucket * 3)
        resize(qMax(fewestBuckets, m_buckets.size() * 2), column);
    const quint64 hash = mixed(uuid);
    const Place place = placeOf(uuid, hash, column);
    Bucket &bucket = m_buckets[place.bucket];
    if (place.taken)
        return static_cast<int>(bucket.rows[place.at]);
    bucket.tags[place.at] = tagOf(hash);
    bucket.rows[place.at] = static_cast<quint32>(row);
    ++m_used;
    return -1;
}

void UuidIndex::expect(const QUuid &uuid) const
{
#if defined(__GNUC__)
    if (!m_buckets.empty())
        __builtin_prefetch(&m_buckets[static_cast<size_t>(mixed(uuid)) & (m_buckets.size() - 1)], 1);
#else
    Q_UNUSED(uuid)
#endif
}

void UuidIndex::reserve(size_t rows, const std::vector<QUuid> &column)
{
    const size_t buckets = std::bit_ceil(qMax(fewestBuckets, rows * 4 / (3 * perBucket) + 1));
    if (buckets > m_buckets.size())
        resize(buckets, column);
}

void UuidIndex::rebuild(const std::vector<QUuid> &column, int nilRow)
{
    m_nilRow = nilRow;
    resize(m_buckets.size(), column);
}

// In the order of the rows, so that the column is read straight through.
void UuidIndex::resize(size_t bucketCount, const std::vector<QUuid> &column)
{
    m_buckets = {}; // before the new ones are there, or both would count
    m_buckets.resize(bucketCount);
    m_used = 0;
    if (bucketCount == 0)
        return;
    const size_t mask = bucketCount - 1;
    for (size_t row = 0; row < column.size(); ++row) {
        if (column[row].isNull())
            continue;
        const quint64 hash = mixed(column[row]);
        size_t number = static_cast<size_t>(hash) & mask;
        size_t at = 0;
        while (m_buckets[number].tags[at] != 0) {
            if (++at == perBucket) {
                number = (number + 1) & mask;
                at = 0;
            }
        }
        m_buckets[number].tags[at] = tagOf(hash);
        m_buckets[number].rows[at] = static_cast<quint32>(row);
        ++m_used;
    }
}

} // namespace expunge
