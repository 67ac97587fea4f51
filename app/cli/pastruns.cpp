// SPDX-License-Identifier: MIT
#include "cli/pastruns.h"

#include "base/text.h"
#include "run/history.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace expunge {

namespace {

struct PastRunsText
{
    Q_DECLARE_TR_FUNCTIONS(PastRuns)
};

} // namespace

Result<RunInfo> findRun(const QStringList &arguments)
{
    if (arguments.size() > 1)
        return Error{ErrorKind::BadInput, PastRunsText::tr("Name one run only.")};
    const QList<RunInfo> runs = History(runsFolder()).runs();
    if (runs.isEmpty())
        return Error{ErrorKind::BadInput, PastRunsText::tr("There are no runs yet.")};
    const auto found
        = arguments.isEmpty() ? runs.begin() : std::ranges::find(runs, arguments.first(), &RunInfo::id);
    if (found == runs.end())
        return Error{ErrorKind::BadInput,
                     PastRunsText::tr("There is no run \"%1\". \"expunge-cli runs\" lists them.")
                         .arg(plainLine(arguments.first()))};
    if (!found->problem.isEmpty())
        return Error{ErrorKind::Unreadable, found->problem};
    return *found;
}

std::optional<Profile> profileOfRun(const RunInfo &run)
{
    if (const std::optional<Profile> session = sessionProfileOf(run.profileId))
        return session;
    const QList<Profile> stored = ProfileStore(configFile()).profiles();
    const auto found = std::ranges::find(stored, run.profileId, &Profile::id);
    return found == stored.end() ? std::nullopt : std::optional(*found);
}

int openRows(const RowCounts &counts)
{
    return counts[RowState::Left] + counts[RowState::Sending] + counts[RowState::NotAttempted]
        + counts[RowState::Unknown];
}

QString goOnHint(const QString &runId, const std::optional<Profile> &profile)
{
    QString command = QStringLiteral("expunge-cli resume %1 --yes").arg(runId);
    if (profile && profile->production && !isSessionProfile(*profile))
        command += QStringLiteral(" --profile-confirm ") + profile->id;
    if (isPortable())
        command += QStringLiteral(" --data-dir \"%1\"").arg(dataFolder());
    return PastRunsText::tr("The run is not complete. Go on with it: %1").arg(command);
}

} // namespace expunge
