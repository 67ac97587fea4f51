// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace expunge {

// How a table was read: all that is needed to find the same entries in it again.
struct TableReading
{
    QByteArray encoding;
    char delimiter = ',';
    qsizetype prefix = 0; // bytes in front of the table: a sep= line
    int column = 0; // of the IDs, from 0
    bool header = false;
    QList<RowState> only; // of a result file; empty: all

    // In one line, for a list and its journal.
    QString text() const;
    static std::optional<TableReading> parse(const QString &text);
    friend bool operator==(const TableReading &, const TableReading &) = default;
};

} // namespace expunge
