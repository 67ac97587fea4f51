// SPDX-License-Identifier: MIT
#pragma once

#include "report/resultfile.h"
#include "run/pastrun.h"

namespace expunge {

// What a result file says of a run that is in the history. A run of version 0.1 has named its host only.
ReportRun reportRunOf(const RunInfo &run);

// The result file of a run of the history: writeResults() with what is known of each contact by now.
Result<QStringList> writePastRun(const QString &path, const PastRun &run);

} // namespace expunge
