// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/profile.h"

namespace expunge {

// Where a command acts. The address is that of --api-url, else that of the profile (ID or name), else
// OPENCX_API_URL, else Production's. An address that no profile has makes a profile for the session; named
// together with a profile, it has that one's name, pace and production mark. One that several profiles have,
// or another one than the named, is refused: it does not tell the organisation. The address is checked.
Result<Profile> findTarget(const QString &profile, const QString &apiUrl);

// The stored profile, by ID or name.
Result<Profile> findProfile(const QString &profile);

} // namespace expunge
