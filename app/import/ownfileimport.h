// SPDX-License-Identifier: MIT
#pragma once

#include "import/celljudge.h"
#include "import/csvplan.h"
#include "import/intake.h"
#include "import/recordsink.h"

namespace expunge {

// Takes in what Expunge has written itself. Of results, only the rows in the states that the options ask for;
// of a saved list, each row with the place and the tick that it had.
class OwnFileSink final : public RecordSink
{
public:
    OwnFileSink(const CsvPlan &plan, const CsvOptions &options, Intake &intake);

protected:
    void takeRecord(qint64 number, const QByteArrayList &cells) override;

private:
    void takeRow(const OwnRow &row, const QByteArray &id, bool exists, qint64 place);

    const OwnFile m_own;
    const CsvOptions &m_options;
    const int m_column;
    Intake &m_intake;
    CellJudge m_judge;
    bool m_headerIsNext = true;
};

// Whether results of a run with that state in a row are wanted. only: empty for all.
bool isWanted(const OwnRow &row, const QList<RowState> &only);

// An ID as it was before csvCell() made it harmless for spreadsheets.
QByteArray withoutFormulaMark(const QByteArray &cell);

} // namespace expunge
