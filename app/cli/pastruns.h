// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "run/runinfo.h"
#include "settings/profile.h"

#include <QStringList>

namespace expunge {

// The run that is named, or the latest when none is. Errors: BadInput for an ID that does not exist or more
// than one; Unreadable for a journal that cannot be read.
Result<RunInfo> findRun(const QStringList &arguments);

// The profile in which the run was begun, as far as it is still known: stored, or of the session.
std::optional<Profile> profileOfRun(const RunInfo &run);

// Rows that resume would try.
int openRows(const RowCounts &counts);

// That the run is not complete, with the whole command to go on with it.
QString goOnHint(const QString &runId, const std::optional<Profile> &profile);

} // namespace expunge
