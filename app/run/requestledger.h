// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "base/clock.h"
#include "run/ratelimiter.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <vector>

namespace expunge {

class Exchange;

// Follows requests from their start to their answer and keeps the limiter's account of every one that leaves
// this machine, hidden re-sends included.
class RequestLedger final : public QObject
{
    Q_OBJECT

public:
    RequestLedger(RateLimiter &limiter, const Clock &clock, QObject *parent = nullptr);
    // What is still on its way is settled as if no answer came. The limiter must still be there.
    ~RequestLedger() override;

    // tag comes back with the answer. A ticket of the limiter is taken at once.
    void follow(int tag, Exchange *exchange, std::chrono::milliseconds deadline);
    int inFlight() const { return static_cast<int>(m_flights.size()); }
    int transmissions() const { return m_transmissions; }

    // Waits no longer for anything; each request gets its answered() at once.
    void giveUp();

signals:
    void answered(int tag, const expunge::Answer &answer);

private:
    struct Flight
    {
        QPointer<Exchange> exchange;
        std::vector<Ticket> tickets;
        bool left = false;
        std::chrono::milliseconds deadline{};
    };
    void account(const Flight &flight, const Answer &answer);

    RateLimiter &m_limiter;
    const Clock &m_clock;
    QHash<int, Flight> m_flights;
    int m_transmissions = 0;
};

} // namespace expunge
