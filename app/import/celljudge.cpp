// SPDX-License-Identifier: MIT
#include "import/celljudge.h"

#include "import/columnnames.h"
#include "import/importtext.h"

#include <QLocale>

namespace expunge {

CellJudge::Verdict CellJudge::verdictOn(QByteArrayView cell, bool exists) const
{
    if (!exists) {
        return {IdProblem::Empty,
                ImportText::tr("no ID: the row ends before column %1").arg(QLocale().toString(m_column + 1))};
    }
    if (cell.trimmed().isEmpty())
        return {IdProblem::Empty, ImportText::tr("no ID")};
    if (cell == QByteArrayView(m_header) || isIdColumnName(QString::fromUtf8(cell)))
        return {IdProblem::NoIdInText, ImportText::tr("the name of a column, not a contact ID")};
    return {};
}

} // namespace expunge
