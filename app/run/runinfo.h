// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"
#include "settings/pace.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace expunge {

// What a run is and how it went, without its rows: an entry of the history.
struct RunInfo
{
    QString id; // also the name of its file: "20260301-120000-3f9a2c"
    QString profileId;
    QString profileName;
    QString host;
    QString server; // "https://api.open.cx"; empty in runs of versions up to 0.1
    QString limitGroup; // whose requests counted together; empty in runs of versions up to 0.1
    QString organisation; // its name; empty while unknown
    QString organisationId; // empty while unknown
    QString osUser;
    QString keyFingerprint; // of the key that was used last; never the key
    QString sourceName; // file names, or empty for typed and pasted entries
    QString sourceSha256; // hex digits, or empty
    QDateTime startedAt; // UTC
    QDateTime endedAt; // UTC; invalid while unfinished
    QDateTime lastSentAt; // UTC; of the last 24 hours of the run, invalid when nothing was sent
    QString end; // how it ended, a word of the run's own; empty while unfinished
    Pace pace;
    int rows = 0;
    int resumes = 0; // times somebody went on with it after an interruption
    // Always adds up to rows. Unfinished: Sending = sent perhaps, to be checked; Left = never tried or to be
    // tried again. Ended: such rows count as Unknown and NotAttempted.
    RowCounts counts;
    // Why the file cannot be read. Then nothing else is set but the id and, as startedAt, the file's date.
    QString problem;

    bool isUnfinished() const { return problem.isEmpty() && end.isEmpty(); }
    friend bool operator==(const RunInfo &, const RunInfo &) = default;
};

} // namespace expunge
