// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QString>
#include <QStringList>

namespace expunge {

// What an import would give as things are chosen now.
struct ImportOutlook
{
    QString sentence; // "39,812 contact IDs, 12 duplicates merged, 3 rejected.", or why there would be none
    bool isProblem = false; // it cannot be imported so
    int contacts = 0; // that would come into the list
    QStringList examples; // a few rejected rows with their reasons
    RowCounts earlier; // of a result file: its rows by their state
};

} // namespace expunge
