// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// Why something could not be done. The kind decides what the program does next; the text is for the user.
enum class ErrorKind {
    BadInput,
    Unreadable,
    Unwritable,
    KeyMissing,
    KeyRefused,
    KeychainTrouble,
    Unreachable,
    NotTheApi,
    Busy,
    Cancelled,
};

struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString text; // one or more full sentences: what happened, why, what to do

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace expunge
