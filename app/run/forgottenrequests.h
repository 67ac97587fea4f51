// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace expunge {

// When requests of deleted runs left, for an hour: a run may go from the history, but what it has used of the
// limit has been used. Times and profiles only, in one small file beside the journals.
class ForgottenRequests final
{
public:
    explicit ForgottenRequests(const QString &runsFolder);

    // Adds these, and drops what is older than an hour. Errors: the file cannot be written.
    Status add(const QString &profileId, const QList<QDateTime> &times, const QDateTime &utcNow) const;
    QList<QDateTime> since(const QString &profileId, const QDateTime &utc) const;

private:
    struct Request
    {
        QString profileId;
        QDateTime at;
    };
    QList<Request> read(const QDateTime &since) const;

    QString m_path;
};

} // namespace expunge
