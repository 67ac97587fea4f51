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
    , m_ledger(limiter, clock)
    , m_recorder(journal, clock)
    , m_intended(static_cast<size_t>(m_table.size()), 0)
{
    connect(&m_ledger, &RequestLedger::answered, this, &DeletionRun::onAnswer);
    connect(&m_recorder, &RunRecorder::recorded, this, [this](const RowOutcomes &outcomes) {
        emit outcomesReady(outcomes);
        emit progressed(progress());
    });
    connect(&m_recorder, &RunRecorder::failed, this,
            [this](const Error &error) { endRun(RunEnd::JournalTrouble, error.text); });
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &DeletionRun::pump);
    m_stopPatience.setSingleShot(true);
    connect(&m_stopPatience, &QTimer::timeout, &m_ledger, &RequestLedger::giveUp);
    connect(&m_ticker, &QTimer::timeout, this, [this] { emit progressed(progress()); });
}

DeletionRun::~DeletionRun() = default;

void DeletionRun::start(const Endpoint &endpoint, const ApiKey &key)
{
    m_endpoint = endpoint;
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
        m_options.trial = 0;
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

// Sends the next row if one may leave now. Otherwise sees to it that pump() is called when that can have
// changed: by the timer, or by the next answer.
bool DeletionRun::sendNext()
{
    const Instant now = m_clock.now();
    if (m_outage.isOn() && m_outage.nextTry() > now) {
        const Instant::duration borne = now - *m_outage.since();
        if (m_options.patience && borne >= *m_options.patience)
            endRun(RunEnd::Unreachable, m_sentence);
        else
            wakeAt(m_outage.nextTry(), WaitReason::Unreachable);
        return false;
    }
    const std::optional<int> row = m_queue.front(now, capAllowsFresh());
    if (!row) {
        if (const std::optional<Instant> due = m_queue.nextDue())
            wakeAt(*due, WaitReason::Retry);
        else if (m_ledger.inFlight() == 0)
            endRun(m_queue.hasFresh() ? RunEnd::CapReached : RunEnd::Completed,
                   m_queue.hasFresh() ? sentences::capReached(*m_options.mostDeletions) : QString());
        return false;
    }
    const std::optional<Instant> earliest = m_limiter.earliest(now);
    if (!earliest || *earliest > now) {
        m_waiting = WaitReason::Pace;
        if (earliest)
            wakeAt(*earliest, m_limiter.use(now).pausedUntil ? WaitReason::LimitReached : WaitReason::Pace);
        return false;
    }
    if (m_intended[static_cast<size_t>(*row)] == 0) {
        // At a high pace one commit covers what can leave within a group's time.
        const double groups
            = m_limiter.perSecond() * std::chrono::duration<double>(RunRecorder::groupTime).count();
        std::vector<int> intents
            = m_queue.freshAhead(std::clamp<size_t>(static_cast<size_t>(groups), 1, 256));
        if (intents.empty() || intents.front() != *row)
            intents.assign(1, *row);
        if (!m_recorder.intend(intents))
            return false;
        for (const int intended : intents)
            m_intended[static_cast<size_t>(intended)] = 1;
        if (m_phase != RunPhase::Running)
            return false; // a listener has stopped or paused the run
    }
    m_queue.take(*row, now);
    m_table.setState(*row, RowState::Sending);
    m_recorder.show({*row, RowState::Sending, 0, m_table.pastOf(*row).transmissions, {}, {}});
    m_ledger.follow(*row, m_client->deleteContact(m_table.idAt(*row)), m_client->deadline());
    return true;
}

// What is on its way or may have been done counts as done, so that the cap holds whatever comes of it.
bool DeletionRun::capAllowsFresh() const
{
    if (!m_options.mostDeletions)
        return true;
    const RowCounts &counts = m_table.counts();
    const int perhapsDone = counts[RowState::Deleted] + counts[RowState::GoneUnconfirmed]
        + counts[RowState::Unknown] + counts[RowState::Sending] + m_table.maybeDoneCount();
    return perhapsDone < *m_options.mostDeletions;
}

void DeletionRun::pauseFor(PauseCause cause, const QString &sentence)
{
    if (m_phase != RunPhase::Running)
        return;
    if (m_options.unattended && cause != PauseCause::User) {
        endRun(cause == PauseCause::KeyRefused ? RunEnd::KeyRefused : RunEnd::Doubtful, sentence);
        return;
    }
    m_phase = RunPhase::Paused;
    m_pause = cause;
    m_sentence = sentence;
    m_wake.stop();
    log(cause == PauseCause::User || cause == PauseCause::Trial ? LogLevel::Info : LogLevel::Warning,
        sentences::paused(sentence));
    emit progressed(progress());
}

void DeletionRun::endRun(RunEnd end, const QString &sentence)
{
    if (m_phase == RunPhase::Stopping || m_phase == RunPhase::Finished)
        return;
    m_phase = RunPhase::Stopping;
    m_end = end;
    m_sentence = sentence;
    m_wake.stop();
    if (!sentence.isEmpty())
        log(end == RunEnd::CapReached ? LogLevel::Info : LogLevel::Error, sentence);
    m_stopPatience.start(m_options.stopPatience);
    emit progressed(progress());
    // Not from within a slot of the recorder or the sender.
    QMetaObject::invokeMethod(this, &DeletionRun::finishWhenQuiet, Qt::QueuedConnection);
}

void DeletionRun::finishWhenQuiet()
{
    if (m_phase != RunPhase::Stopping || m_ledger.inFlight() > 0)
        return;
    m_phase = RunPhase::Finished;
    m_stopPatience.stop();
    m_ticker.stop();
    // Rows that were sent but did not end say what is known of them.
    for (const int row : m_table.rowsWithPast()) {
        const RowPast past = m_table.pastOf(row);
        const RowState state = RetryPolicy::leftBehind(past);
        m_table.setState(row, state);
        m_recorder.add({row, state, past.lastStatus, past.transmissions, past.lastMessage, m_clock.utc()});
    }
    // So do those whose turn was announced to the journal and did not come.
    for (int row = 0; row < m_table.size(); ++row) {
        if (m_intended[static_cast<size_t>(row)] != 0 && m_table.stateAt(row) == RowState::Left) {
            m_table.setState(row, RowState::NotAttempted);
            m_recorder.add({row, RowState::NotAttempted, 0, 0, {}, m_clock.utc()});
        }
    }
    m_recorder.flush();
    // The rest never left this machine; the summary says so once for all.
    RowCounts counts = m_table.counts();
    counts.add(RowState::NotAttempted, counts[RowState::Left]);
    counts.add(RowState::Left, -counts[RowState::Left]);
    emit progressed(progress());
    log(LogLevel::Info, sentences::ended(counts));
    emit finished({m_end, m_sentence, counts, m_startedAt, m_clock.utc(), m_ledger.transmissions()});
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
