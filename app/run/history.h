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
    // The newest run of the profile that has no end. It may be running at this moment: ask the RunLock.
    std::optional<RunInfo> unfinished(const QString &profileId) const;
    // For Journal::open. Empty for what cannot be an ID.
    QString path(const QString &id) const;
    // When requests of any of the profile's runs left, oldest first, from that time on: what seeds the
    // limiter.
    QList<QDateTime> transmissionsSince(const QString &profileId, const QDateTime &utc) const;
    // Overwrites and removes the run's file; only when its requests left is kept, for an hour. Busy while it
    // is open anywhere.
    Status forget(const QString &id);

private:
    QString m_folder;
};

} // namespace expunge
