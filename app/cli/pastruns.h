// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "run/runinfo.h"

#include <QStringList>

namespace expunge {

// The run that is named, or the latest when none is. Errors: BadInput for an ID that does not exist or more
// than one; Unreadable for a journal that cannot be read.
Result<RunInfo> findRun(const QStringList &arguments);

// Rows that resume would try.
int openRows(const RowCounts &counts);

} // namespace expunge
