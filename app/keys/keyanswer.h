// SPDX-License-Identifier: MIT
#pragma once

#include "keys/apikey.h"

#include <QMetaType>
#include <QString>

namespace expunge {

// How a request to the keychain ended.
enum class KeyOutcome {
    Found, // the answer holds the key
    NotFound, // there is none, or the keyring is locked: on Linux the two cannot be told apart by reading
    Stored, // written, read back and the same
    Forgotten, // certainly no longer there
    Locked, // the keychain is locked or refuses access: nothing stored, nothing known to be removed
    NoKeychain, // no keychain can be reached on this computer
    Unusable, // what is stored, or was to be stored, is no API key
    Trouble, // anything else; the text says what
    NoAnswer, // the soft limit passed; what was begun may still happen
};

struct KeyAnswer
{
    KeyOutcome outcome = KeyOutcome::Trouble;
    ApiKey key; // only with Found
    QString text; // for people: what happened, why, what to do
};

} // namespace expunge
