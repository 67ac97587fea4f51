// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

namespace expunge {

// Whose requests counted together with those of the run; also of a run of version 0.1, which named its host
// only.
QString limitGroupOf(const RunInfo &run);

// Whether some program is at work on the run at this moment. While one prepares to go on with a run of that
// server, and does not say which, it may be this one.
bool isUnderWay(const QString &runsFolder, const RunInfo &run);

} // namespace expunge
