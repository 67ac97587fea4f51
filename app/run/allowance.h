// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <optional>

namespace expunge {

// How many more rows this session of a run may begin: the one rule of "at most N deletions" and of "the first
// N, then wait". A row that was begun counts until it ends, also while it waits for another try, so that
// neither number is ever exceeded, whatever the answers are. What earlier sessions did does not count.
class Allowance final
{
public:
    // trial: 0 = none
    Allowance(std::optional<int> mostDeletions, int trial)
        : m_mostDeletions(mostDeletions)
        , m_trial(trial)
    {
    }

    int room() const; // rows that may begin at this moment
    bool trialIsDone() const { return m_trial > 0 && m_ended >= m_trial; }
    int ended() const { return m_ended; }

    void begun() { ++m_open; }
    // maybeDone: an earlier request for the row got no usable answer. Then it counts as deleted, whatever it
    // ended as.
    void ended(RowState state, bool maybeDone);
    void endTrial() { m_trial = 0; } // somebody wants the rest

private:
    std::optional<int> m_mostDeletions;
    int m_trial;
    int m_open = 0; // begun and not ended
    int m_ended = 0;
    int m_perhapsDeleted = 0;
};

} // namespace expunge
