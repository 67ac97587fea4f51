// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace expunge {

// One record with the cell of the wanted column.
struct CsvCell
{
    qint64 record = 0; // from 1, as a spreadsheet numbers rows
    QByteArrayView text; // without the quotes around it; valid only during the call
    bool exists = true; // false: the record has fewer columns
    bool recordIsBlank = false; // no column holds anything but blanks
};

class CsvCellSink
{
public:
    virtual ~CsvCellSink() = default;
    virtual void take(const CsvCell &cell) = 0;
    // Each cell of a record before the record itself; only with CsvReader::everyColumn.
    virtual void takeOneOfAll(int column, QByteArrayView text)
    {
        Q_UNUSED(column)
        Q_UNUSED(text)
    }
};

// Takes one column out of a CSV stream that comes in blocks. A record may cross blocks, and memory does not
// grow with its length: a cell is kept up to its longest, maxCell unless told otherwise. Quotes count only at
// the start of a cell, as RFC 4180 has it and spreadsheets read it; text after a closing quote is taken as it
// stands. LF, CR and CRLF end a record, mixed too.
class CsvReader final
{
public:
    static constexpr qsizetype maxCell = 4096;
    static constexpr int everyColumn = -1; // slower

    // column counts from 0, or is everyColumn. firstLine is the number of the first line in the file, for
    // quoteProblem().
    CsvReader(char delimiter, int column, CsvCellSink &sink, qint64 firstLine = 1,
              qsizetype longestCell = maxCell);

    void feed(QByteArrayView block);
    // Ends the last record. Call it once, after the last block. cut: the text goes on, but is not wanted;
    // then an open quote is no problem.
    void finish(bool cut = false);

    // A quote that swallows what follows: never closed, or closed only lines later in the middle of a text.
    // What was read after it is not to be trusted.
    struct QuoteProblem
    {
        qint64 openedInLine = 0;
        qint64 closedInLine = 0; // 0: never
    };
    const std::optional<QuoteProblem> &quoteProblem() const { return m_problem; }

private:
    enum class State { RecordStart, CellStart, Plain, Quoted, QuoteInQuoted };

    const char *readQuickly(const char *at, const char *end);
    const char *readSlowly(const char *at, const char *end);
    void newLine(char c);
    void endCell();
    void endRecord();

    const char m_delimiter;
    const int m_wanted;
    const qsizetype m_longestCell;
    CsvCellSink &m_sink;
    std::optional<QuoteProblem> m_problem;

    State m_state = State::RecordStart;
    bool m_afterCr = false; // a line feed that follows belongs to it
    qint64 m_record = 0;
    qint64 m_line;
    int m_column = 0;
    qint64 m_quoteLine = 0; // where the quote of this cell began; 0 for a cell without
    bool m_hasContent = false;
    QByteArray m_cell;
};

} // namespace expunge
