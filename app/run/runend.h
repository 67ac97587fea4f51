// SPDX-License-Identifier: MIT
#pragma once

#include "run/runprogress.h"

namespace expunge {

// How a run ended, as its journal says it: "key_refused". Fixed for ever: it is in files.
QString wordOf(RunEnd end);
// Interrupted for an empty word, and for "left", with which a person closes an interrupted run.
RunEnd runEndFromWord(QStringView word);

} // namespace expunge
