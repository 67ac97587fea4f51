// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <deque>
#include <optional>

namespace expunge {

// How many rows end per minute, over the last minute, and how long the rest will take at that rate.
class RateMeter final
{
public:
    void start(Instant now);
    void ended(Instant now);
    double perMinute(Instant now) const;

    // limitPerSecond: the most that the pace allows, which is the better guess while there is little to
    // measure.
    std::optional<std::chrono::seconds> timeFor(int rows, double limitPerSecond, Instant now) const;

private:
    struct Second
    {
        Instant start;
        int rows;
    };
    Instant m_start{};
    std::deque<Second> m_seconds; // at most a minute's worth
};

} // namespace expunge
