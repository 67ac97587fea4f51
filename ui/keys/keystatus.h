// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace expunge {

// Where the chosen profile's key is. Never the key itself.
struct KeyStatus
{
    enum Kind {
        Checking, // the keychain has been asked and has not answered yet
        InKeychain,
        SessionOnly, // in memory, gone when the program ends
        Missing,
        Trouble, // the keychain refused or is locked: text says why
        Sandbox, // the sandbox brings its own
    };
    Kind kind = Checking;
    QString hint; // the key's last characters, "…f3a9"; may be empty
    QString text; // with Trouble: full sentences

    bool isUsable() const { return kind == InKeychain || kind == SessionOnly || kind == Sandbox; }
};

} // namespace expunge
