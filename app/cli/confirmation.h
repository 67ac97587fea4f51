// SPDX-License-Identifier: MIT
#pragma once

#include "cli/runchoices.h"
#include "keys/apikey.h"
#include "run/runinfo.h"
#include "settings/profile.h"

namespace expunge {

// Whether --profile-confirm, if given, names this profile.
Status nameIsConfirmed(const RunChoices &choices, const Profile &profile);

// Whether the deletion is confirmed as far as that is known without the list: asks nobody.
Status confirmable(const RunChoices &choices, const Profile &profile);

// The same with the number of contacts. Asks nobody either.
Status countIsConfirmed(const RunChoices &choices, int contacts);

// Whether a run may be gone on with under this key. What doubtAboutResuming() warns of must be meant: by
// --other-key, or typed on a terminal. organisation: empty when the key may not read it.
Status confirmKey(const RunChoices &choices, const RunInfo &run, const ApiKey &key,
                  const QString &organisation);

// At last, on a terminal: asks for what no option has confirmed.
Status confirm(const RunChoices &choices, const Profile &profile, const QString &organisation, int contacts);

} // namespace expunge
