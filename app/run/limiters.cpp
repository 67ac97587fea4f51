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
    const QString group = profile.limitGroup();
    const Pace pace = profile.runPace();
    auto found = m_entries.find(group);
    if (found == m_entries.end())
        found = m_entries.emplace(group, Entry{pace, RateLimiter(pace, learned), {}, false}).first;
    Entry &entry = found->second;
    if (entry.pace != pace && !entry.ownRun) {
        entry.pace = pace;
        entry.limiter.setPace(pace);
    }
    if (!entry.ownRun)
        learnOfOthers(entry, group);
    return entry.limiter;
}

void Limiters::ownSent(const Profile &profile)
{
    if (const auto found = m_entries.find(profile.limitGroup()); found != m_entries.end())
        found->second.knownUpTo = m_clock.utc().addMSecs(1);
}

void Limiters::ownRun(const Profile &profile, bool isOn)
{
    if (const auto found = m_entries.find(profile.limitGroup()); found != m_entries.end())
        found->second.ownRun = isOn;
    ownSent(profile);
}

void Limiters::learnOfOthers(Entry &entry, const QString &limitGroup) const
{
    const QDateTime utc = m_clock.utc();
    const Instant now = m_clock.now();
    const auto window = std::chrono::milliseconds(entry.pace.window);
    QDateTime since = utc.addMSecs(-window.count());
    // A wall clock that was set back makes what is known seem to lie ahead; then all of the window counts.
    constexpr qint64 justNowMs = 1000;
    if (entry.knownUpTo.isValid() && entry.knownUpTo <= utc.addMSecs(justNowMs))
        since = std::max(since, entry.knownUpTo);
    std::vector<Instant> sent;
    for (const QDateTime &time : History(m_runsFolder).transmissionsSince(limitGroup, since)) {
        // What seems to lie ahead has just been.
        const qint64 ago = std::max<qint64>(time.msecsTo(utc), 0);
        sent.push_back(now - std::chrono::milliseconds(ago));
    }
    entry.limiter.seed(std::move(sent), now);
    entry.knownUpTo = utc.addMSecs(1);
}

} // namespace expunge
