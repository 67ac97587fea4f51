// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "contacts/rowoutcome.h"
#include "run/runinfo.h"

#include "base/result.h"

#include <QMetaType>

#include <memory>

namespace expunge {

// A run of the history with its rows, to be looked at.
struct PastRun
{
    RunInfo info;
    std::shared_ptr<const ContactList> list;
    RowOutcomes outcomes; // by row; a row without one was not attempted
};

// Reads a run of the folder. Errors: as Journal::open and load.
Result<PastRun> readPastRun(const QString &runsFolder, const QString &id);

} // namespace expunge
