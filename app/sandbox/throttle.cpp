// SPDX-License-Identifier: MIT
#include "sandbox/throttle.h"

#include <algorithm>

namespace expunge {

using std::chrono::ceil;
using std::chrono::seconds;

Throttle::Throttle(int limit, std::chrono::milliseconds window, Now now)
    : m_limit(limit)
    , m_window(window)
    , m_now(std::move(now))
{
}

void Throttle::forgetOld(TimePoint now)
{
    while (!m_hits.empty() && now - m_hits.front() >= m_window)
        m_hits.pop_front();
}

Throttle::Verdict Throttle::hit()
{
    if (m_limit <= 0)
        return {};
    const TimePoint now = m_now();
    // As long as the window, the block outlasts every hit in the log: it ends empty.
    if (m_blocked && now >= m_blockedUntil)
        m_blocked = false;
    // The original's reset is no property of the log: it runs for a window from the first hit, then anew.
    if (now >= m_resetAt)
        m_resetAt = now + m_window;
    if (!m_blocked) {
        forgetOld(now);
        m_hits.push_back(now);
        if (m_hits.size() > static_cast<size_t>(m_limit)) {
            m_blocked = true;
            m_blockedUntil = now + m_window;
        }
    }
    Verdict verdict;
    verdict.passed = !m_blocked;
    verdict.limit = m_limit;
    verdict.remaining = std::max(0, m_limit - static_cast<int>(m_hits.size()));
    verdict.reset = ceil<seconds>(m_resetAt - now);
    if (m_blocked) {
        verdict.retryAfter = ceil<seconds>(m_blockedUntil - now);
        verdict.remaining = 0;
        verdict.reset = verdict.retryAfter;
    }
    return verdict;
}

} // namespace expunge
