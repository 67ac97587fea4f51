// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "contacts/rowoutcome.h"
#include "run/retrypolicy.h"

#include <QHash>

#include <memory>
#include <vector>

namespace expunge {

// A row of which nobody knows whether an earlier process has deleted it.
struct DoubtfulRow
{
    int row = -1;
    int attempts = 1; // times it was sent, or about to be
    friend bool operator==(const DoubtfulRow &, const DoubtfulRow &) = default;
};

// The rows of a run: their contacts, the state each is in, and what those that gave trouble have been
// through.
class RunTable final
{
public:
    // known: rows that ended in an earlier process. doubtful: rows it may have sent without hearing of them.
    explicit RunTable(std::shared_ptr<const ContactList> list, const RowOutcomes &known = {},
                      const std::vector<DoubtfulRow> &doubtful = {});

    int size() const { return m_list->size(); }
    ContactId idAt(int row) const { return m_list->idAt(row); }
    RowState stateAt(int row) const { return m_states[static_cast<size_t>(row)]; }
    void setState(int row, RowState state);
    const RowCounts &counts() const { return m_counts; }
    int left() const { return m_counts[RowState::Left] + m_counts[RowState::Sending]; }

    RowPast pastOf(int row) const { return m_pasts.value(row); }
    void setPast(int row, const RowPast &past) { m_pasts.insert(row, past); }
    void forgetPast(int row) { m_pasts.remove(row); }
    // Rows that have not ended but were sent at least once.
    std::vector<int> rowsWithPast() const;
    int maybeDoneCount() const;

    std::vector<int> freshRows() const; // Left, never sent

private:
    std::shared_ptr<const ContactList> m_list;
    std::vector<RowState> m_states;
    RowCounts m_counts;
    QHash<int, RowPast> m_pasts;
};

} // namespace expunge
