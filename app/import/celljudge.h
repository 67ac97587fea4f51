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
    // column counts from 0.
    explicit CellJudge(int column)
        : m_column(column)
    {
    }

    // Files that were joined repeat their header.
    void setHeader(QByteArrayView cell) { m_header = cell.toByteArray(); }

    struct Verdict
    {
        IdProblem problem = IdProblem::None; // None: checkId says the rest
        QString reason;
    };
    // exists: the row has that column at all.
    Verdict verdictOn(QByteArrayView cell, bool exists) const;

private:
    int m_column;
    QByteArray m_header;
};

} // namespace expunge
