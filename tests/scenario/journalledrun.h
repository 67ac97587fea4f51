// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowoutcome.h"
#include "keys/apikey.h"
#include "run/runprogress.h"
#include "settings/profile.h"

#include <QSet>

#include <initializer_list>
#include <optional>

namespace expunge {

// Runs that an earlier process has left in the history, each over contacts 0 to 5.

QString contactAt(int n); // its ID
QSet<QByteArray> contactsAt(std::initializer_list<int> numbers); // their IDs, as a server sees them

// Returns the ID of the run. outcomes: what became of rows; besides, the rows of sent were sent and did not
// answer. Without an end the process died midway.
QString journalledRun(const Profile &profile, const ApiKey &key, const RowOutcomes &outcomes,
                      const std::vector<int> &sent, std::optional<RunEnd> end = {});

void emptyHistory();

} // namespace expunge
