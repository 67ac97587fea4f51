// SPDX-License-Identifier: MIT
#include "run/underway.h"

#include "run/runlock.h"
#include "settings/profile.h"

namespace expunge {

QString limitGroupOf(const RunInfo &run)
{
    if (!run.limitGroup.isEmpty())
        return run.limitGroup;
    const QUrl https(QStringLiteral("https://") + run.host);
    const QString host = https.host();
    const bool isLoopback = host == QLatin1String("localhost") || host == QLatin1String("::1")
        || host.startsWith(QLatin1String("127."));
    return sessionProfile(isLoopback ? QUrl(QStringLiteral("http://") + run.host) : https).limitGroup();
}

bool isUnderWay(const QString &runsFolder, const RunInfo &run)
{
    if (!run.isUnfinished())
        return false;
    const QString group = limitGroupOf(run);
    const std::optional<RunLock::Work> work = RunLock::noted(runsFolder, group);
    return (!work || work->runId == run.id) && RunLock::isHeld(runsFolder, group);
}

} // namespace expunge
