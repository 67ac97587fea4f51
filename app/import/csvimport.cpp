// SPDX-License-Identifier: MIT
#include "import/csvimport.h"

#include "contacts/uuidtext.h"
#include "import/columnnames.h"
#include "import/csvreader.h"
#include "import/importtext.h"

#include <QLocale>

namespace expunge {

namespace {

class IdSink final : public CsvCellSink
{
public:
    IdSink(Intake &intake, const ColumnChoice &choice)
        : m_intake(intake)
        , m_headerIsNext(choice.hasHeader)
        , m_column(choice.column)
    {
    }

    void take(const CsvCell &cell) override
    {
        if (cell.recordIsBlank)
            return;
        if (m_headerIsNext) {
            m_headerIsNext = false;
            m_header = cell.text.toByteArray();
            return;
        }
        if (cell.text.size() == uuidLength)
            m_intake.add(cell.text, cell.record);
        else
            takeOdd(cell);
    }

private:
    void takeOdd(const CsvCell &cell)
    {
        if (!cell.exists) {
            m_intake.reject(
                IdProblem::Empty, {}, cell.record,
                ImportText::tr("no ID: the row ends before column %1").arg(QLocale().toString(m_column + 1)));
        } else if (cell.text.trimmed().isEmpty()) {
            m_intake.reject(IdProblem::Empty, {}, cell.record, ImportText::tr("no ID"));
        } else if (cell.text == QByteArrayView(m_header) || isIdColumnName(QString::fromUtf8(cell.text))) {
            // Files that were joined repeat their header.
            m_intake.reject(IdProblem::NoIdInText, cell.text, cell.record,
                            ImportText::tr("the name of a column, not a contact ID"));
        } else {
            m_intake.add(cell.text, cell.record);
        }
    }

    Intake &m_intake;
    bool m_headerIsNext;
    int m_column;
    QByteArray m_header;
};

} // namespace

Status importCsv(TextSource &source, const CsvPlan &plan, Intake &intake)
{
    if (plan.choice.problem)
        return *plan.choice.problem;
    intake.report().column = plan.choice.label;
    intake.report().encoding = QString::fromLatin1(source.encoding());
    IdSink sink(intake, plan.choice);
    CsvReader reader(plan.delimiter, plan.choice.column, sink, plan.prefix > 0 ? 2 : 1);
    qsizetype skip = plan.prefix;
    for (;;) {
        const Result<QByteArrayView> block = source.next();
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        reader.feed(block->sliced(skip));
        skip = 0;
        if (reader.quoteProblem())
            break;
    }
    reader.finish();
    if (const auto &problem = reader.quoteProblem())
        return quoteError(*problem, source.name());
    return Done{};
}

} // namespace expunge
