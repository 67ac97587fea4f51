// SPDX-License-Identifier: MIT
#include "run/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace expunge {

namespace {

using std::chrono::seconds;

// 2 % stay free for hidden re-sends, which leave unasked.
constexpr double shareOfPace = 0.98;
// A short list is done in a second with it, and no server that counts per window minds.
constexpr double mostCredit = 30;
constexpr double slowest = 5;
constexpr double keptOnRefusal = 0.85;
// Per window of answers: how much of a lowered pace is tried again. Slow, since each probe may cost a
// refusal.
constexpr double limitRegrowth = 0.3;
constexpr double creditRegrowth = 0.05;

double fullLimit(const Pace &pace)
{
    return std::max(1.0, std::floor(shareOfPace * pace.requests));
}

double limitWithin(const Pace &pace, double limit)
{
    const double full = fullLimit(pace);
    return limit >= 0 ? std::clamp(limit, std::min(slowest, full), full)
                      : full; // a damaged value may be no number
}

double creditWithin(double limit, double credit)
{
    const double full = std::min(mostCredit, std::floor(limit));
    return credit >= 0 ? std::clamp(credit, 1.0, full) : full;
}

} // namespace

RateLimiter::RateLimiter(Pace pace, std::optional<Learned> learned)
    : m_pace(pace)
    , m_guard(pace.window)
    , m_limit(learned ? limitWithin(pace, learned->limit) : fullLimit(pace))
    , m_credit(creditWithin(m_limit, learned ? learned->credit : mostCredit), refillPerSecond())
{
}

void RateLimiter::setPace(Pace pace)
{
    const std::optional<Learned> known = learned();
    m_pace = pace;
    m_guard.setWindow(pace.window);
    const double limit = known ? known->limit : fullLimit(pace);
    settle(limit, known ? known->credit : mostCredit);
}

void RateLimiter::seed(std::vector<Instant> lastMoments, Instant now)
{
    std::sort(lastMoments.begin(), lastMoments.end());
    for (const Instant lastMoment : lastMoments) {
        m_guard.addPast(std::min(lastMoment, now)); // a wall clock that was set back puts it in the future
        m_credit.spend(std::min(lastMoment, now));
    }
}

std::optional<Instant> RateLimiter::earliest(Instant now) const
{
    const std::optional<Instant> free = m_guard.freeFrom(limit());
    if (!free)
        return std::nullopt;
    return std::max({*free, m_pausedUntil, m_credit.oneFrom(now)});
}

Ticket RateLimiter::reserve(Instant now)
{
    m_credit.spend(now);
    return m_guard.take(now);
}

void RateLimiter::answered(Ticket ticket, Instant at)
{
    if (!m_guard.settle(ticket, at))
        return;
    settle(m_limit + limitRegrowth / m_limit, m_credit.most() + creditRegrowth / m_limit);
}

void RateLimiter::neverLeft(Ticket ticket)
{
    if (m_guard.giveBack(ticket))
        m_credit.giveBack();
}

void RateLimiter::refused(Ticket ticket, Instant at, std::optional<seconds> retryAfter)
{
    if (!m_guard.settle(ticket, at))
        return;
    const seconds wait
        = std::clamp(retryAfter.value_or(m_pace.window), seconds(0), seconds(std::chrono::hours(24)));
    m_pausedUntil = std::max(m_pausedUntil, at + wait + m_guard.margin());
    m_credit.lowerTo(at, 0);
    settle(m_limit, m_credit.most() / 2);
    // A window that is used up asks for a longer wait: then the burst alone was too much.
    const bool burstWasAtFault = m_credit.most() > 1 && wait < m_guard.window() / 20;
    const bool wasCutJustNow = m_cutAt && at - *m_cutAt <= m_guard.window();
    if (burstWasAtFault || wasCutJustNow)
        return;
    m_cutAt = at;
    settle(m_limit * keptOnRefusal, m_credit.most());
}

void RateLimiter::hint(int remaining, Instant at)
{
    // As long as the API has more left than this limiter would use, it knows nothing new.
    if (remaining < limit() - m_guard.heldAt(at))
        m_credit.lowerTo(at, remaining - m_guard.unanswered());
}

RateLimiter::Use RateLimiter::use(Instant now) const
{
    const std::optional<Instant> pause = m_pausedUntil > now ? std::optional(m_pausedUntil) : std::nullopt;
    return {m_guard.heldAt(now), limit(), earliest(now), pause};
}

std::optional<Learned> RateLimiter::learned() const
{
    const double full = fullLimit(m_pace);
    const bool isSlowed = m_limit < full || m_credit.most() < creditWithin(full, mostCredit);
    return isSlowed ? std::optional(Learned{m_limit, m_credit.most()}) : std::nullopt;
}

int RateLimiter::reserveOf(const Pace &pace)
{
    return pace.requests - static_cast<int>(fullLimit(pace));
}

double RateLimiter::refillPerSecond() const
{
    return limit() / std::chrono::duration<double>(m_pace.window).count();
}

void RateLimiter::settle(double limit, double credit)
{
    m_limit = limitWithin(m_pace, limit);
    m_credit.setMost(creditWithin(m_limit, credit));
    m_credit.setRate(refillPerSecond());
}

double RateLimiter::perSecond() const
{
    return limit() / std::chrono::duration<double>(m_pace.window).count();
}

} // namespace expunge
