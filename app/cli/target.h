// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/profile.h"

namespace expunge {

// The profile that is meant: by ID or name; else by an address, --api-url before OPENCX_API_URL; else
// Production. An address that belongs to no profile makes one for this run. The address is checked.
Result<Profile> findTarget(const QString &profile, const QString &apiUrl);

} // namespace expunge
