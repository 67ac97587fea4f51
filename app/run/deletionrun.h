// SPDX-License-Identifier: MIT
#pragma once

#include "api/endpoint.h"
#include "keys/apikey.h"
#include "log/logrecord.h"
#include "run/allowance.h"
#include "run/breakers.h"
#include "run/identityguard.h"
#include "run/outage.h"
#include "run/ratemeter.h"
#include "run/requestledger.h"
#include "run/rowqueue.h"
#include "run/runprogress.h"
#include "run/runrecorder.h"
#include "run/runtable.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace expunge {

class ApiClient;

struct RunOptions
{
    std::optional<int> mostDeletions; // by this session: never exceeded, unknown outcomes count as deletions
    int trial = 0; // no more rows than these are begun before somebody resumes; 0 = no trial
    bool unattended = false; // nobody can be asked: what would pause for a decision ends the run
    bool doubtSettled = false; // somebody goes on after a breaker: whether anything exists is not asked again
    std::optional<std::chrono::seconds> patience; // how long an outage is borne; nothing = without end
    std::optional<std::chrono::seconds> firstPatience; // the same as long as nothing ever answered
    std::chrono::milliseconds retryUnit{1000}; // see RetryPolicy
    std::chrono::milliseconds deadline{30'000}; // of one request
    std::chrono::milliseconds stopPatience{10'000}; // for what is in flight when the run is stopped
};

// One run: takes each row of its table to exactly one final state, at the pace that the limiter allows, with
// every intent and outcome in the journal. Lives in one thread, which must have an event loop.
class DeletionRun final : public QObject
{
    Q_OBJECT

public:
    // Four keep up with the pace of any API that a person would call limited, and lose little when a
    // connection breaks; at a high pace all six connections that the network library opens are used.
    static constexpr int fewInFlight = 4;
    static constexpr int mostInFlight = 6;

    DeletionRun(RunTable table, Journal &journal, RateLimiter &limiter, const Clock &clock,
                RunOptions options, QObject *parent = nullptr);
    ~DeletionRun() override;

    // Asks whose key it is before anything is deleted, and so again after each change of key. identity: what
    // the run is for.
    void start(const Endpoint &endpoint, const ApiKey &key,
               const IdentityGuard &identity = IdentityGuard({}, {}));
    void pause();
    void resume(); // after a question it is the answer "go on"
    void stop(); // nothing leaves any more; finished() follows within stopPatience
    void setKey(const ApiKey &key); // takes effect with the next request

    RunProgress progress() const;

signals:
    void outcomesReady(const expunge::RowOutcomes &outcomes);
    void progressed(const expunge::RunProgress &progress);
    void logged(const expunge::LogRecord &record);
    void finished(const expunge::RunSummary &summary);

private:
    int inFlightAllowed() const;
    void pump();
    bool sendNext();
    bool isToWaitForNetwork(Instant now);
    std::optional<int> nextRow(Instant now);
    bool mayLeave(Instant now);
    bool announce(int row);
    bool askForOrganisation();
    void onAnswer(int row, const Answer &answer);
    void onOrganisation(int question, const Answer &answer);
    void judgeIdentity(const Answer &answer, const QString &message);
    void followNetwork(const Answer &answer, bool isTrouble, const QString &message);
    void journalFailed(const Error &error);
    void endRow(int row, RowState state, const Answer &answer, const QString &message);
    void putBack(int row, const Answer &answer, const Verdict &verdict, const QString &message);
    void followRun(const Verdict &verdict, const QString &message);
    void pauseFor(PauseCause cause, const QString &sentence);
    void endRun(RunEnd end, const QString &sentence);
    void finishWhenQuiet();
    bool isQuiet() const { return m_ledger.inFlight() + m_questions.inFlight() == 0; }
    void wakeAt(Instant when, WaitReason reason);
    void log(LogLevel level, const QString &text, int row = -1, int status = 0);

    RunTable m_table;
    RowQueue m_queue;
    RateLimiter &m_limiter;
    const Clock &m_clock;
    RunOptions m_options;
    RetryPolicy m_policy;
    Outage m_outage;
    Breakers m_breakers;
    RateMeter m_meter;
    Allowance m_allowance;
    IdentityGuard m_identity{{}, {}};
    RequestLedger m_ledger; // of deletions, by row
    RequestLedger m_questions; // for the organisation, by number
    RunRecorder m_recorder;
    std::optional<Endpoint> m_endpoint;
    ApiClient *m_client = nullptr; // child; replaced with the key

    std::vector<char> m_intended; // rows whose intent is in the journal
    RunPhase m_phase = RunPhase::Paused;
    WaitReason m_waiting = WaitReason::None;
    Instant m_wakeAt{};
    PauseCause m_pause = PauseCause::None;
    QString m_sentence;
    RunEnd m_end = RunEnd::Completed;
    bool m_workedBefore = false;
    bool m_reached = false; // something has answered
    int m_question = 0; // the last one
    int m_questionsInVain = 0; // in a row, without any answer
    QString m_keyFingerprint;
    QDateTime m_startedAt;
    QTimer m_wake;
    QTimer m_stopPatience;
    QTimer m_ticker; // clocks on the screen go on while nothing happens
};

} // namespace expunge
