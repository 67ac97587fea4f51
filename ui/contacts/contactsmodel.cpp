// SPDX-License-Identifier: MIT
#include "ui/contacts/contactsmodel.h"

#include <algorithm>

namespace expunge {

namespace {

constexpr int frame = 16; // milliseconds: no screen shows more often
constexpr int filteredFrame = 250; // finding where new rows go costs more
constexpr int rowsPerSlice = 16'384; // a few milliseconds of searching
constexpr int rowsAtOnce = 250'000; // a view makes an entry for each
constexpr size_t mostRanges = 256;

} // namespace

ContactsModel::ContactsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(new NameCache(this))
{
    m_sortTimer.setSingleShot(true);
    connect(&m_sortTimer, &QTimer::timeout, this, &ContactsModel::startSorting);
    connect(m_names, &NameCache::arrived, this, &ContactsModel::showNames);
    connect(m_names, &NameCache::searched, this,
            [this](const QString &text, const std::shared_ptr<const std::vector<bool>> &rows) {
                if (text != m_filter.text() || !rows)
                    return;
                m_filter.setNamed(rows);
                refilter();
            });
    m_flushTimer.setSingleShot(true);
    m_scanTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &ContactsModel::flush);
    connect(&m_scanTimer, &QTimer::timeout, this,
            [this] { m_filter.isActive() ? scanSlice() : growSlice(); });
}

void ContactsModel::setList(std::shared_ptr<const ContactList> list)
{
    m_changed.clear();
    beginResetModel();
    m_table.reset(std::move(list));
    m_shown.clear();
    m_order.clear();
    m_order.shrink_to_fit();
    ++m_sortNumber; // what is being sorted is another list
    m_sorting = m_orderIsStale = false;
    m_names->setNames({}, {});
    m_filter.setNamed({});
    showFirstRows();
    endResetModel();
    emit namesChanged();
    scanSlice();
    sortAgainSoon();
    emit countsChanged();
}

void ContactsModel::showFirstRows()
{
    m_scanned = 0;
    m_unfiltered = m_filter.isActive() ? 0 : qMin(m_table.size(), rowsAtOnce);
}

void ContactsModel::setStateFilter(const QList<RowState> &states)
{
    m_filter.setStates(states);
    refilter();
}

void ContactsModel::setTextFilter(const QString &text)
{
    m_filter.setText(text);
    m_names->search(m_filter.text());
    refilter();
}

void ContactsModel::refilter()
{
    m_changed.clear();
    beginResetModel();
    m_shown.clear();
    m_shown.shrink_to_fit();
    showFirstRows();
    endResetModel();
    m_scanTimer.stop();
    scanSlice();
}

void ContactsModel::growSlice()
{
    if (m_unfiltered == m_table.size())
        return;
    const int last = qMin(m_table.size(), m_unfiltered + rowsAtOnce) - 1;
    beginInsertRows({}, m_unfiltered, last);
    m_unfiltered = last + 1;
    endInsertRows();
    m_scanTimer.start(frame);
}

void ContactsModel::scanSlice()
{
    if (!m_filter.isActive()) {
        if (m_unfiltered < m_table.size())
            m_scanTimer.start(frame);
        return;
    }
    const int end = m_filter.hasText() ? qMin(m_table.size(), m_scanned + rowsPerSlice) : m_table.size();
    std::vector<int> found;
    for (; m_scanned < end; ++m_scanned) {
        if (const int row = inOrder(m_scanned); m_filter.matches(m_table, row))
            found.push_back(row);
    }
    if (!found.empty()) {
        const int first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
        m_shown.insert(m_shown.end(), found.begin(), found.end());
        endInsertRows();
    }
    if (m_scanned < m_table.size())
        m_scanTimer.start(0);
    else
        emit searchFinished();
}

void ContactsModel::setLeftOut(const std::vector<int> &rows, bool leftOut)
{
    for (const int row : rows) {
        if (m_table.couldBeSent(row))
            m_table.setLeftOut(row, leftOut);
    }
    m_changed.insert(m_changed.end(), rows.begin(), rows.end());
    flush();
}

void ContactsModel::setLocked(bool locked)
{
    m_locked = locked;
}

bool ContactsModel::canBeLeftOut(int row) const
{
    return !m_locked && m_table.couldBeSent(row);
}

void ContactsModel::startRun(const std::vector<int> &rows)
{
    m_table.startRun(rows);
    refilter();
    emit countsChanged();
}

void ContactsModel::endRun()
{
    flush();
    m_table.endRun();
    refilter();
    emit countsChanged();
}

void ContactsModel::applyOutcomes(const RowOutcomes &outcomes)
{
    for (const RowOutcome &outcome : outcomes) {
        m_table.apply(outcome);
        if (outcome.row >= 0 && outcome.row < m_table.size())
            m_changed.push_back(outcome.row);
    }
    if (!m_flushTimer.isActive())
        m_flushTimer.start(m_filter.isActive() || !m_order.empty() ? filteredFrame : frame);
}

void ContactsModel::flush()
{
    m_flushTimer.stop();
    if (m_changed.empty())
        return;
    std::ranges::sort(m_changed);
    const auto repeated = std::ranges::unique(m_changed);
    m_changed.erase(repeated.begin(), repeated.end());
    if (m_order.empty()) {
        showChanged();
        if (m_filter.hasStates())
            showNewMatches();
    } else if (rowCount() > 0) { // the view only looks which part of it is visible
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (m_sortKey && (changesDuringRun(*m_sortKey) || m_filter.hasStates()))
        sortAgainSoon();
    m_changed.clear();
    emit countsChanged();
}

void ContactsModel::showChanged()
{
    std::vector<std::pair<int, int>> ranges; // of places
    for (const int row : m_changed) {
        const int place = placeOf(row);
        if (place < 0)
            continue;
        if (!ranges.empty() && ranges.back().second + 1 == place)
            ranges.back().second = place;
        else
            ranges.emplace_back(place, place);
    }
    if (ranges.size() > mostRanges) // the view only looks which part of it is visible
        ranges = {{ranges.front().first, ranges.back().second}};
    for (const auto &[first, last] : ranges)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

// Rows that match no longer stay until the filter is used again: a list that jumps cannot be read.
void ContactsModel::showNewMatches()
{
    std::vector<std::pair<int, int>> arrived;
    for (const int row : m_changed) {
        if (row >= m_scanned || placeOf(row) >= 0 || !m_filter.matches(m_table, row))
            continue;
        const auto at = std::ranges::lower_bound(m_shown, row) - m_shown.begin();
        arrived.emplace_back(static_cast<int>(at) + static_cast<int>(arrived.size()), row);
    }
    if (arrived.size() > mostSingleInserts)
        refilter();
    else
        insertShown(arrived);
}

int ContactsModel::hiddenDeletable() const
{
    if (!m_filter.isActive() || m_locked)
        return 0;
    const auto isShown = [this](int row) { return m_table.isDeletable(row); };
    return m_table.deletableCount() - static_cast<int>(std::ranges::count_if(m_shown, isShown));
}

int ContactsModel::placeOf(int row) const
{
    if (!m_filter.isActive())
        return row < m_unfiltered ? row : -1;
    const auto at = std::ranges::lower_bound(m_shown, row);
    return at != m_shown.end() && *at == row ? static_cast<int>(at - m_shown.begin()) : -1;
}

} // namespace expunge
