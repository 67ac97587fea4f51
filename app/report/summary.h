// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QStringList>

namespace expunge {

// For people: "38 deleted, 1 already gone, 1 failed"; what ended comes first, states without rows are left
// out. "no contacts" when there is no row at all.
QString summaryText(const RowCounts &counts);

// For scripts: "deleted 38", one line per state by its key. All final states, also with 0; others only with
// rows.
QStringList summaryLines(const RowCounts &counts);

} // namespace expunge
