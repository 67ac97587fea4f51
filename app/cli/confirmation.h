// SPDX-License-Identifier: MIT
#pragma once

#include "cli/runchoices.h"
#include "settings/profile.h"

namespace expunge {

// Whether the deletion is confirmed as far as that is known without the list: asks nobody.
Status confirmable(const RunChoices &choices, const Profile &profile, bool inputIsTaken);

// The same with the number of contacts; asks on a terminal for what no option has confirmed. inputIsTaken:
// the list came from stdin, so that nobody can answer there.
Status confirm(const RunChoices &choices, const Profile &profile, bool inputIsTaken, int contacts);

} // namespace expunge
