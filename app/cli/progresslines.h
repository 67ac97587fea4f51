// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "run/runprogress.h"

#include <optional>

namespace expunge {

// How far a run is, for people: "1,204 of 3,201, 98 a minute, about 21 minutes left".
QString progressText(const RunProgress &progress);

// Which of the many reports of a run deserve a line in a log: the first one each minute, and that the limit
// of the API is waited for, once per wait.
class ProgressLines final
{
public:
    static constexpr std::chrono::seconds interval{60};

    explicit ProgressLines(Instant begin)
        : m_last(begin)
    {
    }

    bool isDue(const RunProgress &progress, Instant now);

private:
    Instant m_last;
    WaitReason m_waiting = WaitReason::None;
};

} // namespace expunge
