// SPDX-License-Identifier: MIT
#pragma once

#include "import/sourcetable.h"

#include <vector>

namespace expunge {

// The columns of all files that a list was read from, side by side. Columns of the same name share one; what
// has the name of a column of ours gets "input_" before it.
class SourceColumns final
{
public:
    // Reads through every file of the list that has columns.
    SourceColumns(const ContactList &list, const QStringList &ownColumns);

    const QStringList &names() const { return m_names; }
    // Null for a source without columns, or whose file is gone or changed.
    const SourceTable *tableOf(int source) const;
    // The cells of a row of that source under the names, each with a comma before it.
    QByteArray cellsOf(int source, const QByteArrayList &cells) const;
    QByteArray noCells() const { return QByteArray(m_names.size(), ','); }

    // The file cannot be read any more.
    void giveUp(int source, const QString &why);
    // Which files could not be read again, in sentences.
    const QStringList &notices() const { return m_notices; }

private:
    void nameColumns();

    struct Source
    {
        std::optional<SourceTable> table;
        std::vector<qsizetype> cellFor; // for each name the number of the cell, or -1
    };
    QStringList m_ownColumns;
    std::vector<Source> m_sources;
    QStringList m_names;
    QStringList m_notices;
};

} // namespace expunge
