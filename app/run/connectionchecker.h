// SPDX-License-Identifier: MIT
#pragma once

#include "run/connectioncheck.h"
#include "run/limiters.h"

#include <QObject>

#include <memory>

namespace expunge {

// Asks GET /org whose key it is, as soon as the limit has room for it. A run of another program counts what
// it sends itself and knows nothing of checks: beside one they share what its pace leaves free, all programs
// together.
class ConnectionChecker final : public QObject
{
    Q_OBJECT

public:
    ConnectionChecker(QString runsFolder, Limiters &limiters, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionChecker() override;

    // checked() follows, unless another check is asked for before. hasOwnRun: the run at that server is of
    // this process, and so is its limiter. learned: as in a RunOrder.
    void check(const Profile &profile, const ApiKey &key, bool hasOwnRun,
               const std::optional<Learned> &learned);

signals:
    void checked(const expunge::ConnectionCheck &check);

private:
    struct Asked
    {
        Profile profile;
        ApiKey key;
        bool hasOwnRun = false;
        std::optional<Learned> learned;
    };
    void sendWhenAllowed(const Asked &asked);
    void send(const Asked &asked, RateLimiter &limiter);
    std::chrono::milliseconds waitFor(const Asked &asked, RateLimiter &limiter) const;
    bool hasRoomBesideRun(const Profile &profile) const;

    QString m_runsFolder;
    Limiters &m_limiters;
    const Clock &m_clock;
    std::unique_ptr<QObject> m_work; // of the check under way: client and ledger are its children
};

} // namespace expunge
