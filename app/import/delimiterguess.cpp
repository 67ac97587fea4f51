// SPDX-License-Identifier: MIT
#include "import/delimiterguess.h"

#include "contacts/uuidtext.h"
#include "import/csvsample.h"

#include <algorithm>

namespace expunge {

namespace {

DelimiterGuess readSepLine(QByteArrayView head)
{
    DelimiterGuess none;
    QByteArrayView line = head.first(qMin<qsizetype>(head.size(), 10));
    qsizetype at = 0;
    const bool quoted = line.startsWith('"');
    at += quoted;
    if (line.sliced(at).first(qMin<qsizetype>(4, line.size() - at)).compare("sep=", Qt::CaseInsensitive) != 0)
        return none;
    at += 4;
    if (at >= line.size() || line[at] == '\n' || line[at] == '\r' || line[at] == '"' || line[at] == '-')
        return none;
    const char delimiter = line[at++];
    if (quoted && (at >= line.size() || line[at++] != '"'))
        return none;
    if (at < line.size() && line[at] == '\r')
        ++at;
    if (at < line.size() && line[at] == '\n')
        ++at;
    else if (at < line.size() && line[at - 1] != '\r')
        return none;
    return {delimiter, at};
}

double score(QByteArrayView head, bool complete, char delimiter)
{
    const CsvSample sample = sampleCsv(head, complete, delimiter);
    if (sample.records.isEmpty())
        return 0;
    const auto holdsUuid = [](const CsvSample::Record &record) {
        return std::ranges::any_of(
            record.cells, [](const QByteArray &cell) { return readUuid(cell.trimmed()).has_value(); });
    };
    const double withUuid = static_cast<double>(std::ranges::count_if(sample.records, holdsUuid))
        / static_cast<double>(sample.records.size());
    const double even = sample.width > 1 ? sample.evenness() : 0;
    return 3 * withUuid + even + qMin(sample.width, 100) / 1000.0;
}

} // namespace

DelimiterGuess guessDelimiter(QByteArrayView head, bool complete)
{
    DelimiterGuess guess = readSepLine(head);
    if (guess.prefix > 0)
        return guess;
    double best = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const double s = score(head, complete, candidate);
        if (s > best) {
            best = s;
            guess.delimiter = candidate;
        }
    }
    return guess;
}

} // namespace expunge
