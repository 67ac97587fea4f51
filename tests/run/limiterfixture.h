// SPDX-License-Identifier: MIT
#pragma once

#include "run/ratelimiter.h"

namespace expunge {

inline const Instant start{std::chrono::hours(1)};
inline constexpr Pace standard{100, std::chrono::seconds(60)};
inline constexpr Pace four{5, std::chrono::seconds(60)}; // leaves 4
inline constexpr auto held = std::chrono::seconds(60)
    + std::chrono::milliseconds(250); // how long an answered transmission of a 60 s window counts on

// How many may leave at once; they stay unanswered.
inline int burstAt(RateLimiter &limiter, Instant now)
{
    int sent = 0;
    for (; limiter.earliest(now) == now; ++sent)
        static_cast<void>(limiter.reserve(now));
    return sent;
}

inline void refuse(RateLimiter &limiter, Instant at,
                   std::optional<std::chrono::seconds> retryAfter = std::nullopt)
{
    limiter.refused(limiter.reserve(at), at, retryAfter);
}

} // namespace expunge
