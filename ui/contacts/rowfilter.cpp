// SPDX-License-Identifier: MIT
#include "ui/contacts/rowfilter.h"

namespace expunge {

void RowFilter::setStates(const QList<RowState> &states)
{
    m_states = 0;
    for (const RowState state : states)
        m_states |= bit(state);
}

void RowFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_named.reset();
}

bool RowFilter::matches(const RowTable &table, int row) const
{
    if (!matchesState(table.state(row)))
        return false;
    if (m_text.isEmpty())
        return true;
    const ContactList &list = *table.list();
    const auto at = static_cast<size_t>(row);
    if (m_named && at < m_named->size() && (*m_named)[at])
        return true;
    return list.textAt(row).contains(m_text, Qt::CaseInsensitive)
        || list.originAt(row).source.contains(m_text, Qt::CaseInsensitive)
        || table.message(row).contains(m_text, Qt::CaseInsensitive);
}

} // namespace expunge
