// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/idcheck.h"

#include <QByteArray>

namespace expunge {

// What a cell of the ID column is: an entry, or the reason why it cannot be one. Importing a table and
// reading it again for the results must not disagree about that.
class CellJudge final
{
public:
    // Files that were joined repeat their header.
    void setHeader(QByteArrayView cell) { m_header = cell.toByteArray(); }

    // None: checkId() says the rest. exists: the row has that column at all.
    IdProblem problemOf(QByteArrayView cell, bool exists) const;

private:
    QByteArray m_header;
};

} // namespace expunge
