// SPDX-License-Identifier: MIT
#include "run/ratemeter.h"

#include <algorithm>
#include <cmath>

namespace expunge {

using namespace std::chrono_literals;

void RateMeter::start(Instant now)
{
    m_start = now;
    m_seconds.clear();
}

void RateMeter::ended(Instant now)
{
    while (!m_seconds.empty() && now - m_seconds.front().start > 60s)
        m_seconds.pop_front();
    if (m_seconds.empty() || now - m_seconds.back().start >= 1s)
        m_seconds.push_back({now, 0});
    ++m_seconds.back().rows;
}

double RateMeter::perMinute(Instant now) const
{
    double rows = 0;
    for (const Second &second : m_seconds) {
        if (now - second.start <= 60s)
            rows += second.rows;
    }
    const double watched = std::clamp(std::chrono::duration<double>(now - m_start).count(), 1.0, 60.0);
    return rows * 60.0 / watched;
}

std::optional<std::chrono::seconds> RateMeter::timeFor(int rows, double limitPerSecond, Instant now) const
{
    double perSecond = limitPerSecond;
    if (now - m_start >= 60s)
        perSecond = std::min(perSecond, perMinute(now) / 60.0);
    if (perSecond <= 0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(std::ceil(rows / perSecond)));
}

} // namespace expunge
