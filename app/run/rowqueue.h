// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <optional>
#include <queue>
#include <tuple>
#include <vector>

namespace expunge {

// The rows of a run whose turn is still to come: those that wait for another try, as they fall due, before
// those that were never sent, in the list's order.
class RowQueue final
{
public:
    // fresh: rows that were never sent; doubtful: rows that an earlier process may have sent.
    RowQueue(std::vector<int> fresh, const std::vector<int> &doubtful);

    // The row whose turn it is at this moment; it stays in the queue until taken.
    std::optional<int> front(Instant now, bool freshAllowed) const;
    void take(int row, Instant now); // only what front() gave
    std::vector<int> freshAhead(size_t n) const; // the next rows that were never sent

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
