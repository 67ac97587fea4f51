// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace expunge {

// What a run has to say about one row of its list. Handed over in batches, as values.
struct RowOutcome
{
    int row = -1; // in the run's list
    RowState state = RowState::Left;
    int httpStatus = 0; // of the last answer; 0 when there was none
    int attempts = 0; // times the request left this machine, hidden re-sends included
    QString message; // one harmless line
    QDateTime finishedAt; // UTC; set for final states
};
using RowOutcomes = QList<RowOutcome>;

} // namespace expunge
