// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace expunge::exitcode {

// What expunge-cli ends with; README lists them too. Partial failure is never 0.
inline constexpr int allGone = 0; // every contact is deleted or was gone; for other commands: done
inline constexpr int someLeft
    = 1; // some rows failed, are unknown or were rejected; something could not be written
inline constexpr int usage = 2; // also a missing or wrong confirmation, and an http address elsewhere
inline constexpr int keyRefused = 3; // or missing, or without the permission
inline constexpr int notReached = 4; // the API could not be reached, or what answers is not the API
inline constexpr int endedEarly = 5; // by the cap or a breaker
inline constexpr int badList = 6; // the list or journal cannot be read, or holds nothing that can be sent
inline constexpr int busy = 7; // another run holds the profile
inline constexpr int interrupted = 130; // by a signal; the run can be gone on with

// For a run that could not begin.
constexpr int of(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Busy:
        return busy;
    case ErrorKind::NotTheApi:
    case ErrorKind::Unreachable:
        return notReached;
    case ErrorKind::KeyMissing:
    case ErrorKind::KeyRefused:
    case ErrorKind::KeychainTrouble:
        return keyRefused;
    case ErrorKind::Unreadable:
        return badList;
    case ErrorKind::Unwritable:
    case ErrorKind::Cancelled:
        return someLeft;
    case ErrorKind::BadInput:
        break;
    }
    return usage;
}

} // namespace expunge::exitcode
