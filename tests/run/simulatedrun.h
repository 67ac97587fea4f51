// SPDX-License-Identifier: MIT
#pragma once

#include "run/ratelimiter.h"
#include "run/simulatedserver.h"

#include <vector>

namespace expunge {

struct SimulatedJob
{
    int contacts = 1000;
    quint64 seed = 1;
    double shortestAnswer = 0.010; // seconds from leaving to the answer, log-uniform
    double longestAnswer = 0.150;
    int inFlight = 4;
    double resent = 0; // share of requests that the network layer sends twice, unasked
    double lost = 0; // share of requests that are given up after 30 s and reach the server within 60 s more
    bool hints = false; // whether the server's X-RateLimit-Remaining is passed on
    double startsAt = 0; // seconds
    bool killed = false; // ends with the last of `contacts` sent instead of answered
};

struct SimulatedResult
{
    int refused = 0;
    int done = 0;
    double seconds = 0; // from the start to the last answer
    std::vector<Instant>
        lastMoments; // what a journal would hold: of each transmission its answer, or the end

    // Of SimulatedServer's limit: 1 is 100 a minute.
    double share() const { return done / (seconds / SimulatedServer::window) / SimulatedServer::limit; }
};

Instant simulatedInstant(double seconds);

// Sends a job through the limiter to the server, without waiting for real. A refused contact is sent again.
SimulatedResult simulate(RateLimiter &limiter, SimulatedServer &server, const SimulatedJob &job);

} // namespace expunge
