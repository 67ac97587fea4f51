// SPDX-License-Identifier: MIT
#pragma once

#include "import/contactnames.h"
#include "ui/contacts/rowtable.h"

namespace expunge {

// What the rows of the table can be put in the order of.
enum class RowKey { State, Contact, Name, Email, Source, Message, Tries, Time };

// Whether the order can change while a run is on.
bool changesDuringRun(RowKey key);

// All rows of the table in that order; equal ones as in the list, and those without a value last in both
// directions, as spreadsheets have it. Takes a second or two for a million rows: not for the GUI thread.
// names may be null.
std::vector<int> sortedRows(const RowTable &table, RowKey key, Qt::SortOrder order,
                            const ContactNames *names);

} // namespace expunge
