// SPDX-License-Identifier: MIT
#include "import/csvplan.h"

#include "import/delimiterguess.h"
#include "import/importtext.h"

#include <QLocale>

namespace expunge {

Error quoteError(const CsvReader::QuoteProblem &problem, const QString &name)
{
    const QString opened = QLocale().toString(problem.openedInLine);
    if (problem.closedInLine == 0) {
        return badImport(ImportText::tr("“%1” cannot be read: the quotation mark that opens "
                                        "in line %2 is never closed. Close or remove it. "
                                        "Nothing of the file was added.")
                             .arg(name, opened));
    }
    return badImport(ImportText::tr("“%1” cannot be read: the quotation mark that opens in line %2 closes "
                                    "only in line %3, in the middle of a text. Correct line %2. Nothing "
                                    "of the file was added.")
                         .arg(name, opened, QLocale().toString(problem.closedInLine)));
}

Result<CsvPlan> planCsv(QByteArrayView head, bool complete, const QString &name, const CsvOptions &options)
{
    static constexpr QByteArrayView neverDelimiters("\"\r\n-");
    const char wanted = options.delimiter;
    if (wanted != 0 && (neverDelimiters.contains(wanted) || static_cast<uchar>(wanted) >= 0x80)) {
        return badImport(
            ImportText::tr("This character cannot separate columns. Use comma, semicolon, tab or pipe."));
    }
    const DelimiterGuess guess = guessDelimiter(head, complete);
    CsvPlan plan;
    plan.delimiter = wanted != 0 ? wanted : guess.delimiter;
    plan.prefix = guess.prefix;
    plan.sample = sampleCsv(head.sliced(guess.prefix), complete, plan.delimiter);
    if (auto problem = plan.sample.quoteProblem) {
        const int hiddenLines = plan.prefix > 0 ? 1 : 0;
        problem->openedInLine += hiddenLines;
        problem->closedInLine += problem->closedInLine > 0 ? hiddenLines : 0;
        return quoteError(*problem, name);
    }
    if (options.header.value_or(true) && !plan.sample.records.isEmpty())
        plan.own = ownFileOf(plan.sample.records.first().cells);
    CsvOptions settled = options;
    if (plan.own) {
        settled.header = true;
        if (options.column.isEmpty() && !options.columnIndex)
            settled.columnIndex = plan.own.contactId;
    }
    plan.choice = chooseColumn(plan.sample, settled, name);
    if (!options.only.isEmpty() && plan.own.kind != OwnFile::Results) {
        return badImport(
            ImportText::tr("“%1” is no result file of Expunge, so it does not tell which contacts failed. "
                           "Import it as a list.")
                .arg(name));
    }
    if (complete && plan.sample.records.isEmpty()) {
        return badImport(ImportText::tr("“%1” holds nothing but blank lines.").arg(name));
    }
    if (complete && plan.choice.hasHeader && plan.sample.records.size() == 1) {
        return badImport(ImportText::tr("“%1” has a header, but no rows below it.").arg(name));
    }
    return plan;
}

} // namespace expunge
