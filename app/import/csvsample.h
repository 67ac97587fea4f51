// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvreader.h"

#include <QByteArrayList>
#include <QList>

namespace expunge {

// The first records of a CSV text with all their columns, blank records left out.
struct CsvSample
{
    static constexpr qsizetype maxBytes = 256 * 1024;
    static constexpr int maxRecords = 200;
    static constexpr int maxColumns = 512;

    struct Record
    {
        qint64 number = 0; // from 1, as a spreadsheet numbers rows
        QByteArrayList cells;
    };
    QList<Record> records;
    int width = 0; // the number of columns that most records have
    std::optional<CsvReader::QuoteProblem> quoteProblem;

    // How many of the records have that number, 0 to 1.
    double evenness() const;
};

// head is the beginning of the text in UTF-8; complete: all of it.
CsvSample sampleCsv(QByteArrayView head, bool complete, char delimiter);

} // namespace expunge
