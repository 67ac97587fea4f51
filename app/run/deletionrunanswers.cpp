// SPDX-License-Identifier: MIT
// What an answer does to its row and to the run.
#include "run/deletionrun.h"

#include "run/runsentences.h"

namespace expunge {

void DeletionRun::onAnswer(int row, const Answer &given)
{
    Answer answer = given;
    // Who has confirmed a deletion in this run is the API, in whatever words it says that there is nothing.
    if (answer.cls == AnswerClass::GoneUnproven && m_table.counts()[RowState::Deleted] > 0)
        answer.cls = AnswerClass::Gone;
    const QString message = answer.cls == AnswerClass::Ok ? QString() : explain(answer, m_endpoint->host());
    const Verdict verdict = m_policy.judge(answer, m_table.pastOf(row), m_workedBefore);

    followNetwork(answer, verdict.taints, message);
    if (answer.cls == AnswerClass::Ok || answer.cls == AnswerClass::Gone)
        m_workedBefore = true;

    if (answer.charged > 1)
        m_recorder.noteTransmissions(answer.charged - 1);
    if (verdict.final)
        endRow(row, *verdict.final, answer, message);
    else
        putBack(row, answer, verdict, message);

    const PauseCause answered = m_breakers.answered(answer.cls);
    if (answered != PauseCause::None)
        pauseFor(answered, sentences::breaker(answered, m_endpoint->host()));
    followRun(verdict, message);
    pump();
}

// What the answer says about the way to the API, whatever was asked.
void DeletionRun::followNetwork(const Answer &answer, bool isTrouble, const QString &message)
{
    const Instant now = m_clock.now();
    m_reached = m_reached || answer.status > 0;
    if (answer.cls == AnswerClass::Unreachable || answer.cls == AnswerClass::ProxyTrouble) {
        if (!m_outage.isOn())
            log(LogLevel::Warning, sentences::unreachable(message));
        m_outage.unreachable(now);
    } else if (isTrouble) {
        m_outage.trouble(now);
    } else {
        if (m_outage.isOn())
            log(LogLevel::Info, sentences::reachableAgain(m_endpoint->host()));
        m_outage.over();
    }
    if (m_phase == RunPhase::Running) // a pause or an end keeps its own sentence while the last answers come
        m_sentence = m_outage.isOn() ? message : QString();
}

void DeletionRun::endRow(int row, RowState state, const Answer &answer, const QString &message)
{
    const RowPast past = m_table.pastOf(row);
    m_table.forgetPast(row);
    m_allowance.ended(state, past.maybeDone);
    m_table.setState(row, state);
    m_meter.ended(m_clock.now());
    m_recorder.add(
        {row, state, answer.status, past.transmissions + answer.transmissions, message, m_clock.utc()});
    if (state == RowState::Failed || state == RowState::Unknown)
        log(LogLevel::Error, message, row, answer.status);
    else if (state != RowState::Deleted)
        log(LogLevel::Info, nameOf(state), row, answer.status);

    const PauseCause doubt = m_breakers.ended(state);
    if (doubt != PauseCause::None)
        pauseFor(doubt, sentences::breaker(doubt, m_endpoint->host()));
    else if (m_allowance.trialIsDone())
        pauseFor(PauseCause::Trial, sentences::trialDone(m_allowance.ended()));
}

void DeletionRun::putBack(int row, const Answer &answer, const Verdict &verdict, const QString &message)
{
    RowPast past = m_table.pastOf(row);
    past.tries += verdict.charged ? 1 : 0;
    past.transmissions += answer.transmissions;
    // A hidden re-send has had an unanswered request before it, whatever came at last.
    past.maybeDone = past.maybeDone || verdict.taints || answer.transmissions > 1;
    past.lastStatus = answer.status;
    past.lastMessage = message;
    if (past.transmissions > 0)
        m_table.setPast(row, past);
    m_table.setState(row, RowState::Left);
    const RowOutcome left{row, RowState::Left, answer.status, past.transmissions, message, {}};
    past.maybeDone ? m_recorder.show(left) : m_recorder.add(left);
    m_intended[static_cast<size_t>(row)] = 0; // the next try is another transmission
    m_queue.putBack(row, m_clock.now() + verdict.wait);
    if (verdict.charged || answer.cls == AnswerClass::RateLimited)
        log(LogLevel::Warning, message, row, answer.status);
}

void DeletionRun::followRun(const Verdict &verdict, const QString &message)
{
    if (verdict.end)
        endRun(*verdict.end, message);
    else if (verdict.pause != PauseCause::None)
        pauseFor(verdict.pause, message);
}

} // namespace expunge
