// SPDX-License-Identifier: MIT
#pragma once

#include "run/runinfo.h"
#include "run/runprogress.h"

namespace expunge {

// "3,180 deleted · 12 already gone · 9 failed"; leaves out what is 0.
QString countsText(const RowCounts &counts);

// Why a running run does not send just now, in one sentence; empty while it sends. now is local time.
QString waitText(const RunProgress &progress, const QDateTime &now);

// The state of the limit: "61 of 98 used in this minute, next slot in 3 s". now is local time.
QString limitText(const RunProgress &progress, std::chrono::seconds window, const QDateTime &now);

// How a run ended, in one or two sentences. now is local time; without it, the date is said in any case.
QString summaryText(const RunSummary &summary, const QDateTime &now);

// "ACME GmbH"; where it is not known, the profile's name says at least what was meant.
QString organisationOfRun(const RunInfo &run);

// "Acme, ACME GmbH, https://api.open.cx, run 20260301-120000-3f9a2c": which run it is, and where it deleted.
QString placeOfRun(const RunInfo &run);
// The same for a place where the organisation stands already.
QString placeOfResults(const RunInfo &run);

// What is still open of a list that has been through a run: "497 were not sent, 1 may have been deleted, 3
// failed." Empty for nothing.
QString openText(const RowCounts &counts);

// "A run of Acme (ACME GmbH) was interrupted at 15:33: 40 deleted, 1 to be checked, 259 left." now is local
// time.
QString interruptedText(const RunInfo &run, const QDateTime &now);

} // namespace expunge
