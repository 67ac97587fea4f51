// SPDX-License-Identifier: MIT
#include "contacts/uuidindex.h"

#include <bit>
#include <cstring>

namespace expunge {

namespace {

constexpr size_t fewestSlots = 64;

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

// From the end of the hash that does not choose the slot.
quint8 tagOf(quint64 hash)
{
    return static_cast<quint8>(hash >> 56 | 0x80);
}

} // namespace

// Where uuid is, or else the free slot for it. Most rows on the way are passed over by their tag alone: the
// tags lie close together, while each look into the column is likely to miss the cache.
UuidIndex::Place UuidIndex::placeOf(const QUuid &uuid, const std::vector<QUuid> &column) const
{
    const quint64 hash = mixed(uuid);
    const quint8 tag = tagOf(hash);
    const size_t mask = m_tags.size() - 1;
    size_t slot = static_cast<size_t>(hash) & mask;
    while (m_tags[slot] != 0 && !(m_tags[slot] == tag && column[m_rows[slot]] == uuid))
        slot = (slot + 1) & mask;
    return {slot, tag};
}

int UuidIndex::find(const QUuid &uuid, const std::vector<QUuid> &column) const
{
    if (uuid.isNull())
        return m_nilRow;
    if (m_tags.empty())
        return -1;
    const size_t slot = placeOf(uuid, column).slot;
    return m_tags[slot] != 0 ? static_cast<int>(m_rows[slot]) : -1;
}

int UuidIndex::findOrInsert(const QUuid &uuid, int row, const std::vector<QUuid> &column)
{
    if (uuid.isNull()) {
        const int known = m_nilRow;
        m_nilRow = known < 0 ? row : known;
        return known;
    }
    if (m_used * 4 >= m_tags.size() * 3)
        resize(qMax(fewestSlots, m_tags.size() * 2), column);
    const auto [slot, tag] = placeOf(uuid, column);
    if (m_tags[slot] != 0)
        return static_cast<int>(m_rows[slot]);
    m_tags[slot] = tag;
    m_rows[slot] = static_cast<quint32>(row);
    ++m_used;
    return -1;
}

void UuidIndex::reserve(size_t rows, const std::vector<QUuid> &column)
{
    const size_t slotCount = std::bit_ceil(qMax(fewestSlots, rows * 4 / 3 + 1));
    if (slotCount > m_tags.size())
        resize(slotCount, column);
}

void UuidIndex::rebuild(const std::vector<QUuid> &column, int nilRow)
{
    m_nilRow = nilRow;
    resize(m_tags.size(), column);
}

// In the order of the rows, so that the column is read straight through.
void UuidIndex::resize(size_t slotCount, const std::vector<QUuid> &column)
{
    m_rows = {}; // before the new one is there, or both would count
    m_tags.assign(slotCount, 0);
    m_rows.resize(slotCount);
    m_used = 0;
    const size_t mask = slotCount - 1;
    for (size_t row = 0; row < column.size(); ++row) {
        if (column[row].isNull())
            continue;
        const quint64 hash = mixed(column[row]);
        size_t slot = static_cast<size_t>(hash) & mask;
        while (m_tags[slot] != 0)
            slot = (slot + 1) & mask;
        m_tags[slot] = tagOf(hash);
        m_rows[slot] = static_cast<quint32>(row);
        ++m_used;
    }
}

} // namespace expunge
