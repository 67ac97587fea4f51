// SPDX-License-Identifier: MIT
#include "contacts/contactlist.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace expunge {

namespace {

struct OriginText
{
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

quint32 storedPlace(qint64 place)
{
    return static_cast<quint32>(qBound<qint64>(0, place, std::numeric_limits<quint32>::max()));
}

} // namespace

QString Origin::text() const
{
    const QString number = QLocale().toString(place);
    if (source.isEmpty())
        return OriginText::tr("pasted, line %1").arg(number);
    return OriginText::tr("%1, row %2").arg(source, number);
}

int ContactList::addSourceFile(const ListSource &source)
{
    const qsizetype known = m_sources.indexOf(source);
    if (known >= 0)
        return static_cast<int>(known);
    m_sources.append(source);
    return static_cast<int>(m_sources.size()) - 1;
}

void ContactList::setSha256(int source, const QString &hexDigits)
{
    m_sources[source].sha256 = hexDigits;
}

ContactList::Added ContactList::add(const CheckedId &checked, QStringView raw, int source, qint64 place)
{
    if (checked.id && checked.id->isUuid())
        return addUuid({checked.id->uuid(), checked.notes}, source, place);
    IdNotes notes = checked.notes;
    if (checked.id) {
        const QString id = checked.id->text();
        const OddRows::Found found = m_odd.find(id);
        if (found.row >= 0) {
            noteDuplicate(found.row, source, place);
            return {found.row, true};
        }
        notes.setFlag(IdNote::CaseTwin, found.twin >= 0 || notes.testFlag(IdNote::CaseTwin));
        m_odd.add(size(), id, IdProblem::None, 0);
    } else {
        m_odd.add(size(), plainLine(raw), checked.problem, checked.offender);
    }
    return append(QUuid(), {notes, true, !checked.id}, source, place);
}

ContactList::Added ContactList::addUuid(const CheckedUuid &checked, int source, qint64 place)
{
    if (const int row = m_rowOfUuid.findOrInsert(checked.uuid, size(), m_uuids); row >= 0) {
        noteDuplicate(row, source, place);
        return {row, true};
    }
    return append(checked.uuid, {checked.notes, false, false}, source, place);
}

ContactList::Added ContactList::append(const QUuid &uuid, RowFlags flags, int source, qint64 place)
{
    const int row = size();
    if (m_sourceRuns.empty() || m_sourceRuns.back().source != source)
        m_sourceRuns.push_back({row, source});
    m_uuids.push_back(uuid);
    m_flags.push_back(flags);
    m_places.push_back(storedPlace(place));
    m_counts.add(stateAt(row));
    return {row, false};
}

void ContactList::noteDuplicate(int row, int source, qint64 place)
{
    m_duplicates.push_back({storedPlace(place), source, row, lastDuplicateOf(row)});
    if (m_lastDuplicate.size() <= static_cast<size_t>(row)) {
        m_lastDuplicate.reserve(m_places.capacity()); // it need not grow by and by if the list does not
        m_lastDuplicate.resize(static_cast<size_t>(size()), -1);
    }
    m_lastDuplicate[static_cast<size_t>(row)] = static_cast<int>(m_duplicates.size()) - 1;
}

ContactList::Mark ContactList::mark() const
{
    return {size(), m_duplicates.size(), m_sourceRuns.size(), m_sources.size()};
}

void ContactList::rollBackTo(const Mark &mark)
{
    for (int row = size() - 1; row >= mark.rows; --row)
        m_counts.add(stateAt(row), -1);
    m_odd.truncate(mark.rows);
    while (m_duplicates.size() > mark.duplicates) {
        const Duplicate last = m_duplicates.back();
        m_duplicates.pop_back();
        m_lastDuplicate[static_cast<size_t>(last.row)] = last.previous;
    }
    m_lastDuplicate.resize(qMin(m_lastDuplicate.size(), static_cast<size_t>(mark.rows)));
    const auto rows = static_cast<std::ptrdiff_t>(mark.rows);
    m_uuids.erase(m_uuids.begin() + rows, m_uuids.end());
    m_places.erase(m_places.begin() + rows, m_places.end());
    m_flags.erase(m_flags.begin() + rows, m_flags.end());
    m_sourceRuns.erase(m_sourceRuns.begin() + static_cast<std::ptrdiff_t>(mark.sourceRuns),
                       m_sourceRuns.end());
    m_sources.resize(mark.sources);
    m_rowOfUuid.rebuild(m_uuids, m_rowOfUuid.nilRow() < mark.rows ? m_rowOfUuid.nilRow() : -1);
}

void ContactList::addNote(int row, IdNote note)
{
    RowFlags &flags = m_flags[static_cast<size_t>(row)];
    const RowState before = stateAt(row);
    flags = RowFlags(flags.notes() | note, flags.isOdd(), flags.isRejected());
    m_counts.move(before, stateAt(row));
}

void ContactList::clear()
{
    *this = ContactList();
}

ContactList ContactList::without(const std::vector<int> &sortedRows) const
{
    ContactList rest;
    rest.m_sources = m_sources;
    auto skipped = sortedRows.begin();
    for (int row = 0; row < size(); ++row) {
        if (skipped != sortedRows.end() && *skipped == row)
            ++skipped;
        else
            rest.addRowOf(*this, row);
    }
    return rest;
}

ContactList ContactList::only(const std::vector<int> &sortedRows) const
{
    ContactList chosen;
    chosen.m_sources = m_sources;
    chosen.reserve(static_cast<int>(sortedRows.size()));
    for (const int row : sortedRows)
        chosen.addRowOf(*this, row);
    return chosen;
}

void ContactList::addRowOf(const ContactList &other, int row)
{
    const RowFlags flags = other.m_flags[static_cast<size_t>(row)];
    const int source = other.sourceAt(row);
    const qint64 place = other.m_places[static_cast<size_t>(row)];
    int added = -1;
    if (!flags.isOdd() && !flags.isRejected()) {
        added = addUuid({other.m_uuids[static_cast<size_t>(row)], flags.notes()}, source, place).row;
    } else {
        CheckedId checked;
        checked.notes = flags.notes();
        if (flags.isRejected()) {
            checked.problem = other.m_odd.problemAt(row);
            checked.offender = other.m_odd.offenderAt(row);
        } else {
            checked.id = other.idAt(row);
        }
        added = add(checked, other.textAt(row), source, place).row;
    }
    for (const Duplicate &duplicate : other.duplicatesOf(row))
        noteDuplicate(added, duplicate.source, duplicate.place);
}

std::vector<int> ContactList::sendableRows() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(sendableCount()));
    for (int row = 0; row < size(); ++row) {
        if (isSendable(row))
            rows.push_back(row);
    }
    return rows;
}

