// SPDX-License-Identifier: MIT
#pragma once

#include "keys/apikey.h"

namespace expunge {

// The key that every test uses. After the suite it must be in no file (tests/run.sh looks for it).
inline QString testKeyText()
{
    // in two parts, so that the binary of a test does not count as a find
    return QStringLiteral("ocx_live_SENTI") + QStringLiteral("NEL0a1b2c3d4e5f6f3a9");
}

inline ApiKey testKey()
{
    return ApiKey::fromPasted(testKeyText()).value();
}

} // namespace expunge
