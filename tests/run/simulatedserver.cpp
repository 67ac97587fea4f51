// SPDX-License-Identifier: MIT
#include "run/simulatedserver.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace expunge {

namespace {

using Verdict = SimulatedServer::Verdict;
constexpr int limit = SimulatedServer::limit;
constexpr double window = SimulatedServer::window;

class FixedClock final : public SimulatedServer
{
public:
    explicit FixedClock(double phase)
        : m_phase(phase)
    {
    }

    Verdict hit(double at) override
    {
        const double index = std::floor((at + m_phase) / window);
        if (index != m_index) {
            m_index = index;
            m_count = 0;
        }
        if (m_count >= limit)
            return {false, (index + 1) * window - m_phase - at, 0};
        ++m_count;
        return {true, 0, limit - m_count};
    }

private:
    double m_phase;
    double m_index = -1;
    int m_count = 0;
};

class FixedFirstHit final : public SimulatedServer
{
public:
    Verdict hit(double at) override
    {
        if (at >= m_end) {
            m_end = at + window;
            m_count = 0;
        }
        ++m_count;
        return {m_count <= limit, m_end - at, std::max(0, limit - m_count)};
    }

private:
    double m_end = -1;
    int m_count = 0;
};

class SlidingLog final : public SimulatedServer
{
public:
    explicit SlidingLog(bool refusedCount)
        : m_refusedCount(refusedCount)
    {
    }

    Verdict hit(double at) override
    {
        while (!m_log.empty() && m_log.front() <= at - window)
            m_log.pop_front();
        const bool accepted = m_log.size() < limit;
        const double retryAfter = accepted ? 0 : m_log.front() + window - at;
        if (accepted || m_refusedCount)
            m_log.push_back(at);
        return {accepted, retryAfter, std::max(0, limit - static_cast<int>(m_log.size()))};
    }

private:
    bool m_refusedCount;
    std::deque<double> m_log;
};

class SlidingCounter final : public SimulatedServer
{
public:
    explicit SlidingCounter(double phase)
        : m_phase(phase)
    {
    }

    Verdict hit(double at) override
    {
        const double shifted = at + m_phase;
        const double index = std::floor(shifted / window);
        if (index != m_index) {
            m_before = index == m_index + 1 ? m_count : 0;
            m_count = 0;
            m_index = index;
        }
        const double weight = 1 - (shifted - index * window) / window;
        const double used = m_before * weight + m_count;
        if (used + 1 > limit + 1e-9)
            return {false, 1, 0};
        ++m_count;
        return {true, 0, static_cast<int>(limit - used - 1)};
    }

private:
    double m_phase;
    double m_index = -1;
    int m_before = 0;
    int m_count = 0;
};

class TokenBucket final : public SimulatedServer
{
public:
    explicit TokenBucket(double size)
        : m_size(size)
        , m_tokens(size)
    {
    }

    Verdict hit(double at) override
    {
        m_tokens = std::min(m_size, m_tokens + (at - m_at) * limit / window);
        m_at = at;
        if (m_tokens < 1)
            return {false, (1 - m_tokens) * window / limit, 0};
        m_tokens -= 1;
        return {true, 0, static_cast<int>(m_tokens)};
    }

private:
    double m_size;
    double m_tokens;
    double m_at = 0;
};

class Nest final : public SimulatedServer
{
public:
    Verdict hit(double at) override
    {
        while (!m_log.empty() && m_log.front() <= at - window)
            m_log.pop_front();
        if (m_blocked && at >= m_blockedUntil) {
            m_blocked = false;
            m_log.clear();
        }
        if (m_blocked)
            return {false, m_blockedUntil - at, 0};
        m_log.push_back(at);
        if (m_log.size() > limit) {
            m_blocked = true;
            m_blockedUntil = at + window;
            return {false, window, 0};
        }
        return {true, 0, limit - static_cast<int>(m_log.size())};
    }

private:
    std::deque<double> m_log;
    double m_blockedUntil = 0;
    bool m_blocked = false;
};

class Shared final : public SimulatedServer
{
public:
    Shared(std::unique_ptr<SimulatedServer> server, double perMinute)
        : m_server(std::move(server))
        , m_gap(60 / perMinute)
    {
    }

    Verdict hit(double at) override
    {
        for (; m_others <= at; m_others += m_gap)
            m_server->hit(m_others);
        return m_server->hit(at);
    }

private:
    std::unique_ptr<SimulatedServer> m_server;
    double m_gap;
    double m_others = 0;
};

} // namespace

std::unique_ptr<SimulatedServer> SimulatedServer::create(Counting counting, double phase)
{
    switch (counting) {
    case Counting::FixedClock:
        return std::make_unique<FixedClock>(phase);
    case Counting::FixedFirstHit:
        return std::make_unique<FixedFirstHit>();
    case Counting::SlidingLog:
        return std::make_unique<SlidingLog>(false);
    case Counting::SlidingLogWithRefused:
        return std::make_unique<SlidingLog>(true);
    case Counting::SlidingCounter:
        return std::make_unique<SlidingCounter>(phase);
    case Counting::TokenBucket100:
        return std::make_unique<TokenBucket>(100);
    case Counting::TokenBucket20:
        return std::make_unique<TokenBucket>(20);
    case Counting::Gcra5:
        return std::make_unique<TokenBucket>(5);
    case Counting::Nest:
        return std::make_unique<Nest>();
    }
    return nullptr;
}

std::unique_ptr<SimulatedServer> SimulatedServer::shared(std::unique_ptr<SimulatedServer> server,
                                                         double perMinute)
{
    return std::make_unique<Shared>(std::move(server), perMinute);
}

const char *nameOf(Counting counting)
{
    switch (counting) {
    case Counting::FixedClock:
        return "fixed window, clock";
    case Counting::FixedFirstHit:
        return "fixed window, first hit";
    case Counting::SlidingLog:
        return "sliding log";
    case Counting::SlidingLogWithRefused:
        return "sliding log, refused count";
    case Counting::SlidingCounter:
        return "sliding counter";
    case Counting::TokenBucket100:
        return "token bucket 100";
    case Counting::TokenBucket20:
        return "token bucket 20";
    case Counting::Gcra5:
        return "GCRA 5";
    case Counting::Nest:
        return "NestJS with block";
    }
    return "";
}

} // namespace expunge
