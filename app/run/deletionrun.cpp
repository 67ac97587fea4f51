// SPDX-License-Identifier: MIT
#include "run/deletionrun.h"

#include "api/apiclient.h"
#include "run/runsentences.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace expunge {

namespace {

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

std::chrono::milliseconds milliseconds(Instant::duration duration)
{
    return std::chrono::ceil<std::chrono::milliseconds>(duration);
}

} // namespace

DeletionRun::DeletionRun(RunTable table, Journal &journal, RateLimiter &limiter, const Clock &clock,
                         RunOptions options, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_queue(m_table.freshRows(), m_table.rowsWithPast())
    , m_limiter(limiter)
    , m_clock(clock)
    , m_options(options)
    , m_policy(options.retryUnit, chance)
    , m_outage(options.retryUnit, chance)
    , m_allowance(options.mostDeletions, options.trial)
    , m_ledger(limiter, clock)
    , m_questions(limiter, clock)
    , m_recorder(journal, clock)
    , m_intended(static_cast<size_t>(m_table.size()), 0)
{
    connect(&m_ledger, &RequestLedger::answered, this, &DeletionRun::onAnswer);
    connect(&m_questions, &RequestLedger::answered, this, &DeletionRun::onOrganisation);
    connect(&m_recorder, &RunRecorder::recorded, this, [this](const RowOutcomes &outcomes) {
        emit outcomesReady(outcomes);
        emit progressed(progress());
    });
    connect(&m_recorder, &RunRecorder::failed, this, &DeletionRun::journalFailed);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &DeletionRun::pump);
    m_stopPatience.setSingleShot(true);
    connect(&m_stopPatience, &QTimer::timeout, &m_ledger, &RequestLedger::giveUp);
    connect(&m_stopPatience, &QTimer::timeout, &m_questions, &RequestLedger::giveUp);
    connect(&m_ticker, &QTimer::timeout, this, [this] { emit progressed(progress()); });
}

DeletionRun::~DeletionRun() = default;

void DeletionRun::start(const Endpoint &endpoint, const ApiKey &key, const IdentityGuard &identity)
{
    m_endpoint = endpoint;
    m_identity = identity;
    m_startedAt = m_clock.utc();
    m_meter.start(m_clock.now());
    m_phase = RunPhase::Running;
    if (m_options.doubtSettled)
        m_breakers.goOn();
    m_ticker.start(500);
    setKey(key);
    log(LogLevel::Info, sentences::started(m_queue.isEmpty() ? 0 : m_table.left(), endpoint.host()));
    pump();
}

void DeletionRun::setKey(const ApiKey &key)
{
    // An earlier client stays until the run is gone: its requests may still be on their way.
    m_client = new ApiClient(*m_endpoint, key, this);
    m_client->setDeadline(m_options.deadline);
    m_keyFingerprint = key.fingerprint();
    m_identity.useKey(m_keyFingerprint);
}

void DeletionRun::pause()
{
    if (m_phase == RunPhase::Running)
        pauseFor(PauseCause::User, {});
}

void DeletionRun::resume()
{
    if (m_phase != RunPhase::Paused)
        return;
    if (m_pause != PauseCause::User)
        m_breakers.goOn();
    if (m_pause == PauseCause::Trial)
        m_allowance.endTrial();
    m_identity.goOn();
    m_phase = RunPhase::Running;
    m_pause = PauseCause::None;
    m_sentence.clear();
    log(LogLevel::Info, sentences::resumed());
    pump();
}

void DeletionRun::stop()
{
    endRun(RunEnd::Stopped, {});
}

int DeletionRun::inFlightAllowed() const
{
    constexpr double highPace = 40; // a second: with four, answers would have to come within 100 ms
    if (m_outage.isOn())
        return 1;
    return m_limiter.perSecond() > highPace ? mostInFlight : fewInFlight;
}

void DeletionRun::pump()
{
    if (m_phase == RunPhase::Stopping) {
        finishWhenQuiet();
        return;
    }
    const WaitReason waitedBefore = std::exchange(m_waiting, WaitReason::None);
    while (m_phase == RunPhase::Running && m_ledger.inFlight() < inFlightAllowed()) {
        if (!sendNext())
            break;
    }
    if (m_waiting != waitedBefore)
        emit progressed(progress());
}

