// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace expunge {

// How to read a file with columns. What is left empty is guessed.
struct CsvOptions
{
    QString column; // a name from the header, or a number from 1; for JSON the name of a field
    std::optional<int> columnIndex; // from 0, as a person clicked it; goes before column
    char delimiter = 0;
    QByteArray encoding; // a name such as "windows-1252"
    std::optional<bool> header;
    QList<RowState> only; // of a result file: the rows in these states; empty: all
    // Rows that were ticked off when the list was saved: true takes them in and reports them, so that they
    // can be ticked off again; false passes them over.
    bool takeTickedOff = false;

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

} // namespace expunge
