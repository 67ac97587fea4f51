// SPDX-License-Identifier: MIT
// How a run pauses and ends.
#include "run/deletionrun.h"

#include "run/runsentences.h"

namespace expunge {

namespace {

// When nobody can be asked.
RunEnd endInsteadOf(PauseCause cause)
{
    switch (cause) {
    case PauseCause::KeyRefused:
        return RunEnd::KeyRefused;
    case PauseCause::OtherOrganisation:
    case PauseCause::OrganisationUnsure:
        return RunEnd::OtherOrganisation;
    default:
        return RunEnd::Doubtful;
    }
}

} // namespace

void DeletionRun::pauseFor(PauseCause cause, const QString &sentence)
{
    if (m_phase != RunPhase::Running)
        return;
    if (m_options.unattended && cause != PauseCause::User) {
        endRun(endInsteadOf(cause), sentence);
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

// What was confirmed meanwhile is not in the journal, and that must be said, also of a run that ends already.
void DeletionRun::journalFailed(const Error &error)
{
    if (m_phase == RunPhase::Running || m_phase == RunPhase::Paused) {
        endRun(RunEnd::JournalTrouble, error.text);
        return;
    }
    m_end = RunEnd::JournalTrouble;
    m_sentence = error.text;
    log(LogLevel::Error, error.text);
}

void DeletionRun::finishWhenQuiet()
{
    if (m_phase != RunPhase::Stopping || !isQuiet())
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
    if (noneExisted(m_end, counts)) {
        m_sentence = sentences::noneExisted(counts.total(), m_endpoint->host());
        log(LogLevel::Warning, m_sentence);
    }
    emit finished({m_end, m_sentence, counts, m_startedAt, m_clock.utc(), m_ledger.transmissions()});
}

} // namespace expunge
