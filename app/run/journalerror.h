// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

class QSqlError;

namespace expunge {

// What SQLite says about a journal's file, for people. Not for damage, which is more than a sentence.
Error journalError(const QSqlError &error, const QString &path);

// Whether the file's content is broken.
bool isJournalDamage(const QSqlError &error);

} // namespace expunge