void ContactList::reserve(int rows)
{
    const auto count = static_cast<size_t>(rows);
    m_uuids.reserve(count);
    m_places.reserve(count);
    m_flags.reserve(count);
    m_rowOfUuid.reserve(count, m_uuids);
}

RowState ContactList::stateAt(int row) const
{
    const RowFlags flags = m_flags[static_cast<size_t>(row)];
    if (flags.isRejected())
        return RowState::Rejected;
    return flags.notes().testAnyFlags(doubts) ? RowState::Warning : RowState::Ready;
}

ContactId ContactList::idAt(int row) const
{
    const RowFlags flags = m_flags[static_cast<size_t>(row)];
    Q_ASSERT(!flags.isRejected());
    return flags.isOdd() ? ContactId(m_odd.textAt(row)) : ContactId(m_uuids[static_cast<size_t>(row)]);
}

QString ContactList::textAt(int row) const
{
    return m_flags[static_cast<size_t>(row)].isOdd() ? m_odd.textAt(row) : idAt(row).text();
}

QString ContactList::reasonAt(int row) const
{
    if (m_flags[static_cast<size_t>(row)].isRejected()) {
        return describe(m_odd.problemAt(row), m_odd.offenderAt(row));
    }
    return describe(notesAt(row));
}

int ContactList::sourceAt(int row) const
{
    const auto after = std::ranges::upper_bound(m_sourceRuns, row, {}, &SourceRun::firstRow);
    return std::prev(after)->source;
}

std::vector<ContactList::Duplicate> ContactList::duplicatesOf(int row) const
{
    std::vector<Duplicate> found;
    for (int i = lastDuplicateOf(row); i >= 0; i = found.back().previous)
        found.push_back(m_duplicates[static_cast<size_t>(i)]);
    std::ranges::reverse(found);
    return found;
}

Origin ContactList::originAt(int row) const
{
    return {m_sources.value(sourceAt(row)).name, static_cast<qint64>(m_places[static_cast<size_t>(row)])};
}

QList<Origin> ContactList::originsAt(int row) const
{
    QList<Origin> origins{originAt(row)};
    for (const Duplicate &duplicate : duplicatesOf(row))
        origins.append({m_sources.value(duplicate.source).name, duplicate.place});
    return origins;
}

int ContactList::rowOf(const ContactId &id) const
{
    return id.isUuid() ? m_rowOfUuid.find(id.uuid(), m_uuids) : m_odd.find(id.text()).row;
}

} // namespace expunge
