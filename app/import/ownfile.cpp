// SPDX-License-Identifier: MIT
#include "import/ownfile.h"

#include <QString>

namespace expunge {

OwnFile ownFileOf(const QByteArrayList &header)
{
    const auto named = [&header](const char *name) {
        for (int column = 0; column < header.size(); ++column) {
            if (header[column].trimmed() == name)
                return column;
        }
        return -1;
    };
    OwnFile file;
    file.contactId = named("contact_id");
    file.state = named("state");
    file.message = named("message");
    file.source = named("source");
    file.row = named("row");
    file.include = named("include");
    if (file.contactId < 0 || file.state < 0 || file.message < 0)
        return {};
    if (named("http_status") >= 0 && named("attempts") >= 0 && named("finished_at") >= 0) {
        file.kind = OwnFile::Results;
        file.include = -1; // a column of the input may be called so
    } else if (file.source >= 0 && file.row >= 0 && file.include >= 0) {
        file.kind = OwnFile::List;
    } else {
        return {};
    }
    return file;
}

OwnRow readOwnRow(const OwnFile &file, const QByteArrayList &cells)
{
    const auto cell
        = [&cells](int column) { return column < 0 ? QByteArray() : cells.value(column).trimmed(); };
    OwnRow row;
    row.state = rowStateFromKey(QString::fromUtf8(cell(file.state)).toLower());
    row.tickedOff = file.kind == OwnFile::List && cell(file.include).toLower() == "no";
    row.source = cell(file.source);
    row.place = cell(file.row).toLongLong();
    return row;
}

} // namespace expunge
