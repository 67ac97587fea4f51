// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"
#include "keys/apikey.h"
#include "run/runinfo.h"

namespace expunge {

// Why somebody should think twice before going on with a run: another address, organisation or key than
// before may mean another organisation's contacts. A sentence for people; empty when nothing has changed.
// organisation: as the key can read it, unknown when it cannot.
QString doubtAboutResuming(const RunInfo &run, const QString &host, const Organisation &organisation,
                           const ApiKey &key);

} // namespace expunge
