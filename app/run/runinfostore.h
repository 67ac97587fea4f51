// SPDX-License-Identifier: MIT
#pragma once

#include "run/journaldatabase.h"
#include "run/runinfo.h"

#include <QList>

namespace expunge {

// The run's own record in its journal. Reads no rows, however many there are.
Result<RunInfo> readRunInfo(JournalDatabase &database);

// For a journal that has none yet. Everything but the counts, which follow from the rows, and the end.
Status writeRunInfo(JournalDatabase &database, const RunInfo &info, const QByteArray &listHash);

// When requests left for the run, oldest first, from that time on.
Result<QList<QDateTime>> readTransmissions(JournalDatabase &database, const QDateTime &since);

} // namespace expunge
