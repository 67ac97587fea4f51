// SPDX-License-Identifier: MIT
#include "run/runtable.h"

#include <algorithm>

namespace expunge {

RunTable::RunTable(std::shared_ptr<const ContactList> list, const RowOutcomes &known,
                   const std::vector<DoubtfulRow> &doubtful)
    : m_list(std::move(list))
    , m_states(static_cast<size_t>(m_list->size()), RowState::Left)
{
    m_counts.add(RowState::Left, size());
    for (const RowOutcome &outcome : known)
        setState(outcome.row, outcome.state);
    for (const DoubtfulRow &row : doubtful) {
        RowPast past;
        past.maybeDone = true;
        past.transmissions = row.attempts;
        setPast(row.row, past);
    }
}

void RunTable::setState(int row, RowState state)
{
    RowState &now = m_states[static_cast<size_t>(row)];
    m_counts.move(now, state);
    now = state;
}

std::vector<int> RunTable::rowsWithPast() const
{
    std::vector<int> rows(m_pasts.keyBegin(), m_pasts.keyEnd());
    std::ranges::sort(rows);
    return rows;
}

int RunTable::maybeDoneCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_pasts, [](const RowPast &past) { return past.maybeDone; }));
}

std::vector<int> RunTable::freshRows() const
{
    std::vector<int> rows;
    rows.reserve(m_states.size());
    for (int row = 0; row < size(); ++row) {
        if (stateAt(row) == RowState::Left && !m_pasts.contains(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace expunge
