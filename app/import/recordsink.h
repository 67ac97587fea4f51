// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvreader.h"

#include <QByteArrayList>

namespace expunge {

// Puts the cells of CsvReader::everyColumn together to records.
class RecordSink : public CsvCellSink
{
public:
    void takeOneOfAll(int column, QByteArrayView text) final
    {
        Q_UNUSED(column)
        m_cells.append(text.toByteArray());
    }
    void take(const CsvCell &cell) final
    {
        if (!cell.recordIsBlank)
            takeRecord(cell.record, m_cells);
        m_cells.clear();
    }

protected:
    // number counts from 1, as a spreadsheet shows it. Blank records are left out.
    virtual void takeRecord(qint64 number, const QByteArrayList &cells) = 0;

private:
    QByteArrayList m_cells;
};

} // namespace expunge
