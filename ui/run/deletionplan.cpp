// SPDX-License-Identifier: MIT
#include "ui/run/deletionplan.h"

#include "ui/contacts/rowtable.h"

namespace expunge {

std::vector<int> rowsOf(const RowTable &table, Scope scope)
{
    std::vector<int> rows = table.deletableRows();
    if (scope == Scope::Everything)
        return rows;
    const RowState wanted = scope == Scope::Problems ? RowState::Failed : RowState::NotAttempted;
    std::erase_if(
        rows, [&](int row) { return table.state(row) != wanted && table.state(row) != RowState::Unknown; });
    return rows;
}

DeletionPlan planFor(const RowTable &table, const std::vector<int> &rows)
{
    constexpr size_t mostFirst = 3;
    constexpr size_t mostLast = 2;
    DeletionPlan plan;
    plan.count = static_cast<int>(rows.size());
    const size_t first = qMin(mostFirst, rows.size());
    const size_t last = qMin(mostLast, rows.size() - first);
    for (size_t i = 0; i < first; ++i)
        plan.firstIds.append(table.list()->textAt(rows[i]));
    for (size_t i = rows.size() - last; i < rows.size(); ++i)
        plan.lastIds.append(table.list()->textAt(rows[i]));
    for (const int row : rows)
        plan.doubtful += int(table.list()->stateAt(row) == RowState::Warning);
    plan.rejected = table.counts()[RowState::Rejected];
    plan.gone = table.counts().gone();
    plan.leftOut = table.size() - table.deletableCount() - plan.rejected - plan.gone;
    plan.notNow = table.deletableCount() - plan.count;
    return plan;
}

} // namespace expunge
