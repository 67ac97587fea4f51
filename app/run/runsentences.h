// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"
#include "contacts/rowstate.h"
#include "run/runprogress.h"

#include <QString>

// What a run says to people.
namespace expunge::sentences {

QString started(int contacts, const QString &host);
QString resumed();
QString paused(const QString &why);
QString keyBelongsTo(const Organisation &organisation);
QString unreachable(const QString &why);
QString reachableAgain(const QString &host);
QString capReached(int most);
QString trialDone(int rows);
QString breaker(PauseCause cause, const QString &host);
QString ended(const RowCounts &counts);
// The question after a run for which noneExisted().
QString noneExisted(int contacts, const QString &host);

} // namespace expunge::sentences
