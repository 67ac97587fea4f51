// SPDX-License-Identifier: MIT
#include "base/clock.h"

namespace expunge {

Instant SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace expunge
