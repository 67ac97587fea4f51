// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"

#include <QMetaType>
#include <QString>

namespace expunge {

// Where the chosen profile's key is, and what the API says to it. Never the key itself.
struct KeyStatus
{
    enum Kind {
        Checking, // the keychain has been asked and has not answered yet
        InKeychain,
        SessionOnly, // in memory, gone when the program ends
        Missing,
        Trouble, // the keychain refused or is locked: text says why
        Sandbox, // the sandbox brings its own
        Refused, // the API does not accept it: text says what to do
        NotReached, // nobody could say whose key it is: text says why
        OtherOrganisation, // it belongs to another organisation than the profile: text names both
    };
    Kind kind = Checking;
    QString hint; // the key's last characters, "…f3a9"; may be empty
    QString text; // full sentences; with Trouble and what comes after Sandbox
    QString details{}; // the raw cause, for who looks closer; may be empty

    // Nothing can be deleted: text says why.
    bool isObstacle() const { return kind == Trouble || kind > Sandbox; }
};

// What became of a key that was entered, or that an earlier version kept: it is tested before it is kept.
struct KeyTrial
{
    enum Kind {
        Testing,
        Kept,
        NotKept, // the keychain did not do it: text says why
        Refused,
        NotTested, // the API was not reached, or something else answered
        OtherOrganisation,
    };
    Kind kind = Testing;
    QString text; // full sentences; empty for the first two
    Organisation organisation; // of the key; known with OtherOrganisation only
};

// What a person wants with a key that was not kept.
enum class KeyChoice { KeepUntested, BindProfile, NewProfile, Drop };

} // namespace expunge
