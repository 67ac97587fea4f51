// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "run/connectioncheck.h"

namespace expunge {

// Asks the API whose key it is: GET /org, which deletes nothing and counts against the limit. Runs an event
// loop.
ConnectionCheck checkKey(const Profile &profile, const ApiKey &key);

// Whether the key may be kept for the profile; tells people on stderr what the check has shown. Errors:
// KeyRefused; BadInput for a key of another organisation than the profile's, unless that is meant;
// Unreachable or NotTheApi when nobody could tell.
Status keyMayBeKept(const Profile &profile, const ConnectionCheck &check, bool otherIsMeant);

} // namespace expunge
