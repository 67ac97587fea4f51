// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "run/ratelimiter.h"
#include "settings/profile.h"

#include <map>
#include <memory>

namespace expunge {

// One limiter for all that share a limit (Profile::limitGroup), whatever profile asks, and remembered from
// run to run. It is told what other processes have sent within the window, as far as it is on the disk.
class Limiters final
{
public:
    Limiters(QString runsFolder, const Clock &clock);

    // Lives as long as this, at the pace of the profile that asked last. learned: by earlier processes; only
    // looked at when there is no limiter yet. Reads journals that were written within the window.
    RateLimiter &of(const Profile &profile, const std::optional<Learned> &learned = {});

    // What stands on the disk until now is ours and counted already; while a run of ours is on, all is.
    void ownSent(const Profile &profile);
    void ownRun(const Profile &profile, bool isOn);

private:
    struct Entry
    {
        Pace pace;
        RateLimiter limiter;
        QDateTime knownUpTo; // UTC; invalid: nothing is known
        bool ownRun = false;
    };
    void learnOfOthers(Entry &entry, const QString &limitGroup) const;

    QString m_runsFolder;
    const Clock &m_clock;
    std::map<QString, Entry> m_entries; // by limit group
};

} // namespace expunge
