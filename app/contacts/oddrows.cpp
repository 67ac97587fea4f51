// SPDX-License-Identifier: MIT
#include "contacts/oddrows.h"

#include <algorithm>
#include <limits>

namespace expunge {

namespace {

constexpr size_t fewestSlots = 64;

// IDs are ASCII.
char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

size_t hashOf(QByteArrayView id)
{
    quint64 hash = 0xcbf29ce484222325u;
    for (const char c : id)
        hash = (hash ^ static_cast<uchar>(lower(c))) * 0x100000001b3u;
    return static_cast<size_t>(hash ^ (hash >> 29));
}

bool differOnlyInCase(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

void OddRows::add(int row, const QString &text, IdProblem problem, char32_t offender)
{
    const QByteArray bytes = text.toUtf8();
    const auto length
        = static_cast<quint16>(qMin<qsizetype>(bytes.size(), std::numeric_limits<quint16>::max()));
    m_entries.push_back({m_texts.size(), row, offender, length, problem});
    m_texts.append(bytes.constData(), length);
    if (problem != IdProblem::None)
        return;
    if (++m_ids * 2 > m_slots.size())
        resizeSlots(qMax(fewestSlots, m_slots.size() * 2));
    else
        enter(static_cast<quint32>(m_entries.size()));
}

void OddRows::truncate(int firstRow)
{
    if (m_entries.empty() || m_entries.back().row < firstRow)
        return;
    while (!m_entries.empty() && m_entries.back().row >= firstRow) {
        m_ids -= m_entries.back().problem == IdProblem::None;
        m_texts.truncate(m_entries.back().start);
        m_entries.pop_back();
    }
    resizeSlots(m_slots.size());
}

QString OddRows::textAt(int row) const
{
    return QString::fromUtf8(bytesOf(entryOf(row)));
}

OddRows::Found OddRows::find(const QString &id) const
{
    Found found;
    if (m_slots.empty())
        return found;
    const QByteArray bytes = id.toUtf8();
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashOf(bytes) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry &entry = m_entries[m_slots[slot] - 1];
        const QByteArrayView known = bytesOf(entry);
        if (known == QByteArrayView(bytes))
            found.row = entry.row;
        else if (found.twin < 0 && differOnlyInCase(known, bytes))
            found.twin = entry.row;
    }
    return found;
}

const OddRows::Entry &OddRows::entryOf(int row) const
{
    return *std::ranges::lower_bound(m_entries, row, {}, &Entry::row);
}

void OddRows::enter(quint32 number)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hashOf(bytesOf(m_entries[number - 1])) & mask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = number;
}

void OddRows::resizeSlots(size_t count)
{
    m_slots.assign(count, 0);
    for (quint32 number = 1; number <= m_entries.size(); ++number) {
        if (m_entries[number - 1].problem == IdProblem::None)
            enter(number);
    }
}

} // namespace expunge
