// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "import/columnguess.h"
#include "import/ownfile.h"

namespace expunge {

// How a text with columns is going to be read.
struct CsvPlan
{
    char delimiter = ',';
    qsizetype prefix = 0; // bytes to pass over: a sep= line
    ColumnChoice choice;
    CsvSample sample;
    OwnFile own;
};

// Decides all that the options leave open. Errors: a delimiter that cannot be one, a broken quote, and
// nothing but a header or blank lines; that no column can be chosen stands in the plan, so that a preview can
// still show the rows.
Result<CsvPlan> planCsv(QByteArrayView head, bool complete, const QString &name, const CsvOptions &options);

Error quoteError(const CsvReader::QuoteProblem &problem, const QString &name);

} // namespace expunge
