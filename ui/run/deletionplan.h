// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QStringList>

#include <vector>

namespace expunge {

class RowTable;

// Which of the rows that could be deleted are meant.
enum class Scope {
    Everything, // that is neither gone nor rejected nor ticked off
    Unfinished, // of a run: what was not attempted, and what nobody knows
    Problems, // of a run: what failed, and what nobody knows
};
std::vector<int> rowsOf(const RowTable &table, Scope scope);

// What a person is asked to confirm.
struct DeletionPlan
{
    Profile profile;
    Organisation organisation;
    bool organisationIsHidden = false; // the key may not read it, so nobody knows where would be deleted
    int count = 0;
    QStringList firstIds; // at most three, in the order of the list
    QStringList lastIds; // at most two, none of them in firstIds
    int rejected = 0; // rows of the list that are not sent, and why
    int leftOut = 0; // ticked off
    int notNow = 0; // could be deleted, but are not meant this time
    int gone = 0;
    QString caution; // why to think twice about the place; empty for none
    int doubtful = 0; // rows that are sent although they look odd

    bool needsTypedCount() const { return count > 1; }
    bool needsTypedName() const
    {
        return (profile.production && count > 1) || !caution.isEmpty() || organisationIsHidden;
    }
};

// The plan for deleting these rows of the table.
DeletionPlan planFor(const RowTable &table, const std::vector<int> &rows);

} // namespace expunge
