// SPDX-License-Identifier: MIT
#include "run/outage.h"

#include <algorithm>

namespace expunge {

Outage::Outage(std::chrono::milliseconds unit, std::function<double()> random)
    : m_unit(unit)
    , m_random(std::move(random))
{
}

void Outage::unreachable(Instant now)
{
    wait(now);
}

void Outage::trouble(Instant now)
{
    if (++m_troubles >= troubleInARow)
        wait(now);
}

void Outage::over()
{
    m_troubles = 0;
    m_waits = 0;
    m_since.reset();
    m_nextTry = {};
}

void Outage::wait(Instant now)
{
    if (m_nextTry > now)
        return; // several requests met the same outage
    if (!m_since)
        m_since = now;
    const auto most
        = std::min<std::chrono::milliseconds>(m_unit * (1 << std::min(m_waits, 6)), std::chrono::minutes(1));
    ++m_waits;
    // Half of it for sure, the rest by chance: a person who watches sees it try, and many clients do not at
    // once.
    m_nextTry = now + std::chrono::duration_cast<Instant::duration>(most * (0.5 + 0.5 * m_random()));
}

} // namespace expunge
