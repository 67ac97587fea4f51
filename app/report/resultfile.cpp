// SPDX-License-Identifier: MIT
#include "report/resultfile.h"

#include "base/wholefile.h"
#include "report/csvcell.h"

namespace expunge {

namespace {

QByteArray numberOrNothing(qint64 number)
{
    return number > 0 ? QByteArray::number(number) : QByteArray();
}

QByteArray lineOf(const ReportRow &row)
{
    constexpr qsizetype longestMessage = 2000;
    const QByteArrayList cells{csvCell(row.contactId),
                               keyOf(row.state).toLatin1(),
                               numberOrNothing(row.httpStatus),
                               csvCell(row.message, longestMessage),
                               QByteArray::number(row.attempts),
                               row.finishedAt.toUTC().toString(Qt::ISODate).toLatin1(),
                               csvCell(row.source),
                               numberOrNothing(row.place)};
    return cells.join(',') + "\r\n";
}

} // namespace

Status writeResultFile(const QString &path, int rowCount, const std::function<ReportRow(int)> &rowAt)
{
    WholeFile file(path);
    file.write("contact_id,state,http_status,message,attempts,finished_at,source,row\r\n");
    for (int row = 0; row < rowCount && !file.failed(); ++row)
        file.write(lineOf(rowAt(row)));
    return file.commit();
}

} // namespace expunge
