// SPDX-License-Identifier: MIT
#include "run/rowqueue.h"

#include <algorithm>

namespace expunge {

RowQueue::RowQueue(std::vector<int> fresh, const std::vector<int> &doubtful)
    : m_fresh(std::move(fresh))
{
    m_fresh.insert(m_fresh.begin(), doubtful.begin(), doubtful.end());
}

std::optional<int> RowQueue::front(Instant now, bool freshAllowed) const
{
    if (hasRetries() && m_retries.top().due <= now)
        return m_retries.top().row;
    if (freshAllowed && hasFresh())
        return m_fresh[m_nextFresh];
    return std::nullopt;
}

bool RowQueue::take(int row, Instant now)
{
    if (hasRetries() && m_retries.top().due <= now && m_retries.top().row == row) {
        m_retries.pop();
        return false;
    }
    ++m_nextFresh;
    return true;
}

std::vector<int> RowQueue::freshAhead(size_t n) const
{
    const auto from = m_fresh.begin() + static_cast<std::ptrdiff_t>(m_nextFresh);
    return {from, from + static_cast<std::ptrdiff_t>(std::min(n, m_fresh.size() - m_nextFresh))};
}

void RowQueue::putBack(int row, Instant due)
{
    m_retries.push({due, row});
}

std::optional<Instant> RowQueue::nextDue() const
{
    return hasRetries() ? std::optional(m_retries.top().due) : std::nullopt;
}

} // namespace expunge
