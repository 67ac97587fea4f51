// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"

#include <QMetaType>

namespace expunge {

// A run as the history lists it.
struct HistoryEntry
{
    RunInfo run;
    bool underWay = false; // now, here or in another program
};

} // namespace expunge
