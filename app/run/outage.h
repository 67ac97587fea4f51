// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <functional>
#include <optional>

namespace expunge {

// Makes the whole run wait while the API cannot be reached, or answers nothing but trouble: the waits grow to
// a minute, one request at a time feels whether it is over.
class Outage final
{
public:
    static constexpr int troubleInARow = 5; // until trouble of single rows counts as an outage

    Outage(std::chrono::milliseconds unit, std::function<double()> random);

    void unreachable(Instant now); // the request never left
    void trouble(Instant now); // 5xx, no answer
    void over(); // an answer that makes sense came

    bool isOn() const { return m_since.has_value(); }
    std::optional<Instant> since() const { return m_since; }
    Instant nextTry() const { return m_nextTry; } // in the past unless on

private:
    void wait(Instant now);

    std::chrono::milliseconds m_unit;
    std::function<double()> m_random;
    int m_troubles = 0;
    int m_waits = 0;
    std::optional<Instant> m_since;
    Instant m_nextTry{};
};

} // namespace expunge
