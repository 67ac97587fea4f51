// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace expunge {

// Takes out of a line what a stranger need not see. What is taken out leaves a word in brackets, so that the
// line can still be understood.
struct Redaction
{
    bool contactIds = true; // UUIDs, and the known ones below
    bool emailAddresses = true;
    QSet<QString> knownIds; // contact IDs that need not look like any
    QString homeFolder; // becomes "~": its name is that of its owner

    // Also what looks like a key, always: none is expected, but nobody looks twice.
    QString of(const QString &line) const;
};

} // namespace expunge
