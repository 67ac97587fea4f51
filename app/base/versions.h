// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace expunge {

// What the program consists of, for About and for reports of faults.
struct Part
{
    QString name;
    QString version; // may be empty
    QString licence; // SPDX, or words
};

// Expunge first. sqliteVersion is for the caller to find out (run/sqliteversion.h): this floor has no SQL.
QList<Part> parts(const QString &sqliteVersion);

} // namespace expunge
