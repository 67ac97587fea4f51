// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvsample.h"

#include <QString>

namespace expunge {

// What the cells of one column are, going by a sample.
struct ColumnFacts
{
    int filled = 0;
    int uuids = 0;
    int emails = 0;
    int idLike = 0; // not a UUID, but allowed and with a digit

    bool holdsUuids() const { return uuids > 0 && uuids * 2 >= filled; }
    bool holdsEmails() const { return emails > 0 && emails * 5 >= filled * 4; }
    bool holdsOtherIds() const { return idLike > 0 && (idLike + uuids) * 5 >= filled * 4; }
};

ColumnFacts factsOf(const CsvSample &sample, int column, bool hasHeader);

QString cellText(const CsvSample::Record &record, int column);
bool isUuid(const QString &text);

// The same in a word, for a preview.
enum class ColumnLooks {
    Other,
    ContactIds,
    OtherIds, // IDs, but by its name of something else
    Emails,
};
QList<ColumnLooks> looksOfColumns(const CsvSample &sample, bool hasHeader);

} // namespace expunge
