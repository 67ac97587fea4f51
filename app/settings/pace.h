// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <chrono>

namespace expunge {

// How many requests may leave in how long, as the API's operator documents it. The limiter stays 2 % below.
struct Pace
{
    int requests = 100; // api.open.cx: 100 requests per minute for standard endpoints
    std::chrono::seconds window{60};

    // Reads "100/60": requests and seconds, both from 1; requests at most 1,000,000, seconds at most 86,400.
    static Result<Pace> parse(QStringView text);
    QString text() const; // "100/60"

    friend bool operator==(const Pace &, const Pace &) = default;
};

} // namespace expunge
