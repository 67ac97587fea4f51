// SPDX-License-Identifier: MIT
#include "run/connectionchecker.h"

#include "api/apiclient.h"
#include "run/history.h"
#include "run/looserequests.h"
#include "run/requestledger.h"
#include "run/runlock.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace expunge {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds nextLook{250}; // while it depends on somebody else

} // namespace

ConnectionChecker::ConnectionChecker(QString runsFolder, Limiters &limiters, const Clock &clock,
                                     QObject *parent)
    : QObject(parent)
    , m_runsFolder(std::move(runsFolder))
    , m_limiters(limiters)
    , m_clock(clock)
{
}

ConnectionChecker::~ConnectionChecker() = default;

void ConnectionChecker::check(const Profile &profile, const ApiKey &key, bool hasOwnRun,
                              const std::optional<Learned> &learned)
{
    m_work = std::make_unique<QObject>();
    if (const Result<Endpoint> endpoint = Endpoint::parse(profile.address); !endpoint)
        emit checked(checkWithout(endpoint.error(), profile, key));
    else
        sendWhenAllowed({profile, key, hasOwnRun, learned});
}

void ConnectionChecker::sendWhenAllowed(const Asked &asked)
{
    RateLimiter &limiter = m_limiters.of(asked.profile, asked.learned);
    const milliseconds wait = waitFor(asked, limiter);
    if (wait > milliseconds(0))
        QTimer::singleShot(wait, m_work.get(), [this, asked] { sendWhenAllowed(asked); });
    else
        send(asked, limiter);
}

void ConnectionChecker::send(const Asked &asked, RateLimiter &limiter)
{
    auto *client = new ApiClient(Endpoint::parse(asked.profile.address).value(), asked.key, m_work.get());
    auto *ledger = new RequestLedger(limiter, m_clock, m_work.get());
    connect(ledger, &RequestLedger::answered, this, [this, asked](int, const Answer &answer) {
        m_work.release()->deleteLater(); // it is the one that is calling
        emit checked(checkOf(answer, asked.profile, asked.key));
    });
    const QDateTime utc = m_clock.utc();
    // Who cannot write here cannot begin a run either; the check is worth more than its trace.
    static_cast<void>(LooseRequests(m_runsFolder).add(asked.profile.limitGroup(), {utc}, utc));
    m_limiters.ownSent(asked.profile);
    ledger->follow(0, client->fetchOrganisation(), client->deadline());
}

milliseconds ConnectionChecker::waitFor(const Asked &asked, RateLimiter &limiter) const
{
    const Instant now = m_clock.now();
    const std::optional<Instant> earliest = limiter.earliest(now);
    if (!earliest || (!asked.hasOwnRun && !hasRoomBesideRun(asked.profile)))
        return nextLook;
    return std::max(std::chrono::ceil<milliseconds>(*earliest - now), milliseconds(0));
}

bool ConnectionChecker::hasRoomBesideRun(const Profile &profile) const
{
    const QString group = profile.limitGroup();
    const QDateTime since
        = m_clock.utc().addMSecs(-std::chrono::milliseconds(profile.pace.window).count());
    const qsizetype sent = LooseRequests(m_runsFolder).since(group, since).size();
    return sent < RateLimiter::reserveOf(profile.pace) || !RunLock::isHeld(m_runsFolder, group);
}

} // namespace expunge
