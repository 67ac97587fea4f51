// SPDX-License-Identifier: MIT
#include "contacts/contactlist.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace expunge {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Origin", text);
}

} // namespace

QString Origin::text() const
{
    const QString number = QLocale().toString(place);
    if (source.isEmpty())
        return words(QT_TRANSLATE_NOOP("Origin", "pasted, line %1")).arg(number);
    return words(QT_TRANSLATE_NOOP("Origin", "%1, row %2")).arg(source, number);
}

int ContactList::addSource(const QString &name)
{
    const qsizetype known = m_sources.indexOf(name);
    if (known >= 0)
        return static_cast<int>(known);
    m_sources.append(name);
    return static_cast<int>(m_sources.size()) - 1;
}

ContactList::Added ContactList::add(const CheckedId &checked, QStringView raw, int source, qint64 place)
{
    if (checked.id) {
        if (const int row = findRow(*checked.id); row >= 0)
            return {row, true};
    }
    const int row = size();
    m_places.push_back(place);
    m_flags.push_back({checked.notes, static_cast<quint16>(source)});
    m_uuids.push_back(checked.id && checked.id->isUuid() ? checked.id->uuid() : QUuid());
    if (!checked.id) {
        m_oddities.insert(row, {plainLine(raw), checked.problem, checked.offender});
    } else if (checked.id->isUuid()) {
        m_rowOfUuid.insert(checked.id->uuid(), row);
    } else {
        m_oddities.insert(row, {checked.id->text(), IdProblem::None, 0});
        m_rowOfText.insert(checked.id->text(), row);
    }
    m_counts.add(stateAt(row));
    return {row, false};
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
        if (skipped != sortedRows.end() && *skipped == row) {
            ++skipped;
            continue;
        }
        CheckedId checked;
        const auto odd = m_oddities.constFind(row);
        if (odd != m_oddities.constEnd()) {
            checked.problem = odd->problem;
            checked.offender = odd->offender;
        }
        if (checked.problem == IdProblem::None)
            checked.id = idAt(row);
        checked.notes = m_flags[static_cast<size_t>(row)].notes;
        rest.add(checked, textAt(row), m_flags[static_cast<size_t>(row)].source, m_places[static_cast<size_t>(row)]);
    }
    return rest;
}

RowState ContactList::stateAt(int row) const
{
    const auto odd = m_oddities.constFind(row);
    if (odd != m_oddities.constEnd() && odd->problem != IdProblem::None)
        return RowState::Rejected;
    const bool doubtful
        = m_flags[static_cast<size_t>(row)].notes.testAnyFlags(IdNote::NotUuid | IdNote::PlaceholderUuid);
    return doubtful ? RowState::Warning : RowState::Ready;
}

ContactId ContactList::idAt(int row) const
{
    const auto odd = m_oddities.constFind(row);
    if (odd == m_oddities.constEnd())
        return ContactId(m_uuids[static_cast<size_t>(row)]);
    Q_ASSERT(odd->problem == IdProblem::None);
    return ContactId(odd->text);
}

QString ContactList::textAt(int row) const
{
    const auto odd = m_oddities.constFind(row);
    return odd == m_oddities.constEnd() ? idAt(row).text() : odd->text;
}

QString ContactList::reasonAt(int row) const
{
    const auto odd = m_oddities.constFind(row);
    if (odd != m_oddities.constEnd() && odd->problem != IdProblem::None)
        return describe(odd->problem, odd->offender);
    return describe(m_flags[static_cast<size_t>(row)].notes);
}

Origin ContactList::originAt(int row) const
{
    const auto at = static_cast<size_t>(row);
    return {m_sources.value(m_flags[at].source), m_places[at]};
}

int ContactList::findRow(const ContactId &id) const
{
    return id.isUuid() ? m_rowOfUuid.value(id.uuid(), -1) : m_rowOfText.value(id.text(), -1);
}

} // namespace expunge
