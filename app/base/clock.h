// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace expunge {

// A moment on the monotonic clock: for pace, deadlines and waits. It never jumps; it may stand still in
// sleep.
using Instant = std::chrono::steady_clock::time_point;

// Where time comes from, so that tests can move it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    virtual QDateTime utc() const = 0; // wall clock, UTC; only for what people and files see
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
    QDateTime utc() const override;
};

} // namespace expunge