// Sends the next request if one may leave now, and first of all the question whose key it is. Otherwise sees
// to it that pump() is called when that can have changed: by the timer, or by the next answer.
bool DeletionRun::sendNext()
{
    const Instant now = m_clock.now();
    if (isToWaitForNetwork(now))
        return false;
    const std::optional<int> row = nextRow(now);
    if (!row || m_identity.state() == IdentityGuard::State::Asked || !mayLeave(now))
        return false;
    if (!m_identity.isSettled())
        return askForOrganisation();
    if (m_intended[static_cast<size_t>(*row)] == 0)
        return announce(*row);
    if (m_queue.take(*row, now))
        m_allowance.begun();
    m_table.setState(*row, RowState::Sending);
    m_recorder.show({*row, RowState::Sending, 0, m_table.pastOf(*row).transmissions, {}, {}});
    m_ledger.follow(*row, m_client->deleteContact(m_table.idAt(*row)), m_client->deadline());
    return true;
}

bool DeletionRun::isToWaitForNetwork(Instant now)
{
    if (!m_outage.isOn() || m_outage.nextTry() <= now)
        return false;
    const auto &patience
        = m_reached || !m_options.firstPatience ? m_options.patience : m_options.firstPatience;
    const std::optional<Instant> last = patience ? std::optional(*m_outage.since() + *patience) : std::nullopt;
    if (last && now >= *last)
        endRun(RunEnd::Unreachable, m_sentence);
    else
        wakeAt(last ? std::min(*last, m_outage.nextTry()) : m_outage.nextTry(), WaitReason::Unreachable);
    return true;
}

std::optional<int> DeletionRun::nextRow(Instant now)
{
    const std::optional<int> row = m_queue.front(now, m_allowance.room() > 0);
    if (row)
        return row;
    if (const std::optional<Instant> due = m_queue.nextDue())
        wakeAt(*due, WaitReason::Retry);
    else if (isQuiet())
        endRun(m_queue.hasFresh() ? RunEnd::CapReached : RunEnd::Completed,
               m_queue.hasFresh() ? sentences::capReached(m_options.mostDeletions.value_or(0)) : QString());
    return std::nullopt;
}

bool DeletionRun::mayLeave(Instant now)
{
    const std::optional<Instant> earliest = m_limiter.earliest(now);
    if (earliest && *earliest <= now)
        return true;
    m_waiting = WaitReason::Pace;
    if (earliest)
        wakeAt(*earliest, m_limiter.use(now).pausedUntil ? WaitReason::LimitReached : WaitReason::Pace);
    return false;
}

// Brings the row's turn into the journal, and of those behind it as many as can leave within a group's time:
// at a high pace one commit covers them. Who is told of the commit may pause, resume or stop the run, so
// afterwards everything is looked at anew.
bool DeletionRun::announce(int row)
{
    const double groups
        = m_limiter.perSecond() * std::chrono::duration<double>(RunRecorder::groupTime).count();
    const auto most = static_cast<size_t>(std::clamp(m_allowance.room(), 1, 256));
    std::vector<int> intents = m_queue.freshAhead(std::clamp<size_t>(static_cast<size_t>(groups), 1, most));
    if (intents.empty() || intents.front() != row)
        intents.assign(1, row);
    for (const int intended : intents)
        m_intended[static_cast<size_t>(intended)] = 1;
    return m_recorder.intend(intents) && m_phase == RunPhase::Running;
}

void DeletionRun::wakeAt(Instant when, WaitReason reason)
{
    m_waiting = reason;
    m_wakeAt = when;
    m_wake.start(std::max(milliseconds(when - m_clock.now()), std::chrono::milliseconds(0)));
}

RunProgress DeletionRun::progress() const
{
    const Instant now = m_clock.now();
    const RateLimiter::Use use = m_limiter.use(now);
    RunProgress progress;
    progress.phase = m_phase;
    progress.pause = m_pause;
    progress.sentence = m_sentence;
    progress.counts = m_table.counts();
    progress.inFlight = m_ledger.inFlight();
    progress.transmissions = m_ledger.transmissions();
    progress.perMinute = m_meter.perMinute(now);
    progress.usedOfLimit = use.used;
    progress.limit = use.limit;
    if (m_phase == RunPhase::Running) {
        progress.waiting = m_waiting;
        progress.timeLeft = m_meter.timeFor(m_table.left(), m_limiter.perSecond(), now);
        if (m_wake.isActive())
            progress.waitingUntil = m_clock.utc().addMSecs(milliseconds(m_wakeAt - now).count());
    }
    if (m_outage.isOn())
        progress.waitingSince = m_clock.utc().addMSecs(-milliseconds(now - *m_outage.since()).count());
    return progress;
}

void DeletionRun::log(LogLevel level, const QString &text, int row, int status)
{
    emit logged({m_clock.utc(), level, row < 0 ? QString() : m_table.idAt(row).text(), status, text});
}

} // namespace expunge
