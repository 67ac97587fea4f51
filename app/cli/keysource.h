// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keyanswer.h"
#include "settings/profile.h"

#include <QFuture>

namespace expunge {

// The profile's key: from the keychain, else from OPENCX_API_KEY. Runs an event loop meanwhile.
Result<ApiKey> findKey(const Profile &profile);

// That there is a key of an earlier version for this address, which is not used, and what can be done with
// it.
QString oldKeyHint(const Profile &profile, const ApiKey &key);

// Takes OPENCX_API_KEY out of the environment, so that no child process inherits it. Nothing: not set.
std::optional<Result<ApiKey>> takeKeyFromEnvironment();

// Runs an event loop until the keychain has answered, or the store does not wait for it any longer.
KeyAnswer await(const QFuture<KeyAnswer> &future);

} // namespace expunge
