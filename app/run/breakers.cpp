// SPDX-License-Identifier: MIT
#include "run/breakers.h"

namespace expunge {

PauseCause Breakers::ended(RowState state)
{
    ++m_ended;
    const bool inVain = state == RowState::Failed || state == RowState::Unknown;
    m_inVainInARow = inVain ? m_inVainInARow + 1 : 0;
    if (state != RowState::AlreadyGone)
        m_someExisted = true;
    if (m_inVainInARow == inARow)
        return PauseCause::AllInVain;
    return !m_someExisted && m_ended == inARow ? PauseCause::NothingExists : PauseCause::None;
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
