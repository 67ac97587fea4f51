// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

#include "base/result.h"

#include <QList>

#include <optional>

namespace expunge {

// The runs of a folder. Reads none of their rows, and keeps nothing open or in memory: each call looks
// afresh. May be used from any thread.
class History final
{
public:
    explicit History(const QString &folder)
        : m_folder(folder)
    {
    }

    // Newest first. What cannot be read is listed with its problem.
    QList<RunInfo> runs() const;
    RunInfo run(const QString &id) const; // with a problem when there is none, or it cannot be read
    // The newest run of the profile that has no end. It may be under way at this moment.
    std::optional<RunInfo> unfinished(const QString &profileId) const;
    // For Journal::open. Empty for what cannot be an ID.
    QString path(const QString &id) const;
    // When requests left that count together (Profile::limitGroup), oldest first, from that time on, those of
    // no run included: what seeds the limiter. Opens only journals that were written since then.
    QList<QDateTime> transmissionsSince(const QString &limitGroup, const QDateTime &utc) const;
    // Overwrites and removes the run's file; only when its requests left is kept, for an hour. Busy while it
    // is open anywhere.
    Status forget(const QString &id);

private:
    QString m_folder;
};

} // namespace expunge
