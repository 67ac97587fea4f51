// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/rowstate.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace expunge {

// What became of one contact, and where its ID came from.
struct ReportRow
{
    QString contactId;
    RowState state = RowState::NotAttempted;
    int httpStatus = 0; // 0: no answer; the cell stays empty
    QString message;
    int attempts = 0;
    QDateTime finishedAt; // invalid: the cell stays empty
    QString source; // the file it came from; empty for pasted IDs
    qint64 place = 0; // row in that file or line of the paste, from 1; 0: unknown, the cell stays empty
};

// Writes the result of a run as CSV: RFC 4180 with a header line, UTF-8 without byte order mark, times in
// UTC, cells made harmless for spreadsheets. It can be taken in again as a list. rowAt is asked once for each
// row from 0 to rowCount - 1, in order. On an error the old file stays as it was.
Status writeResultFile(const QString &path, int rowCount, const std::function<ReportRow(int)> &rowAt);

} // namespace expunge
