// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "contacts/rowstate.h"
#include "run/runprogress.h"

namespace expunge {

// Notices when a run goes well by the letter and wrong by the look of it, so that a person is asked in time.
class Breakers final
{
public:
    static constexpr int inARow = 20;

    // Each returns the cause to pause for, or None.
    PauseCause ended(RowState state);
    PauseCause answered(AnswerClass cls);

    // Somebody has decided to go on: NothingExists is not asked again, the others count anew.
    void goOn();

private:
    int m_goneBefore = 0;
    int m_inVainInARow = 0;
    int m_limitedInARow = 0;
    bool m_someExisted = false;
};

} // namespace expunge
