// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"

#include <QList>
#include <QString>

#include <vector>

namespace expunge {

// What was peculiar about one entry of an import.
struct ImportNote
{
    enum Kind { Merged, Rejected, Doubtful, Trimmed };
    Kind kind = Rejected;
    Origin place;
    QString text; // the entry as it was found, one harmless line
    QString reason;
};

// What became of a paste or a file. entries = added + merged + rejected; doubtful and trimmed entries are
// among the added or merged ones.
struct ImportReport
{
    static constexpr qsizetype maxNotes = 10'000;

    int entries = 0;
    int added = 0;
    int merged = 0; // in the list already
    int rejected = 0; // in the list as rejected rows, never sent
    int doubtful = 0; // added, but odd
    int trimmed = 0; // something came off before the ID was right
    int leftOut = 0; // pieces of text around IDs that were not taken for entries
    int passedOver = 0; // rows of an own file that the options do not ask for; no entries
    RowCounts earlier; // all rows of a result file by their state in it
    std::vector<int> tickedOff; // rows of the list that were ticked off when it was saved
    QList<ImportNote> notes; // the first maxNotes; the counts above are always exact
    QString column; // name or number of the column that was used; empty where there are no columns
    QString encoding; // "UTF-8"; empty for pasted text

    // One sentence: "1,204 contact IDs added from column “id”, 12 duplicates merged, 3 rejected."
    QString summary() const;
    // The same before it has happened: "39,812 contact IDs, 12 duplicates, 3 rejected."
    QString outlook() const;

private:
    QString sentence(QString first) const;
};

} // namespace expunge
