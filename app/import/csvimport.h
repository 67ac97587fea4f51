// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvplan.h"
#include "import/intake.h"
#include "import/textsource.h"

namespace expunge {

// Reads an opened source as CSV into the intake. Rows are counted as a spreadsheet shows them; the header is
// row 1.
Status importCsv(TextSource &source, const CsvPlan &plan, const CsvOptions &options, Intake &intake);

// Lets the reader take the whole of an opened source, after so many bytes in front of the table.
Status readTable(TextSource &source, CsvReader &reader, qsizetype prefix);

} // namespace expunge
