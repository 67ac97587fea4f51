// SPDX-License-Identifier: MIT
#include "run/requestledger.h"

#include "api/exchange.h"

#include <utility>

namespace expunge {

RequestLedger::RequestLedger(RateLimiter &limiter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limiter(limiter)
    , m_clock(clock)
{
}

RequestLedger::~RequestLedger()
{
    for (const Flight &flight : std::as_const(m_flights)) {
        for (const Ticket ticket : flight.tickets) {
            if (flight.left)
                m_limiter.answered(ticket, m_clock.now() + flight.deadline);
            else
                m_limiter.neverLeft(ticket);
        }
    }
}

void RequestLedger::follow(int tag, Exchange *exchange, std::chrono::milliseconds deadline)
{
    m_flights.insert(tag, {exchange, {m_limiter.reserve(m_clock.now())}, false, deadline});
    connect(exchange, &Exchange::transmitted, this, [this, tag] {
        ++m_transmissions;
        Flight &flight = m_flights[tag];
        if (flight.left) // the library sent it again by itself
            flight.tickets.push_back(m_limiter.reserve(m_clock.now()));
        flight.left = true;
    });
    connect(exchange, &Exchange::answered, this, [this, tag](const Answer &answer) {
        account(m_flights.take(tag), answer);
        emit answered(tag, answer);
    });
}

void RequestLedger::giveUp()
{
    const QList<Flight> flights = m_flights.values();
    for (const Flight &flight : flights) {
        if (flight.exchange)
            flight.exchange->giveUp();
    }
}

void RequestLedger::account(const Flight &flight, const Answer &answer)
{
    const Instant now = m_clock.now();
    if (answer.transmissions == 0) {
        for (const Ticket ticket : flight.tickets)
            m_limiter.neverLeft(ticket);
        return;
    }
    // What nobody answered may still stand in a queue on its way and be counted later.
    const bool stalled = answer.cls == AnswerClass::TimedOut || answer.cls == AnswerClass::NoAnswer;
    for (const Ticket ticket : flight.tickets) {
        if (answer.cls == AnswerClass::RateLimited && ticket == flight.tickets.back())
            m_limiter.refused(ticket, now, answer.retryAfter);
        else
            m_limiter.answered(ticket, stalled ? now + flight.deadline : now);
    }
    if (answer.remaining && answer.cls != AnswerClass::RateLimited)
        m_limiter.hint(*answer.remaining, now);
}

} // namespace expunge
