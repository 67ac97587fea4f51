// SPDX-License-Identifier: MIT
#include "import/celljudge.h"

#include "import/columnnames.h"

namespace expunge {

IdProblem CellJudge::problemOf(QByteArrayView cell, bool exists) const
{
    if (!exists)
        return IdProblem::RowTooShort;
    if (cell.trimmed().isEmpty())
        return IdProblem::Empty;
    if (cell == QByteArrayView(m_header) || isIdColumnName(QString::fromUtf8(cell)))
        return IdProblem::ColumnName;
    return IdProblem::None;
}

} // namespace expunge
