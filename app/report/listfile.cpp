// SPDX-License-Identifier: MIT
#include "report/listfile.h"

#include "base/wholefile.h"
#include "report/csvcell.h"

#include <QCoreApplication>

namespace expunge {

namespace {

QByteArray lineOf(const QByteArray &id, const ListFileRow &row, const QString &message, const Origin &place)
{
    constexpr qsizetype longestMessage = 2000;
    const QByteArrayList cells{id,
                               keyOf(row.state).toLatin1(),
                               csvCell(message, longestMessage),
                               csvCell(place.source),
                               place.place > 0 ? QByteArray::number(place.place) : QByteArray(),
                               row.leftOut ? "no" : "yes"};
    return cells.join(',') + "\r\n";
}

} // namespace

Status writeListFile(const QString &path, const ContactList &list, const std::vector<int> &rows,
                     const std::function<ListFileRow(int)> &rowAt)
{
    WholeFile file(path);
    file.write("contact_id,state,message,source,row,include\r\n");
    for (const int row : rows) {
        if (file.failed())
            break;
        const QByteArray id = csvCell(list.textAt(row));
        const ListFileRow told = rowAt(row);
        const QList<Origin> places = list.originsAt(row);
        file.write(lineOf(id, told, told.message, places.first()));
        for (const Origin &place : places.mid(1)) {
            const QString same = QCoreApplication::translate("ListFile", "the same contact: %1");
            file.write(lineOf(id, told, same.arg(places.first().text()), place));
        }
    }
    return file.commit();
}

} // namespace expunge
