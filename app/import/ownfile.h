// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QByteArrayList>

#include <optional>

namespace expunge {

// A file that Expunge wrote itself: the results of a run, or a saved list. The numbers of its own columns
// count from 0; -1 stands for one that it does not have.
struct OwnFile
{
    enum Kind { None, Results, List };
    Kind kind = None;
    int contactId = -1;
    int state = -1;
    int message = -1;
    int source = -1;
    int row = -1;
    int include = -1;

    explicit operator bool() const { return kind != None; }
};

// By the names in the header; a spreadsheet may have moved the columns and added others.
OwnFile ownFileOf(const QByteArrayList &header);

// What an own file says about one of its rows.
struct OwnRow
{
    std::optional<RowState> state; // nothing for a word that is none
    bool tickedOff = false;
    QByteArray source;
    qint64 place = 0; // in that source; 0: not told
};
OwnRow readOwnRow(const OwnFile &file, const QByteArrayList &cells);

} // namespace expunge
