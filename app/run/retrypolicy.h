// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "contacts/rowstate.h"
#include "run/runprogress.h"

#include <chrono>
#include <functional>
#include <optional>

namespace expunge {

// What a row that has not ended yet has been through.
struct RowPast
{
    int tries = 0; // answers that cost it a try
    int transmissions = 0;
    bool maybeDone = false; // an earlier request of ours may have deleted it without our hearing of it
    int lastStatus = 0;
    QString lastMessage;
};

// What follows from one answer, for the row and for the run.
struct Verdict
{
    std::optional<RowState> final; // nothing: the row is asked again
    std::chrono::milliseconds wait{0}; // before that
    bool charged = false; // costs the row a try
    bool taints = false; // the request may have been carried out
    std::optional<RunEnd> end; // the run cannot go on
    PauseCause pause = PauseCause::None; // somebody must decide
};

// The one table of what is asked again, how often, after which wait, and what stops the run. Pure.
class RetryPolicy final
{
public:
    static constexpr int triesAfterTrouble = 5; // 5xx, broken connections, deadlines
    static constexpr int triesAfterUnclear = 3;
    static constexpr int triesAfterConflict = 3;

    // unit: the wait before the second try is at most this long, and doubles; random gives [0, 1).
    RetryPolicy(std::chrono::milliseconds unit, std::function<double()> random);

    // workedBefore: the API has confirmed something for this key in this run.
    Verdict judge(const Answer &answer, const RowPast &past, bool workedBefore) const;

    // The state of a row that the run leaves behind without asking it again.
    static RowState leftBehind(const RowPast &past);

private:
    std::chrono::milliseconds growingWait(int triesSoFar) const;
    Verdict again(const Answer &answer, const RowPast &past, int tries, bool taints, RowState atLast) const;
    Verdict silence(const Answer &answer, const RowPast &past, bool workedBefore) const;

    std::chrono::milliseconds m_unit;
    std::function<double()> m_random;
};

} // namespace expunge
