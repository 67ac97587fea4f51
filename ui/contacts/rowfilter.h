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
    const QString &text() const { return m_text; }
    // Rows in whose name or e-mail the text is, once they are known; gone with the next text.
    void setNamed(std::shared_ptr<const std::vector<bool>> rows) { m_named = std::move(rows); }

    bool isActive() const { return hasStates() || hasText(); }
    bool hasStates() const { return m_states != 0; }
    bool hasText() const { return !m_text.isEmpty(); }

    bool matchesState(RowState state) const { return m_states == 0 || (m_states & bit(state)) != 0; }
    bool matches(const RowTable &table, int row) const;

private:
    static quint32 bit(RowState state) { return 1U << static_cast<quint32>(state); }

    quint32 m_states = 0;
    QString m_text;
    std::shared_ptr<const std::vector<bool>> m_named;
};

} // namespace expunge
