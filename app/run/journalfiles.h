// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

namespace expunge {

// How the files of the journals are called, moved and removed. A run is ID.sqlite; while it is not finished
// SQLite keeps ID.sqlite-wal and ID.sqlite-shm beside it. ID.damaged is one that was moved aside, ID.part one
// that is being written or removed.
namespace journalfiles {

// Where the run or the damaged file of that ID lies. Empty for what cannot be an ID, such as "../x".
QString path(const QString &folder, const QString &id);
QString partPath(const QString &folder, const QString &id);
QString idOf(const QString &path);

// The IDs of all runs, damaged ones included.
QStringList ids(const QString &folder);

// Puts a damaged journal aside with what belongs to it. The sentence that tells so, to be added to the error.
QString moveAside(const QString &path);

// Overwrites and removes a journal and what belongs to it.
Status wipe(const QString &path);

// Wipes what a killed process left half written or half removed more than an hour ago.
void wipeLeftovers(const QString &folder);

} // namespace journalfiles

} // namespace expunge
