// SPDX-License-Identifier: MIT
#include "import/csvimport.h"

#include "contacts/uuidtext.h"
#include "import/celljudge.h"
#include "import/csvreader.h"
#include "import/ownfileimport.h"

#include <algorithm>

namespace expunge {

namespace {

class IdSink final : public CsvCellSink
{
public:
    IdSink(Intake &intake, const ColumnChoice &choice)
        : m_intake(intake)
        , m_headerIsNext(choice.hasHeader)
    {
    }

    void take(const CsvCell &cell) override
    {
        if (cell.recordIsBlank)
            return;
        if (m_headerIsNext) {
            m_headerIsNext = false;
            m_judge.setHeader(cell.text);
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
        const IdProblem problem = m_judge.problemOf(cell.text, cell.exists);
        if (problem == IdProblem::None)
            m_intake.add(cell.text, cell.record);
        else
            m_intake.reject(problem, cell.text, cell.record);
    }

    Intake &m_intake;
    bool m_headerIsNext;
    CellJudge m_judge;
};

// How many rows the file has, going by those in its head; 0 when nothing is known.
int rowsExpected(const TextSource &source, const CsvPlan &plan)
{
    constexpr double mostRows = 4'000'000; // more come by and by
    const QByteArrayView head = source.head();
    const auto lines = std::count(head.begin(), head.end(), '\n');
    if (source.size() <= 0 || lines == 0 || source.headIsAll() || plan.own)
        return 0;
    const double rows = static_cast<double>(source.size()) / static_cast<double>(head.size())
        * static_cast<double>(lines) * 1.02;
    return static_cast<int>(qMin(rows, mostRows));
}

} // namespace

Status readTable(TextSource &source, CsvReader &reader, qsizetype prefix)
{
    qsizetype skip = prefix;
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

Status importCsv(TextSource &source, const CsvPlan &plan, const CsvOptions &options, Intake &intake)
{
    if (plan.choice.problem)
        return *plan.choice.problem;
    intake.report().column = plan.choice.label;
    intake.report().encoding = QString::fromLatin1(source.encoding());
    const qint64 firstLine = plan.prefix > 0 ? 2 : 1;
    if (plan.own) {
        OwnFileSink sink(plan, options, intake);
        CsvReader reader(plan.delimiter, CsvReader::everyColumn, sink, firstLine);
        return readTable(source, reader, plan.prefix);
    }
    intake.expect(rowsExpected(source, plan));
    IdSink sink(intake, plan.choice);
    CsvReader reader(plan.delimiter, plan.choice.column, sink, firstLine);
    return readTable(source, reader, plan.prefix);
}

} // namespace expunge
