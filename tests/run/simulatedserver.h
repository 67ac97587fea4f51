// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace expunge {

// How a server that allows 100 requests per 60 seconds may count them.
enum class Counting {
    FixedClock, // windows on the server's clock
    FixedFirstHit, // a window begins with the first request after the last one ended
    SlidingLog,
    SlidingLogWithRefused, // refused requests count too
    SlidingCounter, // this window's count and a share of the last one's
    TokenBucket100,
    TokenBucket20,
    Gcra5,
    Nest, // NestJS throttler in memory: a log, and one window of blocking for the request that goes over
};

class SimulatedServer
{
public:
    static constexpr int limit = 100;
    static constexpr double window = 60; // seconds

    struct Verdict
    {
        bool accepted = true;
        double retryAfter = 0; // seconds, when refused
        int remaining = 0; // requests that would be accepted right after this one
    };

    virtual ~SimulatedServer() = default;
    virtual Verdict hit(double at) = 0; // seconds; never before the last one

    // phase: how many seconds of a window on the server's clock are over when the client's time begins.
    static std::unique_ptr<SimulatedServer> create(Counting counting, double phase = 17.3);
    // Another program spends perMinute of the same limit, evenly.
    static std::unique_ptr<SimulatedServer> shared(std::unique_ptr<SimulatedServer> server, double perMinute);
};

const char *nameOf(Counting counting);

} // namespace expunge
