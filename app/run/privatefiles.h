// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace expunge {

// Files that only their owner may read: what the journals lie in, and how they go for good.

// Makes the folder, and those above it, if need be; in any case only the owner may enter it afterwards
// (0700).
Status makePrivateFolder(const QString &path);

// Makes an empty file that only the owner may read and write (0600). A file of that name must not exist.
Status createPrivateFile(const QString &path);

// Overwrites the file's bytes, waits until they are on the disk, and removes it. A missing file is fine. No
// SQLite connection of this process may have the file open: closing it here would drop that one's locks.
Status wipeFile(const QString &path);

// Waits until the names of the folder's files are on the disk. Does its best: not every system can.
void syncFolder(const QString &path);

} // namespace expunge
