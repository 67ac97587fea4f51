// SPDX-License-Identifier: MIT
// The order of the rows, and their names; the rest of the model is in contactsmodel.cpp.
#include "ui/contacts/contactsmodel.h"

#include "base/whenready.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace expunge {

namespace {

constexpr qint64 sortInterval = 1000; // milliseconds: rows that move more often cannot be read
constexpr qint64 sortShare = 10; // and at most this part of a core goes into it

std::optional<RowKey> keyOf(int column)
{
    switch (column) {
    case ContactsModel::State:
        return RowKey::State;
    case ContactsModel::Contact:
        return RowKey::Contact;
    case ContactsModel::Name:
        return RowKey::Name;
    case ContactsModel::Email:
        return RowKey::Email;
    case ContactsModel::Source:
        return RowKey::Source;
    case ContactsModel::Message:
        return RowKey::Message;
    case ContactsModel::Tries:
        return RowKey::Tries;
    case ContactsModel::Time:
        return RowKey::Time;
    default:
        return std::nullopt;
    }
}

} // namespace

void ContactsModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<RowKey> key = keyOf(column);
    ++m_sortNumber;
    m_sorting = m_orderIsStale = false;
    m_sortTimer.stop();
    m_sortKey = key;
    m_sortOrder = order;
    if (key) {
        startSorting();
    } else if (!m_order.empty()) {
        takeOrder({});
    }
}

void ContactsModel::sortAgainSoon()
{
    if (!m_sortKey || m_sortTimer.isActive())
        return;
    if (m_sorting) {
        m_orderIsStale = true;
        return;
    }
    m_sortTimer.start(m_order.empty() ? 0 : static_cast<int>(sortInterval));
}

void ContactsModel::startSorting()
{
    if (!m_sortKey || m_table.size() == 0)
        return;
    m_sorting = true;
    m_orderIsStale = false;
    m_sortTime.start();
    // As they are now; of what no run changes the list alone is enough, which costs no copy.
    auto rows = std::make_shared<RowTable>();
    if (changesDuringRun(*m_sortKey))
        *rows = m_table;
    else
        rows->reset(m_table.list());
    const auto sort = [rows, key = *m_sortKey, order = m_sortOrder, names = names()] {
        return sortedRows(*rows, key, order, names.get());
    };
    whenReady(this, QtConcurrent::run(sort), [this, number = m_sortNumber](const std::vector<int> &order) {
        if (number != m_sortNumber)
            return;
        m_sorting = false;
        takeOrder(order);
        if (m_orderIsStale)
            m_sortTimer.start(static_cast<int>(qMax(sortInterval, (sortShare - 1) * m_sortTime.elapsed())));
    });
}

// Selection and current row stay with their rows. A filter keeps what it shows, also rows that match no
// longer, and takes in what matches by now.
void ContactsModel::takeOrder(std::vector<int> order)
{
    if (m_filter.hasText() || isSearching()) { // it goes on in slices
        m_order = std::move(order);
        refilter();
        emit sorted();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : before)
        rows.push_back(rowAt(index.row()));
    m_order = std::move(order);
    std::vector<std::pair<int, int>> arrived; // place and row
    if (m_filter.isActive()) {
        std::vector<bool> isShown(static_cast<size_t>(m_table.size()));
        for (const int row : m_shown)
            isShown[static_cast<size_t>(row)] = true;
        m_shown.clear();
        for (int at = 0; at < m_table.size(); ++at) {
            const int row = inOrder(at);
            if (isShown[static_cast<size_t>(row)])
                m_shown.push_back(row);
            else if (m_filter.matchesState(m_table.state(row)))
                arrived.emplace_back(static_cast<int>(m_shown.size() + arrived.size()), row);
        }
    }
    if (!before.isEmpty()) {
        std::vector<int> places(static_cast<size_t>(m_table.size()), -1);
        for (int place = 0; place < rowCount(); ++place)
            places[static_cast<size_t>(rowAt(place))] = place;
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int place = places[static_cast<size_t>(rows[static_cast<size_t>(i)])];
            after += place < 0 ? QModelIndex() : index(place, before[i].column());
        }
        changePersistentIndexList(before, after);
    }
    emit layoutChanged({}, VerticalSortHint);
    if (arrived.size() > mostSingleInserts)
        refilter();
    else
        insertShown(arrived);
    emit sorted();
}

void ContactsModel::insertShown(const std::vector<std::pair<int, int>> &placesAndRows)
{
    for (const auto &[place, row] : placesAndRows) {
        beginInsertRows({}, place, place);
        m_shown.insert(m_shown.begin() + place, row);
        endInsertRows();
    }
}

void ContactsModel::setNames(const std::shared_ptr<const ContactList> &list,
                             std::shared_ptr<const ContactNames> names)
{
    if (list != m_table.list() || names == m_names->names())
        return;
    m_names->setNames(list, std::move(names));
    m_names->search(m_filter.text());
    emit namesChanged();
    if (m_sortKey == RowKey::Name || m_sortKey == RowKey::Email)
        sort(m_sortKey == RowKey::Name ? Name : Email, m_sortOrder);
}

void ContactsModel::showNames(const std::vector<int> &)
{
    if (rowCount() > 0) // what is not on the screen costs nothing
        emit dataChanged(index(0, Name), index(rowCount() - 1, Email));
}

} // namespace expunge
