// SPDX-License-Identifier: MIT
#pragma once

#include "ui/contacts/namecache.h"
#include "ui/contacts/rowfilter.h"
#include "ui/contacts/roworder.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

namespace expunge {

// The list as a table. "Row" is a row of the list; "place" is where the view shows it. Changes are collected
// and told to the view a few times a second; a long list comes and a search over it goes on in slices, which
// never block the window.
class ContactsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Include, State, Contact, Name, Email, Source, Message, Tries, Time, ColumnCount };

    explicit ContactsModel(QObject *parent = nullptr);

    void setList(std::shared_ptr<const ContactList> list);
    const RowTable &rows() const { return m_table; }
    int rowAt(int place) const
    {
        return m_filter.isActive() ? m_shown[static_cast<size_t>(place)] : inOrder(place);
    }

    // Names and e-mail addresses from the files of this list, if it is still the shown one; may be null.
    void setNames(const std::shared_ptr<const ContactList> &list, std::shared_ptr<const ContactNames> names);
    const std::shared_ptr<const ContactNames> &names() const { return m_names->names(); }

    // Goes on in another thread; sorted() follows. A column below 0: as in the list, at once. While a run
    // changes the rows the order follows about once a second.
    void sort(int column, Qt::SortOrder order) override;

    void setStateFilter(const QList<RowState> &states);
    void setTextFilter(const QString &text);
    bool isFiltered() const { return m_filter.isActive(); }
    // Rows that a deletion would take although the filter does not show them; none while a run is on.
    int hiddenDeletable() const;
    bool isSearching() const { return m_scanned < m_table.size() && m_filter.isActive(); }

    void setLeftOut(const std::vector<int> &rows, bool leftOut);
    void setLocked(bool locked); // nothing can be ticked off while a run is on
    void startRun(const std::vector<int> &rows);
    void endRun(); // rows that still wait were not attempted
    void applyOutcomes(const RowOutcomes &outcomes);
    void flush(); // tells the view at once what has changed
    void refilter(); // rows that no longer match leave

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void countsChanged();
    void searchFinished();
    void sorted();
    void namesChanged(); // whether there are any

private:
    bool canBeLeftOut(int row) const;
    void showFirstRows();
    void scanSlice();
    void growSlice();
    int inOrder(int at) const { return m_order.empty() ? at : m_order[static_cast<size_t>(at)]; }
    void startSorting();
    void takeOrder(std::vector<int> order);
    void sortAgainSoon();
    void insertShown(const std::vector<std::pair<int, int>> &placesAndRows); // places rising
    void showNames(const std::vector<int> &rows);
    void showChanged();
    void showNewMatches();
    int placeOf(int row) const; // -1 when not shown; only while the order is that of the list

    static constexpr size_t mostSingleInserts = 32; // more come with a new look at everything

    RowTable m_table;
    RowFilter m_filter;
    NameCache *m_names;
    std::vector<int> m_order; // of all rows; empty: as in the list
    std::vector<int> m_shown; // in that order; used only while the filter is active
    int m_unfiltered = 0; // rows from the first on that are shown while there is no filter
    int m_scanned = 0; // so many rows of the order have been held against the filter
    std::vector<int> m_changed;
    QTimer m_flushTimer;
    QTimer m_scanTimer;
    std::optional<RowKey> m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_sortNumber = 0; // what an earlier sorting finds is not wanted any more
    bool m_sorting = false;
    bool m_orderIsStale = false;
    QElapsedTimer m_sortTime;
    QTimer m_sortTimer;
    bool m_locked = false;
};

} // namespace expunge
