// SPDX-License-Identifier: MIT
#include "run/simulatedrun.h"

#include <cmath>
#include <queue>
#include <random>

namespace expunge {

namespace {

constexpr double giveUpAfter = 30;
constexpr double landsWithin = 60; // after it was given up

// The standard's distributions differ between libraries; the table must not.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    double share() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; } // 0 <= share < 1
    double logUniform(double least, double most)
    {
        return std::exp(std::log(least) + share() * std::log(most / least));
    }

private:
    std::mt19937_64 m_engine;
};

struct Event
{
    enum Kind { Arrival, Answer, GiveUp };

    double at = 0;
    Kind kind = Arrival;
    Ticket ticket{};
    double wayBack = 0; // seconds; for an arrival
    bool resent = false;
    bool lost = false;
    SimulatedServer::Verdict verdict{}; // for an answer
};

bool operator>(const Event &a, const Event &b)
{
    return a.at > b.at;
}

double secondsOf(Instant instant)
{
    return std::chrono::duration<double>(instant - simulatedInstant(0)).count();
}

// As it would stand in a Retry-After header.
std::chrono::seconds wholeSeconds(double seconds)
{
    return std::chrono::seconds(static_cast<int>(std::ceil(seconds)));
}

class Simulation
{
public:
    Simulation(RateLimiter &limiter, SimulatedServer &server, const SimulatedJob &job)
        : m_limiter(limiter)
        , m_server(server)
        , m_job(job)
        , m_dice(job.seed)
        , m_now(job.startsAt)
        , m_toSend(job.contacts)
    {
    }

    SimulatedResult run()
    {
        double lastAnswer = m_now;
        while (m_result.done < m_job.contacts && !(m_job.killed && m_toSend == 0)) {
            if (sendIfAllowed())
                continue;
            if (m_events.empty())
                qFatal("the limiter waits for an answer although all are in");
            const Event event = m_events.top();
            m_events.pop();
            m_now = std::max(m_now, event.at);
            handle(event);
            if (event.kind != Event::Arrival)
                lastAnswer = m_now;
        }
        m_result.seconds = lastAnswer - m_job.startsAt;
        finishAfterKill();
        return m_result;
    }

private:
    bool sendIfAllowed()
    {
        if (m_toSend == 0 || m_inFlight == m_job.inFlight)
            return false;
        const auto earliest = m_limiter.earliest(simulatedInstant(m_now));
        if (!earliest || (!m_events.empty() && secondsOf(*earliest) > m_events.top().at))
            return false;
        m_now = std::max(m_now, secondsOf(*earliest));
        send();
        return true;
    }

    void send()
    {
        const double way = m_dice.logUniform(m_job.shortestAnswer, m_job.longestAnswer);
        const double there = way * m_dice.share();
        Event event{m_now + there, Event::Arrival, m_limiter.reserve(simulatedInstant(m_now)), way - there};
        event.resent = m_dice.share() < m_job.resent;
        event.lost = m_dice.share() < m_job.lost;
        if (event.lost) {
            m_events.push({m_now + giveUpAfter, Event::GiveUp, event.ticket});
            event.at = m_now + m_dice.share() * (giveUpAfter + landsWithin);
        }
        m_events.push(event);
        --m_toSend;
        ++m_inFlight;
    }

    void handle(const Event &event)
    {
        switch (event.kind) {
        case Event::Arrival:
            arrive(event);
            break;
        case Event::GiveUp:
            m_limiter.answered(event.ticket, simulatedInstant(m_now + landsWithin));
            --m_inFlight;
            ++m_result.done;
            break;
        case Event::Answer:
            answer(event);
            break;
        }
    }

    void arrive(const Event &event)
    {
        auto verdict = m_server.hit(m_now);
        if (event.resent) {
            m_result.refused += verdict.accepted ? 0 : 1;
            const Ticket second = m_limiter.reserve(simulatedInstant(m_now));
            verdict = m_server.hit(m_now);
            m_limiter.answered(second, simulatedInstant(m_now + event.wayBack));
            m_result.lastMoments.push_back(simulatedInstant(m_now + event.wayBack));
        }
        if (!event.lost)
            m_events.push({m_now + event.wayBack, Event::Answer, event.ticket, 0, false, false, verdict});
        else if (!verdict.accepted)
            ++m_result.refused;
    }

    void answer(const Event &event)
    {
        const Instant now = simulatedInstant(m_now);
        m_result.lastMoments.push_back(now);
        --m_inFlight;
        if (event.verdict.accepted) {
            m_limiter.answered(event.ticket, now);
            ++m_result.done;
        } else {
            m_limiter.refused(event.ticket, now, wholeSeconds(event.verdict.retryAfter));
            ++m_result.refused;
            ++m_toSend;
        }
        if (m_job.hints)
            m_limiter.hint(event.verdict.remaining, now);
    }

    // The program is gone, but what it sent still arrives.
    void finishAfterKill()
    {
        for (; m_job.killed && !m_events.empty(); m_events.pop()) {
            m_now = m_events.top().at;
            if (m_events.top().kind == Event::Arrival)
                m_result.refused += m_server.hit(m_now).accepted ? 0 : 1;
        }
        while (m_job.killed && m_inFlight-- > 0)
            m_result.lastMoments.push_back(simulatedInstant(m_now));
    }

    RateLimiter &m_limiter;
    SimulatedServer &m_server;
    const SimulatedJob &m_job;
    Dice m_dice;
    double m_now;
    int m_toSend;
    int m_inFlight = 0;
    SimulatedResult m_result;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};

} // namespace

Instant simulatedInstant(double seconds)
{
    const std::chrono::duration<double> sinceStart(seconds);
    return Instant(std::chrono::hours(1)) + std::chrono::round<Instant::duration>(sinceStart);
}

SimulatedResult simulate(RateLimiter &limiter, SimulatedServer &server, const SimulatedJob &job)
{
    return Simulation(limiter, server, job).run();
}

} // namespace expunge
