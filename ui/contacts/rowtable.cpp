// SPDX-License-Identifier: MIT
#include "ui/contacts/rowtable.h"

#include "base/utctime.h"

namespace expunge {

void RowTable::reset(std::shared_ptr<const ContactList> list)
{
    *this = RowTable();
    m_list = list ? std::move(list) : std::make_shared<ContactList>();
    m_counts = m_list->counts();
    m_deletable = m_list->sendableCount();
}

// What only a run needs.
void RowTable::makeColumns()
{
    if (!m_details.empty())
        return;
    const auto rows = static_cast<size_t>(size());
    m_details.resize(rows);
    for (int row = 0; row < size(); ++row)
        m_details[static_cast<size_t>(row)].state = static_cast<quint64>(m_list->stateAt(row)) & 15;
}

QString RowTable::message(int row) const
{
    const auto said = m_messages.constFind(row);
    return said != m_messages.constEnd() ? *said : m_list->reasonAt(row);
}

RowOutcome RowTable::outcome(int row) const
{
    RowOutcome outcome;
    outcome.row = row;
    outcome.state = state(row);
    outcome.message = message(row);
    if (hasOutcomes()) {
        const Detail &detail = m_details[static_cast<size_t>(row)];
        outcome.httpStatus = static_cast<int>(detail.httpStatus);
        outcome.attempts = attempts(row);
        if (const qint64 finished = finishedMs(row); finished > 0)
            outcome.finishedAt = utcTime(finished);
    }
    return outcome;
}

std::vector<int> RowTable::deletableRows() const
{
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(m_deletable));
    for (int row = 0; row < size(); ++row) {
        if (isDeletable(row))
            rows.push_back(row);
    }
    return rows;
}

void RowTable::setLeftOut(int row, bool leftOut)
{
    if (leftOut == isLeftOut(row))
        return;
    if (m_leftOut.empty())
        m_leftOut.resize(static_cast<size_t>(size()));
    m_leftOut[static_cast<size_t>(row)] = leftOut;
    m_leftOutCount += leftOut ? 1 : -1;
    if (couldBeSent(row))
        m_deletable += leftOut ? -1 : 1;
}

void RowTable::startRun(const std::vector<int> &rows)
{
    makeColumns();
    for (const int row : rows) {
        setState(row, RowState::Left);
        Detail &detail = m_details[static_cast<size_t>(row)];
        detail.finishedAt = detail.httpStatus = detail.attempts = 0;
        if (!m_messages.isEmpty())
            m_messages.remove(row);
    }
}

void RowTable::apply(const RowOutcome &outcome)
{
    if (outcome.row < 0 || outcome.row >= size())
        return;
    makeColumns();
    constexpr qint64 latest = (1LL << 42) - 1;
    constexpr int mostStatus = (1 << 10) - 1;
    constexpr int mostAttempts = (1 << 8) - 1;
    const qint64 finished = outcome.finishedAt.isValid() ? outcome.finishedAt.toMSecsSinceEpoch() : 0;
    Detail &detail = m_details[static_cast<size_t>(outcome.row)];
    detail.finishedAt = static_cast<quint64>(qBound<qint64>(0, finished, latest)) & latest;
    detail.httpStatus = static_cast<quint64>(qBound(0, outcome.httpStatus, mostStatus)) & mostStatus;
    detail.attempts = static_cast<quint64>(qBound(0, outcome.attempts, mostAttempts)) & mostAttempts;
    if (outcome.message.isEmpty() && !m_messages.isEmpty())
        m_messages.remove(outcome.row);
    else if (!outcome.message.isEmpty())
        m_messages.insert(outcome.row, outcome.message);
    setState(outcome.row, outcome.state);
}

void RowTable::setState(int row, RowState state)
{
    Detail &detail = m_details[static_cast<size_t>(row)];
    const auto now = RowState(detail.state);
    if (!isLeftOut(row))
        m_deletable += int(isOpen(state)) - int(isOpen(now));
    m_counts.move(now, state);
    detail.state = static_cast<quint64>(state) & 15;
}

void RowTable::endRun()
{
    if (!hasOutcomes())
        return;
    for (int row = 0; row < size(); ++row) {
        if (state(row) == RowState::Left || state(row) == RowState::Sending)
            setState(row, RowState::NotAttempted);
    }
}

} // namespace expunge
