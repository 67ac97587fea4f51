// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace expunge {

// When requests left that stand in no journal, for an hour: checks of a key, and those of deleted runs. They
// have been used of the limit all the same. Times and servers only, in one small file beside the journals,
// which all programs of the user share.
class LooseRequests final
{
public:
    explicit LooseRequests(const QString &runsFolder);

    // Adds these, and drops what is older than an hour. limitGroup: see Profile. Errors: the file cannot be
    // written.
    Status add(const QString &limitGroup, const QList<QDateTime> &times, const QDateTime &utcNow) const;
    // Those at that time and later, in the order they were added.
    QList<QDateTime> since(const QString &limitGroup, const QDateTime &utc) const;

private:
    struct Request
    {
        QString limitGroup;
        QDateTime at;
    };
    QList<Request> read(const QDateTime &since) const;

    QString m_path;
};

} // namespace expunge
