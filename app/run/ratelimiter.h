// SPDX-License-Identifier: MIT
#pragma once

#include "run/burstcredit.h"
#include "run/windowguard.h"
#include "settings/pace.h"

#include <optional>
#include <vector>

namespace expunge {

// What refusals have taught about the limit of a server; worth keeping for its next run.
struct Learned
{
    double limit = 0; // transmissions per window
    double credit = 0; // transmissions at once
};

// Decides when the next transmission may leave, so that no window ever holds more than the limit. What an API
// refuses beyond that (bursts, other users of the same limit) it learns from. Holds no timer and reads no
// clock: whoever asks brings the time. All requests to a server share one.
class RateLimiter final
{
public:
    explicit RateLimiter(Pace pace, std::optional<Learned> learned = std::nullopt);

    // Another profile asks the same server at another pace: what has left still counts, and what was learned
    // still slows down.
    void setPace(Pace pace);

    // Transmissions of another process: for each the last moment at which it can have reached the server,
    // that is its answer, or now when none was seen. Those older than a window and its margin may be left
    // out.
    void seed(std::vector<Instant> lastMoments, Instant now);

    // When the next transmission may leave, now at the earliest; nothing while that depends on an answer.
    std::optional<Instant> earliest(Instant now) const;
    // Charges one transmission. Asks nothing, because a hidden re-send has left already when one learns of
    // it.
    [[nodiscard]] Ticket reserve(Instant now);

    // Each ticket ends in exactly one of these; later calls with the same ticket do nothing.
    // An answer came, or none will: then at is the last moment at which the request can still reach the
    // server.
    void answered(Ticket ticket, Instant at);
    void neverLeft(Ticket ticket); // the slot is free again
    // 429. Nothing leaves for retryAfter (a whole window when the API does not say). Halves the credit;
    // lowers the limit by 15 %, but at most once a window, and not where the wait is so short that only a
    // burst was too much.
    void refused(Ticket ticket, Instant at, std::optional<std::chrono::seconds> retryAfter);

    // How many requests the API says it will still take (X-RateLimit-Remaining). Can only slow down.
    void hint(int remaining, Instant at);

    struct Use
    {
        int used = 0; // transmissions that may still count against the limit; above it after hidden re-sends
        int limit = 0;
        std::optional<Instant> nextSlot; // as earliest()
        std::optional<Instant> pausedUntil; // set while the API's own wait lasts
    };
    Use use(Instant now) const;
    double perSecond() const; // in the long run
    std::optional<Learned> learned() const; // nothing while the whole pace is used
    // How many transmissions within a window this pace leaves free, for what nobody can foresee.
    static int reserveOf(const Pace &pace);

private:
    int limit() const { return static_cast<int>(m_limit); }
    double refillPerSecond() const;
    void settle(double limit, double credit);

    Pace m_pace;
    WindowGuard m_guard;
    double m_limit; // grows in fractions; its whole part counts
    BurstCredit m_credit;
    Instant m_pausedUntil = Instant::min();
    std::optional<Instant> m_cutAt;
};

} // namespace expunge
