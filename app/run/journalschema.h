// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/rowstate.h"

#include <QStringList>

#include <optional>

namespace expunge {

// The tables of a journal and the numbers in them.
namespace journalschema {

inline constexpr int applicationId = 0x45787067; // "Expg": tells a journal from any other SQLite file
inline constexpr int version = 2;

// What makes an empty database a journal.
QStringList statements();

// What makes a journal of that version one of the next.
QStringList upgradeFrom(int older);

// The number that stands for a state in the file; -1 for states that are not recorded.
int codeOf(RowState state);
std::optional<RowState> stateFromCode(int code);

} // namespace journalschema

} // namespace expunge
