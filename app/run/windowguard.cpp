// SPDX-License-Identifier: MIT
#include "run/windowguard.h"

#include <algorithm>

namespace expunge {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Instant::duration marginOf(std::chrono::seconds window)
{
    const Instant::duration share = duration_cast<Instant::duration>(window) / 240;
    return std::clamp<Instant::duration>(share, milliseconds(10), milliseconds(250));
}

} // namespace

WindowGuard::WindowGuard(std::chrono::seconds window)
    : m_window(window)
    , m_margin(marginOf(window))
{
}

void WindowGuard::setWindow(std::chrono::seconds window)
{
    const Instant::duration before = m_window + m_margin;
    m_window = window;
    m_margin = marginOf(window);
    for (Instant &freed : m_freedAt)
        freed += m_window + m_margin - before;
}

Ticket WindowGuard::take(Instant now)
{
    forgetFreedBefore(now);
    m_unanswered.insert(m_next);
    return Ticket{m_next++};
}

bool WindowGuard::settle(Ticket ticket, Instant at)
{
    if (!giveBack(ticket))
        return false;
    addPast(at);
    return true;
}

bool WindowGuard::giveBack(Ticket ticket)
{
    return m_unanswered.erase(static_cast<quint64>(ticket)) == 1;
}

void WindowGuard::addPast(Instant lastMoment)
{
    // Answers come in order of time, so the place is nearly always the end; only those behind a given-up
    // request, whose last moment lies ahead, go before it.
    const Instant freed = lastMoment + m_window + m_margin;
    m_freedAt.insert(std::upper_bound(m_freedAt.begin(), m_freedAt.end(), freed), freed);
}

std::optional<Instant> WindowGuard::freeFrom(int limit) const
{
    const qint64 held = static_cast<qint64>(m_unanswered.size()) + static_cast<qint64>(m_freedAt.size());
    const qint64 tooMany = held - limit; // this many and one more must be freed
    if (tooMany < 0)
        return Instant::min();
    if (tooMany >= static_cast<qint64>(m_freedAt.size()))
        return std::nullopt;
    return m_freedAt[static_cast<std::size_t>(tooMany)];
}

int WindowGuard::heldAt(Instant now) const
{
    const auto stillHeld = m_freedAt.end() - std::upper_bound(m_freedAt.begin(), m_freedAt.end(), now);
    return static_cast<int>(stillHeld) + unanswered();
}

void WindowGuard::forgetFreedBefore(Instant now)
{
    while (!m_freedAt.empty() && m_freedAt.front() <= now)
        m_freedAt.pop_front();
}

} // namespace expunge
