// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "run/ratelimiter.h"
#include "settings/profile.h"

#include <map>
#include <memory>

namespace expunge {

// One limiter per profile, shared by everything that asks that API, and remembered from run to run. A new one
// is told what an earlier process has sent within the window, as far as the journals know.
class Limiters final
{
public:
    Limiters(QString runsFolder, const Clock &clock);

    // learned: only looked at when there is no limiter for the profile yet.
    RateLimiter &of(const Profile &profile, const std::optional<Learned> &learned = {});

private:
    void seed(RateLimiter &limiter, const Profile &profile) const;

    struct Entry
    {
        Pace pace;
        std::unique_ptr<RateLimiter> limiter;
    };
    QString m_runsFolder;
    const Clock &m_clock;
    std::map<QString, Entry> m_entries; // by profile
};

} // namespace expunge
