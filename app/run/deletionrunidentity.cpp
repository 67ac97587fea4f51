// SPDX-License-Identifier: MIT
// Whose key the run uses: asked before anything is deleted with it.
#include "run/deletionrun.h"

#include "api/apiclient.h"
#include "run/runsentences.h"

namespace expunge {

// Called only when a request may leave.
bool DeletionRun::askForOrganisation()
{
    if (!m_recorder.announce() || m_phase != RunPhase::Running
        || m_identity.state() != IdentityGuard::State::Open)
        return false; // who was told of the commit has paused, stopped or asked
    m_identity.asked();
    m_questions.follow(++m_question, m_client->fetchOrganisation(), m_client->deadline());
    return true;
}

void DeletionRun::onOrganisation(int question, const Answer &answer)
{
    const QString message = answer.cls == AnswerClass::Ok ? QString() : explain(answer, m_endpoint->host());
    if (answer.charged > 1)
        m_recorder.noteTransmissions(answer.charged - 1);
    const bool isTrouble = answer.cls == AnswerClass::ServerTrouble || answer.cls == AnswerClass::NoAnswer
        || answer.cls == AnswerClass::TimedOut || answer.cls == AnswerClass::Unclear
        || answer.cls == AnswerClass::Conflict;
    followNetwork(answer, isTrouble, message);
    // Every later request waits for this answer, so there is no use in asking in a hurry.
    if (isTrouble && !m_outage.isOn())
        m_outage.unreachable(m_clock.now());
    if (m_phase == RunPhase::Running && isTrouble)
        m_sentence = message;
    const PauseCause limited = m_breakers.answered(answer.cls);
    if (limited != PauseCause::None)
        pauseFor(limited, sentences::breaker(limited, m_endpoint->host()));
    if (question == m_question && m_identity.state() == IdentityGuard::State::Asked)
        judgeIdentity(answer, message);
    pump();
}

void DeletionRun::judgeIdentity(const Answer &answer, const QString &message)
{
    const bool isSilence = answer.cls == AnswerClass::NoAnswer || answer.cls == AnswerClass::TimedOut;
    m_questionsInVain = isSilence ? m_questionsInVain + 1 : 0;
    switch (answer.cls) {
    case AnswerClass::Ok:
    case AnswerClass::Forbidden:
    case AnswerClass::Gone:
    case AnswerClass::Refused:
        m_identity.answered(answer);
        break;
    default: {
        m_identity.askAgain();
        // A refused key pauses, and what is not the API ends the run, as with any other request.
        const Verdict verdict = m_policy.judge(answer, {}, m_workedBefore);
        followRun(verdict, message);
        if (m_questionsInVain >= RetryPolicy::triesAfterTrouble && !m_workedBefore)
            endRun(RunEnd::Unreachable, message);
        return;
    }
    }
    if (m_identity.isSettled()) {
        m_recorder.noteIdentity(m_identity.found(), m_keyFingerprint);
        log(LogLevel::Info, sentences::keyBelongsTo(m_identity.found()));
    } else {
        pauseFor(m_identity.state() == IdentityGuard::State::Unsure ? PauseCause::OrganisationUnsure
                                                                    : PauseCause::OtherOrganisation,
                 m_identity.sentence());
    }
}

} // namespace expunge
