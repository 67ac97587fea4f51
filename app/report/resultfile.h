// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "contacts/contactlist.h"
#include "contacts/rowstate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

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

// Which run the rows are of, and where it deleted. All empty for a list that has been through no run.
struct ReportRun
{
    QString id;
    QString profile; // its name
    QString organisation; // its name; empty while unknown
    QString organisationId;
    QString server; // "https://api.open.cx"
};

// Writes the result of a run as CSV: RFC 4180 with a header line, UTF-8 without byte order mark, times in
// UTC, cells made harmless for spreadsheets. Every row says of which run it is, so that rows of several files
// can be put together. It can be taken in again as a list. rowAt is asked once for each row from 0 to
// rowCount - 1, in order. On an error the old file stays as it was.
Status writeResultFile(const QString &path, const ReportRun &run, int rowCount,
                       const std::function<ReportRow(int)> &rowAt);

// The same for a list, with the columns of the files that it was read from: each row of such a file has its
// own row in the results, found by its contact ID, so that duplicates and rejected rows have theirs, too.
// rowAt is asked for rows of the list, and may be asked more than once. What comes back are sentences for
// people: files that could not be read again, so that the results of their contacts stand without columns.
Result<QStringList> writeResults(const QString &path, const ReportRun &run, const ContactList &list,
                                 const std::function<ReportRow(int)> &rowAt);

// "expunge-results-Acme-GmbH-20260301-120000-3f9a2c.csv"; letters and digits of the organisation, or of the
// profile where that is not known.
QString resultFileName(const ReportRun &run);

} // namespace expunge
