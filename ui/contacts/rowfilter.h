// SPDX-License-Identifier: MIT
#pragma once

#include "ui/contacts/rowtable.h"

namespace expunge {

// Which rows are shown: those in one of some states whose text holds what is searched for.
class RowFilter final
{
public:
    void setStates(const QList<RowState> &states); // empty: every state
    void setText(const QString &text); // looked for in contact ID, source and message; empty: everything

    bool isActive() const { return hasStates() || hasText(); }
    bool hasStates() const { return m_states != 0; }
    bool hasText() const { return !m_text.isEmpty(); }

    bool matchesState(RowState state) const { return m_states == 0 || (m_states & bit(state)) != 0; }
    bool matches(const RowTable &table, int row) const;

private:
    static quint32 bit(RowState state) { return 1U << static_cast<quint32>(state); }

    quint32 m_states = 0;
    QString m_text;
};

} // namespace expunge
