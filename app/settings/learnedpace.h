// SPDX-License-Identifier: MIT
#pragma once

namespace expunge {

// What runs have learned about the limit of a server. What the two values mean is the limiter's
// business.
struct LearnedPace
{
    double limit = 0; // requests per window
    double credit = 0; // requests that may leave at once

    friend bool operator==(const LearnedPace &, const LearnedPace &) = default;
};

} // namespace expunge
