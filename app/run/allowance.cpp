// SPDX-License-Identifier: MIT
#include "run/allowance.h"

#include <algorithm>
#include <limits>

namespace expunge {

int Allowance::room() const
{
    int room = std::numeric_limits<int>::max();
    if (m_mostDeletions)
        room = *m_mostDeletions - m_open - m_perhapsDeleted;
    if (m_trial > 0)
        room = std::min(room, m_trial - m_open - m_ended);
    return std::max(room, 0);
}

void Allowance::ended(RowState state, bool maybeDone)
{
    --m_open;
    ++m_ended;
    const bool perhapsDeleted = maybeDone || state == RowState::Deleted || state == RowState::GoneUnconfirmed
        || state == RowState::Unknown;
    m_perhapsDeleted += perhapsDeleted ? 1 : 0;
}

} // namespace expunge
