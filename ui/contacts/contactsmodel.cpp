// SPDX-License-Identifier: MIT
#include "ui/contacts/contactsmodel.h"

#include "ui/contacts/contactcells.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/words.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

namespace expunge {

namespace {

constexpr int frame = 16; // milliseconds: no screen shows more often
constexpr int filteredFrame = 250; // finding where new rows go costs more
constexpr int rowsPerSlice = 16'384; // a few milliseconds of searching
constexpr int rowsAtOnce = 250'000; // a view makes an entry for each
constexpr size_t mostSingleInserts = 32;
constexpr size_t mostRanges = 256;

} // namespace

ContactsModel::ContactsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
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
    showFirstRows();
    endResetModel();
    scanSlice();
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
        if (m_filter.matches(m_table, m_scanned))
            found.push_back(m_scanned);
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
        m_flushTimer.start(m_filter.isActive() ? filteredFrame : frame);
}

void ContactsModel::flush()
{
    m_flushTimer.stop();
    if (m_changed.empty())
        return;
    std::ranges::sort(m_changed);
    const auto repeated = std::ranges::unique(m_changed);
    m_changed.erase(repeated.begin(), repeated.end());
    showChanged();
    if (m_filter.hasStates())
        showNewMatches();
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
    std::vector<int> arrived;
    for (const int row : m_changed) {
        if (row < m_scanned && placeOf(row) < 0 && m_filter.matches(m_table, row))
            arrived.push_back(row);
    }
    if (arrived.size() > mostSingleInserts) {
        refilter();
        return;
    }
    for (const int row : arrived) {
        const auto at = std::ranges::lower_bound(m_shown, row);
        const int place = static_cast<int>(at - m_shown.begin());
        beginInsertRows({}, place, place);
        m_shown.insert(at, row);
        endInsertRows();
    }
}

int ContactsModel::placeOf(int row) const
{
    if (!m_filter.isActive())
        return row < m_unfiltered ? row : -1;
    const auto at = std::ranges::lower_bound(m_shown, row);
    return at != m_shown.end() && *at == row ? static_cast<int>(at - m_shown.begin()) : -1;
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_filter.isActive() ? static_cast<int>(m_shown.size()) : m_unfiltered;
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return ContactCells::text(m_table, row, column);
    case Qt::ToolTipRole:
        return column == Tries || column == Time ? QVariant()
                                                 : QVariant(asTip(ContactCells::text(m_table, row, column)));
    case Qt::DecorationRole:
        return column == State ? QVariant(stateIcon(m_table.state(row))) : QVariant();
    case Qt::ForegroundRole:
        if (m_table.isLeftOut(row) || column == Source || column == Time)
            return mutedText(QGuiApplication::palette());
        return column == State ? QVariant(stateColour(m_table.state(row), QGuiApplication::palette()))
                               : QVariant();
    case Qt::FontRole:
        return column == Contact ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Tries ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::CheckStateRole:
        if (column != Include || !canBeLeftOut(row))
            return {};
        return m_table.isLeftOut(row) ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(grouped(section + 1)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return section == Tries ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(ContactCells::heading(section)) : QVariant();
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Include && canBeLeftOut(rowAt(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ContactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setLeftOut({rowAt(index.row())}, value.toInt() == Qt::Unchecked);
    return true;
}

} // namespace expunge
