// SPDX-License-Identifier: MIT
#include "run/burstcredit.h"

#include <algorithm>

namespace expunge {

namespace {

using Seconds = std::chrono::duration<double>;
constexpr double roundingError = 1e-6;
// 0.9 keeps a job of ten windows at 0.988 of the limit and has flattened it after thirty.
constexpr double shareBeyondOne = 0.9;

} // namespace

BurstCredit::BurstCredit(double most, double perSecond)
    : m_most(std::max(1.0, most))
    , m_perSecond(perSecond)
    , m_credit(m_most)
{
}

double BurstCredit::at(Instant now) const
{
    const double gain = std::max(0.0, Seconds(now - m_asOf).count()) * m_perSecond;
    const double upToOne = std::clamp(1.0 - m_credit, 0.0, gain);
    return std::min(m_most, m_credit + upToOne + (gain - upToOne) * shareBeyondOne);
}

Instant BurstCredit::oneFrom(Instant now) const
{
    const double missing = 1.0 - at(now);
    if (missing <= roundingError)
        return now;
    return now + std::chrono::ceil<Instant::duration>(Seconds(missing / m_perSecond));
}

void BurstCredit::spend(Instant now)
{
    bringUpTo(now);
    m_credit -= 1.0;
}

void BurstCredit::giveBack()
{
    m_credit = std::min(m_most, m_credit + 1.0);
}

void BurstCredit::lowerTo(Instant now, double credit)
{
    bringUpTo(now);
    m_credit = std::min(m_credit, credit);
}

void BurstCredit::setMost(double most)
{
    m_most = std::max(1.0, most);
    m_credit = std::min(m_credit, m_most);
}

void BurstCredit::setRate(double perSecond)
{
    m_perSecond = perSecond;
}

void BurstCredit::bringUpTo(Instant now)
{
    m_credit = at(now);
    m_asOf = std::max(m_asOf, now);
}

} // namespace expunge
