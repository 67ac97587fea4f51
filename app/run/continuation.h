// SPDX-License-Identifier: MIT
#pragma once

#include "run/journal.h"
#include "run/runtable.h"

namespace expunge {

// From where a run goes on: what stays as it is, and what may have been done without our hearing of it.
struct Continuation
{
    RowOutcomes known; // rows that are not asked again
    std::vector<DoubtfulRow> doubtful; // rows that are asked first
};

// rows: those that are to be asked (again), rising; empty = all that are neither gone nor failed. The others
// keep the state that the journal has for them.
Continuation continuationOf(const Journal::Content &content, const std::vector<int> &rows = {});

// What became of each row that was ever sent or settled, as if the run were over: a row without an answer is
// Unknown, one without an entry was not attempted.
RowOutcomes settledOutcomes(const Journal::Content &content);

} // namespace expunge
