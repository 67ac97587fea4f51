// SPDX-License-Identifier: MIT
#pragma once

#include "run/runprogress.h"

namespace expunge {

// "3,180 deleted · 12 already gone · 9 failed"; leaves out what is 0.
QString countsText(const RowCounts &counts);

// Why a running run does not send just now, in one sentence; empty while it sends. now is local time.
QString waitText(const RunProgress &progress, const QDateTime &now);

// How a run ended, in one or two sentences.
QString summaryText(const RunSummary &summary);

} // namespace expunge
