// SPDX-License-Identifier: MIT
#pragma once

namespace expunge {

// Keeps this process's memory, and so the API key, out of core dumps and away from debuggers of the same
// user, where the system offers it. To be called first thing in main().
void keepSecretsOutOfDumps();

} // namespace expunge
