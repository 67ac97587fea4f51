// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <deque>
#include <optional>
#include <unordered_set>

namespace expunge {

// One transmission, from its reservation until its answer.
enum class Ticket : quint64 {};

// Counts transmissions so that no stretch of one window ever sees more of them at the server than allowed,
// wherever the window begins and however long answers take. Each transmission holds a slot from the moment it
// leaves until one window and a margin after its answer.
//
// Why that is enough: take any stretch as long as the window, and of the transmissions that the server counts
// in it the one that left last. When it left, each other one still held its slot, for its answer came after
// the server counted it, thus after the stretch began. So there are at most as many as there are slots.
class WindowGuard final
{
public:
    explicit WindowGuard(std::chrono::seconds window);
    void setWindow(std::chrono::seconds window); // also for what has left already

    Ticket take(Instant now); // asks nothing: may go above any limit
    // The answer is in. Returns false for a ticket that was settled before; nothing changes then.
    bool settle(Ticket ticket, Instant at);
    bool giveBack(Ticket ticket); // it never left
    // A transmission of which nothing can reach the server after lastMoment.
    void addPast(Instant lastMoment);

    // Since when, or from when on, fewer than limit slots are held; nothing while only an answer can free
    // one.
    std::optional<Instant> freeFrom(int limit) const;
    int heldAt(Instant now) const;
    int unanswered() const { return static_cast<int>(m_unanswered.size()); }

    Instant::duration window() const { return m_window; }
    // Covers drift between the two clocks and timers that fire early.
    Instant::duration margin() const { return m_margin; }

private:
    void forgetFreedBefore(Instant now);

    Instant::duration m_window;
    Instant::duration m_margin;
    std::unordered_set<quint64> m_unanswered;
    std::deque<Instant> m_freedAt; // ascending: when the slot of each answered one is free again
    quint64 m_next = 0;
};

} // namespace expunge
