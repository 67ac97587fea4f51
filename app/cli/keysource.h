// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keyanswer.h"
#include "settings/profile.h"

#include <QFuture>

namespace expunge {

// The profile's key: from the keychain, else from OPENCX_API_KEY. Runs an event loop meanwhile.
Result<ApiKey> findKey(const Profile &profile);

// Runs an event loop until the keychain has answered.
KeyAnswer await(const QFuture<KeyAnswer> &future);

} // namespace expunge
