// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace expunge {

// A clock that moves only when told.
class ManualClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    QDateTime utc() const override { return m_utc; }
    void advance(std::chrono::nanoseconds by)
    {
        m_now += std::chrono::duration_cast<Instant::duration>(by);
        m_utc = m_utc.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(by).count());
    }

private:
    Instant m_now{std::chrono::hours(1)};
    QDateTime m_utc = QDateTime::fromString(QStringLiteral("2026-03-01T12:00:00Z"), Qt::ISODate);
};

} // namespace expunge
