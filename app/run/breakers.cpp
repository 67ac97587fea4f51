// SPDX-License-Identifier: MIT
#include "run/breakers.h"

namespace expunge {

PauseCause Breakers::ended(RowState state)
{
    const bool inVain = state == RowState::Failed || state == RowState::Unknown;
    m_inVainInARow = inVain ? m_inVainInARow + 1 : 0;
    if (m_inVainInARow == inARow)
        return PauseCause::AllInVain;
    // Only a deletion shows that this organisation knows the contacts of the list: a refused ID does not.
    if (state == RowState::Deleted)
        m_someExisted = true;
    else if (state == RowState::AlreadyGone)
        ++m_goneBefore;
    return !m_someExisted && state == RowState::AlreadyGone && m_goneBefore == inARow
        ? PauseCause::NothingExists
        : PauseCause::None;
}

PauseCause Breakers::answered(AnswerClass cls)
{
    m_limitedInARow = cls == AnswerClass::RateLimited ? m_limitedInARow + 1 : 0;
    return m_limitedInARow == inARow ? PauseCause::LimitTrouble : PauseCause::None;
}

void Breakers::goOn()
{
    m_someExisted = true;
    m_inVainInARow = 0;
    m_limitedInARow = 0;
}

} // namespace expunge
