// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "contacts/rowoutcome.h"

#include <memory>
#include <vector>

namespace expunge {

// The shown list with what a run has said about it, in columns: a million rows need few bytes each, and the
// columns of a run exist only once there is one.
class RowTable final
{
public:
    void reset(std::shared_ptr<const ContactList> list);
    const std::shared_ptr<const ContactList> &list() const { return m_list; }
    int size() const { return m_list->size(); }

    RowState state(int row) const
    {
        return hasOutcomes() ? RowState(m_details[static_cast<size_t>(row)].state) : m_list->stateAt(row);
    }
    QString message(int row) const; // what the API or the check of the ID said
    RowOutcome outcome(int row) const;
    int attempts(int row) const
    {
        return hasOutcomes() ? int(m_details[static_cast<size_t>(row)].attempts) : 0;
    }
    qint64 finishedMs(int row) const // since 1970, UTC; 0: not finished
    {
        return hasOutcomes() ? qint64(m_details[static_cast<size_t>(row)].finishedAt) : 0;
    }
    bool hasOutcomes() const { return !m_details.empty(); }

    // Neither rejected nor gone; and, with isDeletable, not ticked off: a deletion that is confirmed now
    // sends it.
    bool couldBeSent(int row) const { return isOpen(state(row)); }
    bool isDeletable(int row) const { return !isLeftOut(row) && couldBeSent(row); }
    int deletableCount() const { return m_deletable; }
    std::vector<int> deletableRows() const;

    // A row that a person has ticked off is not deleted.
    bool isLeftOut(int row) const { return !m_leftOut.empty() && m_leftOut[static_cast<size_t>(row)]; }
    void setLeftOut(int row, bool leftOut);
    int leftOutCount() const { return m_leftOutCount; }

    void startRun(const std::vector<int> &rows); // these wait for their turn now
    void apply(const RowOutcome &outcome);
    void endRun(); // rows that still wait were not attempted
    const RowCounts &counts() const { return m_counts; }

private:
    struct Detail // eight bytes, and there may be a million
    {
        quint64 finishedAt : 42 = 0; // milliseconds since 1970, UTC: until 2109
        quint64 httpStatus : 10 = 0;
        quint64 attempts : 8 = 0;
        quint64 state : 4 = 0;
    };
    static bool isOpen(RowState state) { return state != RowState::Rejected && !isGone(state); }
    void setState(int row, RowState state);
    void makeColumns();

    std::shared_ptr<const ContactList> m_list = std::make_shared<ContactList>();
    std::vector<Detail> m_details; // empty until a run changes a row: till then the list says it all
    std::vector<bool> m_leftOut;
    QHash<int, QString> m_messages;
    RowCounts m_counts;
    int m_deletable = 0;
    int m_leftOutCount = 0;
};

} // namespace expunge
