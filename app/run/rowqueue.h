// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <optional>
#include <queue>
#include <tuple>
#include <vector>

namespace expunge {

// The rows of a run whose turn is still to come: those that wait for another try, as they fall due, before
// those that had none in this process, in the list's order.
class RowQueue final
{
public:
    // fresh: rows that were never sent; doubtful: rows that an earlier process may have sent. These come
    // first.
    RowQueue(std::vector<int> fresh, const std::vector<int> &doubtful);

    // The row whose turn it is at this moment; it stays in the queue until taken.
    std::optional<int> front(Instant now, bool freshAllowed) const;
    bool take(int row, Instant now); // only what front() gave. True when it is the row's first turn.
    std::vector<int> freshAhead(size_t n) const; // the next rows that have their first turn

    void putBack(int row, Instant due);

    std::optional<Instant> nextDue() const; // of the rows that wait for another try
    bool hasFresh() const { return m_nextFresh < m_fresh.size(); }
    bool hasRetries() const { return !m_retries.empty(); }
    bool isEmpty() const { return !hasFresh() && !hasRetries(); }

private:
    struct Retry
    {
        Instant due;
        int row;
        bool operator>(const Retry &other) const
        {
            return std::tie(due, row) > std::tie(other.due, other.row);
        }
    };
    std::vector<int> m_fresh;
    size_t m_nextFresh = 0;
    std::priority_queue<Retry, std::vector<Retry>, std::greater<>> m_retries;
};

} // namespace expunge
