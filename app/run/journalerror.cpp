// SPDX-License-Identifier: MIT
#include "run/journalerror.h"

#include "base/text.h"
#include "run/journaltext.h"

#include <QSqlError>

namespace expunge {

namespace {

// SQLite's primary result codes, which are part of its interface.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    constexpr int primaryBits = 0xff; // the rest are details
    return error.nativeErrorCode().toInt() & primaryBits;
}

} // namespace

bool isJournalDamage(const QSqlError &error)
{
    const int code = primaryCode(error);
    return code == Corrupt || code == NotADatabase;
}

Error journalError(const QSqlError &error, const QString &path)
{
    const QString file = plainPath(path);
    const QString cause
        = plainLine(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return {
            ErrorKind::Busy,
            JournalText::tr("The journal %1 is locked by another program. Close that program and try again.")
                .arg(file)};
    case ReadOnly:
        return {ErrorKind::Unwritable,
                JournalText::tr("The journal %1 cannot be written: the file, its folder or the disk is "
                                "read-only. Check the permissions.")
                    .arg(file)};
    case CantOpen:
        return {ErrorKind::Unreadable,
                JournalText::tr("The journal %1 cannot be opened. Check the permissions of the file and of "
                                "its folder.")
                    .arg(file)};
    case Full:
        return {ErrorKind::Unwritable,
                JournalText::tr("The disk is full, so the journal %1 cannot grow. Free some space and go on.")
                    .arg(file)};
    case IoError:
        return {ErrorKind::Unwritable,
                JournalText::tr("The journal %1 cannot be read or written (%2). Check the disk and its free "
                                "space.")
                    .arg(file, cause)};
    default:
        return {ErrorKind::Unwritable, JournalText::tr("The journal %1 does not work: %2.").arg(file, cause)};
    }
}

} // namespace expunge
