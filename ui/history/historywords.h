// SPDX-License-Identifier: MIT
#pragma once

#include "ui/history/historyentry.h"

namespace expunge {

// "Completed", "Stopped", "Interrupted", "Under way": how a run ended, in few words.
QString endWord(const HistoryEntry &entry);

// "Acme GmbH, api.open.cx": where it deleted, as far as that is known.
QString placeText(const RunInfo &run);

// Contacts of the run that failed, whose fate is not known, and that were never sent.
int failedIn(const RunInfo &run);
int unknownIn(const RunInfo &run);
int leftIn(const RunInfo &run);

// All about a run in a few sentences, or why it cannot be read.
QString detailText(const HistoryEntry &entry);

} // namespace expunge
