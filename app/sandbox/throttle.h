// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <functional>

namespace expunge {

// A request limiter with the habits of @nestjs/throttler: a sliding log of hits; the hit over the limit
// blocks for one whole window; hits while blocked are refused and not counted; after the block the log starts
// empty. Not thread-safe.
class Throttle final
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    using Now = std::function<TimePoint()>;

    // limit: hits per window; 0 or less lets everything pass.
    Throttle(int limit, std::chrono::milliseconds window, Now now = std::chrono::steady_clock::now);

    struct Verdict
    {
        bool passed = true;
        int limit = 0; // 0 = not limited, the rest says nothing
        int remaining = 0;
        std::chrono::seconds reset{0}; // rounded up, like the throttler's header of that name
        std::chrono::seconds retryAfter{0}; // rounded up; only when not passed
    };
    Verdict hit();

private:
    void forgetOld(TimePoint now);

    int m_limit;
    std::chrono::milliseconds m_window;
    Now m_now;
    std::deque<TimePoint> m_hits;
    TimePoint m_resetAt{};
    TimePoint m_blockedUntil{};
    bool m_blocked = false;
};

} // namespace expunge
