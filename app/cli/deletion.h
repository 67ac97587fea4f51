// SPDX-License-Identifier: MIT
#pragma once

#include "cli/confirmation.h"
#include "cli/deletiontask.h"
#include "cli/runchoices.h"
#include "report/resultfile.h"

#include <functional>

namespace expunge {

// What delete and resume do: meet the API, and once everything is confirmed, carry the run out.
class Deletion final
{
public:
    Deletion(const RunChoices &choices, const Profile &profile, const ApiKey &key);

    // Asks for the organisation, which deletes nothing. Errors: another run is under way on the server; the
    // key is refused, or belongs to another organisation than the bound one and this is not said to be meant.
    // What else may be wrong with the API, the run finds out with the patience that it has. Runs an event
    // loop.
    Status meetApi(const Organisation &bound);
    const Organisation &organisation() const { return m_order.organisation; } // unknown while nobody knows
    ConfirmedPlace place() const { return {m_order.organisation, m_organisationIsHidden}; }

    // gathered: the whole list, rejected rows included. Both run an event loop and return the exit code.
    int begin(const ContactList &gathered, const QString &sourceName);
    int goOn(const QString &runId);

private:
    int carryOut(const std::function<void()> &start, const ContactList &gathered);
    int report(const ContactList &gathered, int exitCode) const;

    RunChoices m_choices;
    RunOrder m_order;
    bool m_organisationIsHidden = false; // the key works, and may not read it
    bool m_organisationIsBound = false; // it is the one that profile or run had before
    DeletionTask m_task;
};

// Asked before anything is sent: afterwards it is too late to learn that the results have no place.
Status canSaveResults(const QString &path);

// Each entry of the input with what became of it, and with the columns of its file. gathered: the whole list,
// rejected rows included; empty when only the run's own is known.
Status saveResults(const QString &path, const ReportRun &run, const ContactList &list,
                   const std::vector<RowOutcome> &outcomes, const ContactList &gathered);

} // namespace expunge
