// SPDX-License-Identifier: MIT
#pragma once

#include "cli/deletiontask.h"
#include "cli/runchoices.h"

#include <functional>

namespace expunge {

// What delete and resume do once everything is confirmed.
class Deletion final
{
public:
    Deletion(const RunChoices &choices, const RunOrder &order);

    // gathered: the whole list, rejected rows included. Both run an event loop and return the exit code.
    int begin(const ContactList &gathered);
    int goOn(const QString &runId);

private:
    int carryOut(const std::function<void(DeletionTask &)> &start, const ContactList &gathered);
    int report(const DeletionTask &task, const ContactList &gathered, int exitCode) const;

    RunChoices m_choices;
    RunOrder m_order;
};

// Of the choices and the profile; without a list.
RunOrder orderOf(const RunChoices &choices, const Profile &profile, const ApiKey &key);

// Asked before anything is sent: afterwards it is too late to learn that the results have no place.
Status canSaveResults(const QString &path);

// Each entry of the input with what became of it, and with the columns of its file. gathered: the whole list,
// rejected rows included; empty when only the run's own is known.
Status saveResults(const QString &path, const ContactList &list, const std::vector<RowOutcome> &outcomes,
                   const ContactList &gathered);

} // namespace expunge
