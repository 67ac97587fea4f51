// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace expunge {

// How many transmissions may leave at once: each spends one, and they come back over time up to a most. Below
// one they come back at the full rate; what goes beyond comes back a little slower, so that the burst at the
// beginning of a long run, which repeats with each window, flattens out. A server that weighs its last
// window's count with the time since (a sliding counter) refuses such bursts where they fall on the beginning
// of its windows.
class BurstCredit final
{
public:
    BurstCredit(double most, double perSecond);

    double most() const { return m_most; } // never below 1
    double at(Instant now) const; // negative after more was spent than there was
    Instant oneFrom(Instant now) const; // now, or when one whole credit will be there

    void spend(Instant now);
    void giveBack(); // what was spent last was not needed
    void lowerTo(Instant now, double credit); // does nothing when there is less
    // Both count from the last spend() or lowerTo() on.
    void setMost(double most);
    void setRate(double perSecond);

private:
    void bringUpTo(Instant now);

    double m_most;
    double m_perSecond;
    double m_credit;
    Instant m_asOf{};
};

} // namespace expunge
