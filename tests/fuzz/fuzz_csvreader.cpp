// SPDX-License-Identifier: MIT

// CsvReader: the quick way, the slow way and any cutting into blocks take the same cells out of any bytes.
#include "import/csvreader.h"
#include "require.h"

#include <QList>

#include <algorithm>
#include <cstdint>

using namespace expunge;

namespace {

struct Cell
{
    qint64 record;
    QByteArray text;
    bool exists;
    bool blank;
    friend bool operator==(const Cell &, const Cell &) = default;
};

// Of each record the cell of one column, taken alone or together with all others.
class Cells final : public CsvCellSink
{
public:
    Cells(int column, bool ofAll)
        : m_column(column)
        , m_ofAll(ofAll)
    {
    }
    void take(const CsvCell &cell) override
    {
        if (m_ofAll)
            list.append({cell.record, m_found, m_columns > m_column, cell.recordIsBlank});
        else
            list.append({cell.record, cell.text.toByteArray(), cell.exists, cell.recordIsBlank});
        REQUIRE(cell.record == list.size());
        m_found.clear();
        m_columns = 0;
    }
    void takeOneOfAll(int column, QByteArrayView text) override
    {
        REQUIRE(column == m_columns);
        ++m_columns;
        if (column == m_column)
            m_found = text.toByteArray();
    }
    QList<Cell> list;

private:
    int m_column;
    bool m_ofAll;
    int m_columns = 0;
    QByteArray m_found;
};

struct Outcome
{
    QList<Cell> cells;
    qint64 opened = 0;
    qint64 closed = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome read(QByteArrayView text, char delimiter, int column, bool ofAll, qsizetype block)
{
    constexpr qsizetype longestCell = 64; // so that short inputs reach it
    Cells cells(column, ofAll);
    CsvReader reader(delimiter, ofAll ? CsvReader::everyColumn : column, cells, 1, longestCell);
    for (qsizetype at = 0; at < text.size(); at += block)
        reader.feed(text.sliced(at, qMin(block, text.size() - at)));
    reader.finish();
    Outcome outcome{cells.list};
    if (const auto &problem = reader.quoteProblem()) {
        outcome.opened = problem->openedInLine;
        outcome.closed = problem->closedInLine;
        const auto lines
            = std::count(text.begin(), text.end(), '\n') + std::count(text.begin(), text.end(), '\r');
        REQUIRE(outcome.opened >= 1 && outcome.opened <= lines + 1);
        REQUIRE(outcome.closed == 0 || outcome.closed > outcome.opened);
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    static constexpr char delimiters[]{',', ';', '\t', '|'};
    const auto choice = static_cast<int>(size % 8);
    const char delimiter = delimiters[choice % 4];
    const int column = choice / 4;
    const qsizetype whole = qMax<qsizetype>(text.size(), 1);
    const Outcome outcome = read(text, delimiter, column, false, whole);
    REQUIRE(read(text, delimiter, column, false, 1) == outcome);
    REQUIRE(read(text, delimiter, column, false, 1 + choice) == outcome);
    REQUIRE(read(text, delimiter, column, true, whole) == outcome);
    REQUIRE(read(text, delimiter, column, true, 3) == outcome);
    return 0;
}
