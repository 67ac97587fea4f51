// SPDX-License-Identifier: MIT
#include "run/continuation.h"

#include <algorithm>

namespace expunge {

namespace {

// A failure after which the contact may be gone all the same: the server had trouble, or its answer was lost.
bool maybeDone(const RowOutcome &outcome)
{
    if (outcome.state == RowState::Unknown)
        return outcome.attempts > 0;
    const int status = outcome.httpStatus;
    return outcome.state == RowState::Failed
        && (status == 0 || status == 408 || status == 425 || status >= 500);
}

bool isOpen(RowState state)
{
    return state == RowState::Left || state == RowState::NotAttempted || state == RowState::Unknown;
}

} // namespace

Continuation continuationOf(const Journal::Content &content, const std::vector<int> &rows)
{
    Continuation continuation;
    const RowOutcomes settled = settledOutcomes(content);
    const auto isChosen = [&rows](int row) { return rows.empty() || std::ranges::binary_search(rows, row); };
    int next = 0; // the first row that has not been looked at
    const auto untouchedUpTo = [&](int end) {
        for (; next < end; ++next) {
            if (!isChosen(next))
                continuation.known.append({next, RowState::NotAttempted, 0, 0, {}, {}});
        }
    };
    for (const RowOutcome &outcome : settled) {
        untouchedUpTo(outcome.row);
        next = outcome.row + 1;
        const bool asked
            = isChosen(outcome.row) && (!rows.empty() || isOpen(outcome.state)) && !isGone(outcome.state);
        if (!asked)
            continuation.known.append(outcome);
        else if (maybeDone(outcome))
            continuation.doubtful.push_back({outcome.row, outcome.attempts});
    }
    untouchedUpTo(content.list.size());
    return continuation;
}

RowOutcomes settledOutcomes(const Journal::Content &content)
{
    RowOutcomes settled;
    settled.reserve(content.outcomes.size() + static_cast<qsizetype>(content.unanswered.size()));
    auto unanswered = content.unanswered.begin();
    const auto unansweredUpTo = [&](int end) {
        for (; unanswered != content.unanswered.end() && unanswered->row < end; ++unanswered) {
            settled.append(
                {unanswered->row, RowState::Unknown, 0, unanswered->attempts, {}, unanswered->lastAt});
        }
    };
    for (const RowOutcome &outcome : content.outcomes) {
        unansweredUpTo(outcome.row);
        settled.append(outcome);
        if (!isFinal(outcome.state))
            settled.last().state = RowState::NotAttempted;
    }
    unansweredUpTo(content.list.size());
    return settled;
}

} // namespace expunge
