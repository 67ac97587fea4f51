// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace expunge {

enum class RunPhase : quint8 {
    Running, // sending, or waiting for its turn by itself
    Paused, // nothing leaves until somebody resumes
    Stopping, // nothing leaves any more; answers are awaited
    Finished,
};

// Why a running run does not send at this moment.
enum class WaitReason : quint8 {
    None,
    Pace, // the next request would exceed the limit
    LimitReached, // the API said so: 429
    Retry, // only rows are left that wait for their next try
    Unreachable, // tries again by itself
};

// Why a run is paused. Everything but User asks a person for a decision; resuming is the answer "go on".
enum class PauseCause : quint8 {
    None,
    User,
    KeyRefused, // 401: needs another key first
    NothingExists, // none of the first contacts existed: perhaps the wrong organisation
    AllInVain, // many contacts in a row failed, or nobody knows
    LimitTrouble, // the API kept saying that its limit is reached
    Trial, // the trial's first contacts are done
    OtherOrganisation, // the key is not of the organisation that the run is for: needs another key first
    OrganisationUnsure, // nobody can know whether the new key is of the same organisation
};

// A run as it is now. The counts are over the rows of the run and always add up to them.
struct RunProgress
{
    RunPhase phase = RunPhase::Running;
    WaitReason waiting = WaitReason::None;
    QDateTime waitingSince; // UTC; set with Unreachable
    QDateTime waitingUntil; // UTC; when it goes on by itself, if that is known
    PauseCause pause = PauseCause::None;
    QString sentence; // for people: why it waits or is paused; may be empty
    RowCounts counts;
    int inFlight = 0;
    int transmissions = 0; // requests that left this machine, hidden re-sends included
    double perMinute = 0; // rows ended in the last minute, projected while the run is younger
    std::optional<std::chrono::seconds> timeLeft; // at the present pace; nothing while it cannot be known
    int usedOfLimit = 0; // requests that count against the limit at this moment
    int limit = 0; // the most that Expunge lets leave per window
};

enum class RunEnd : quint8 {
    Completed, // every row had its turn
    Stopped, // by a person or a signal
    KeyRefused,
    Forbidden, // the key lacks the permission
    WrongAddress, // what answers is not the API
    Unreachable, // patience ran out
    CapReached,
    Doubtful, // a breaker tripped and nobody was there to ask
    OtherOrganisation, // the key is not of the one that the run is for, or hides it
    JournalTrouble, // the disk refused: nothing is sent that is not in the journal
    Interrupted, // the program died; only of runs that are read from the history
};

struct RunSummary
{
    RunEnd end = RunEnd::Completed;
    QString sentence; // for people: why it ended; empty when completed
    RowCounts counts; // final states only
    QDateTime startedAt; // UTC
    QDateTime endedAt; // UTC
    int transmissions = 0;
};

// The run is complete, and every contact of it was gone before: nothing shows that it was the right
// organisation and the right list.
inline bool noneExisted(RunEnd end, const RowCounts &counts)
{
    const int gone = counts[RowState::AlreadyGone];
    return end == RunEnd::Completed && gone > 0 && gone == counts.total() - counts[RowState::Rejected];
}

} // namespace expunge
