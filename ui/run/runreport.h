// SPDX-License-Identifier: MIT
#pragma once

#include "run/runprogress.h"
#include "ui/contacts/rowtable.h"

#include <QList>

namespace expunge {

// Rows that failed or are unknown for the same reason.
struct ProblemGroup
{
    RowState state = RowState::Failed;
    QString message;
    int count = 0;
};

// The commonest first.
QList<ProblemGroup> problemsOf(const RowTable &table);

// A run in words and numbers, to be pasted into a mail or a ticket. place: profile, organisation and host.
QString reportText(const QString &place, const RunSummary &summary, const QList<ProblemGroup> &problems);

} // namespace expunge
