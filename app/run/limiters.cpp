// SPDX-License-Identifier: MIT
#include "run/limiters.h"

#include "run/history.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace expunge {

Limiters::Limiters(QString runsFolder, const Clock &clock)
    : m_runsFolder(std::move(runsFolder))
    , m_clock(clock)
{
}

RateLimiter &Limiters::of(const Profile &profile, const std::optional<Learned> &learned)
{
    Entry &entry = m_entries[profile.id];
    const Pace pace = profile.runPace();
    if (!entry.limiter || entry.pace != pace) {
        entry.pace = pace;
        entry.limiter = std::make_unique<RateLimiter>(pace, learned);
        seed(*entry.limiter, profile);
    }
    return *entry.limiter;
}

void Limiters::seed(RateLimiter &limiter, const Profile &profile) const
{
    const QDateTime utc = m_clock.utc();
    const Instant now = m_clock.now();
    const auto window = std::chrono::milliseconds(profile.pace.window);
    std::vector<Instant> sent;
    const QList<QDateTime> times
        = History(m_runsFolder).transmissionsSince(profile.id, utc.addMSecs(-window.count()));
    for (const QDateTime &time : times) {
        // A wall clock may have been set back meanwhile: what seems to lie ahead has just been.
        const qint64 ago = std::max<qint64>(time.msecsTo(utc), 0);
        sent.push_back(now - std::chrono::milliseconds(ago));
    }
    limiter.seed(std::move(sent), now);
}

} // namespace expunge
