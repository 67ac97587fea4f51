// SPDX-License-Identifier: MIT
#pragma once

#include "keys/apikey.h"
#include "run/runinfo.h"

namespace expunge {

// Why somebody should think twice before going on with a run: another address, organisation or key than
// before may mean another organisation's contacts. A sentence for people; empty when nothing has changed.
// organisation: as the key can read it, empty when it cannot.
QString doubtAboutResuming(const RunInfo &run, const QString &host, const QString &organisation,
                           const ApiKey &key);

} // namespace expunge
