// SPDX-License-Identifier: MIT
#include "import/csvreader.h"

#include <cstring>

namespace expunge {

namespace {

// How far a record's end is searched at once: where CR ends the records, the next line feed may be far away.
constexpr std::ptrdiff_t searchWindow = 4096;

const char *findByte(const char *at, const char *end, char wanted)
{
    const void *found = std::memchr(at, wanted, static_cast<size_t>(end - at));
    return found ? static_cast<const char *>(found) : end;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isBlank(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            return false;
    }
    return true;
}

} // namespace

CsvReader::CsvReader(char delimiter, int column, CsvCellSink &sink, qint64 firstLine, qsizetype longestCell)
    : m_delimiter(delimiter)
    , m_wanted(column)
    , m_longestCell(longestCell)
    , m_sink(sink)
    , m_line(firstLine)
{
}

void CsvReader::feed(QByteArrayView block)
{
    const char *at = block.data();
    const char *const end = at + block.size();
    while (at < end && !m_problem) {
        if (m_state == State::RecordStart && m_wanted != everyColumn)
            at = readQuickly(at, end);
        if (at < end)
            at = readSlowly(at, end);
    }
}

// Whole records within the block, by search. Stops in front of the first that is not so plain: cut by the end
// of the block, a line break or a doubled quote in quotes, text after a closing quote, nothing in the wanted
// cell.
const char *CsvReader::readQuickly(const char *at, const char *end)
{
    for (;;) {
        if (m_afterCr && at < end) {
            m_afterCr = false;
            at += *at == '\n';
        }
        const char *const record = at;
        QByteArrayView cell;
        bool searched = false;
        for (int column = 0;; ++column) {
            const char *begin = at;
            const char *close = at;
            if (at < end && *at == '"') {
                begin = at + 1;
                close = findByte(begin, end, '"');
                at = close + (close < end);
                if (findByte(begin, close, '\n') != close || findByte(begin, close, '\r') != close)
                    return record;
                if (at < end && *at != m_delimiter && !isLineEnd(*at))
                    return record;
            } else {
                while (at < end && *at != m_delimiter && !isLineEnd(*at))
                    ++at;
                close = at;
            }
            if (at >= end)
                return record;
            if (column == m_wanted)
                cell = QByteArrayView(begin, close - begin);
            if (*at != m_delimiter)
                break;
            ++at;
            if (column >= m_wanted && !searched) {
                searched = true;
                // Nothing more is wanted of this record, and most records have no more quotes.
                const char *const farthest = end - at > searchWindow ? at + searchWindow : end;
                const char *const lineFeed = findByte(at, farthest, '\n');
                if (lineFeed == farthest || findByte(at, lineFeed, '"') != lineFeed)
                    continue;
                const char *const carriageReturn = findByte(at, lineFeed, '\r');
                at = carriageReturn;
                break;
            }
        }
        if (cell.size() > m_longestCell || isBlank(cell))
            return record;
        m_afterCr = *at == '\r';
        ++at;
        ++m_line;
        m_sink.take({++m_record, cell, true, false});
    }
}

void CsvReader::newLine(char c)
{
    if (c == '\r' || !m_afterCr)
        ++m_line;
    m_afterCr = c == '\r';
}

// Byte by byte to the end of the record or of the block; its state lasts over blocks.
const char *CsvReader::readSlowly(const char *at, const char *end)
{
    const auto keep = [this](char c) {
        m_hasContent |= c != ' ' && c != '\t';
        if ((m_column == m_wanted || m_wanted == everyColumn) && m_cell.size() <= m_longestCell)
            m_cell.append(c);
    };
    for (; at < end; ++at) {
        const char c = *at;
        if (m_state == State::Quoted) {
            if (c == '"') {
                m_state = State::QuoteInQuoted;
                m_afterCr = false;
                continue;
            }
            if (isLineEnd(c))
                newLine(c);
            else
                m_afterCr = false;
            keep(c);
            continue;
        }
        if (c == '\n' && m_afterCr) {
            m_afterCr = false;
            continue;
        }
        m_afterCr = false;
        if (m_state == State::QuoteInQuoted && c == '"') {
            m_state = State::Quoted;
            keep(c);
        } else if (c == m_delimiter) {
            endCell();
            m_state = State::CellStart;
        } else if (isLineEnd(c)) {
            newLine(c);
            endCell();
            endRecord();
            return at + 1;
        } else if (c == '"' && (m_state == State::CellStart || m_state == State::RecordStart)) {
            m_state = State::Quoted;
            m_quoteLine = m_line;
        } else {
            if (m_state == State::QuoteInQuoted && m_quoteLine != m_line) {
                m_problem = QuoteProblem{m_quoteLine, m_line};
                return end;
            }
            m_state = State::Plain;
            keep(c);
        }
    }
    return end;
}

void CsvReader::endCell()
{
    m_quoteLine = 0;
    if (m_wanted == everyColumn) {
        m_sink.takeOneOfAll(m_column, m_cell);
        m_cell.clear();
    }
    ++m_column;
}

void CsvReader::endRecord()
{
    m_sink.take({++m_record, m_cell, m_column > m_wanted, !m_hasContent});
    m_cell.clear();
    m_column = 0;
    m_hasContent = false;
    m_state = State::RecordStart;
}

void CsvReader::finish(bool cut)
{
    if (m_problem)
        return;
    if (m_state == State::Quoted && !cut) {
        m_problem = QuoteProblem{m_quoteLine, 0};
    } else if (m_state != State::RecordStart) {
        endCell();
        endRecord();
    }
}

} // namespace expunge
