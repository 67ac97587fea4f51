// SPDX-License-Identifier: MIT
#pragma once

#include "ui/contacts/rowfilter.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace expunge {

// The list as a table. "Row" is a row of the list; "place" is where the view shows it. Changes are collected
// and told to the view a few times a second; a long list comes and a search over it goes on in slices, which
// never block the window.
class ContactsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Include, State, Contact, Source, Message, Tries, Time, ColumnCount };

    explicit ContactsModel(QObject *parent = nullptr);

    void setList(std::shared_ptr<const ContactList> list);
    const RowTable &rows() const { return m_table; }
    int rowAt(int place) const { return m_filter.isActive() ? m_shown[static_cast<size_t>(place)] : place; }

    void setStateFilter(const QList<RowState> &states);
    void setTextFilter(const QString &text);
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

private:
    bool canBeLeftOut(int row) const;
    void showFirstRows();
    void scanSlice();
    void growSlice();
    void showChanged();
    void showNewMatches();
    int placeOf(int row) const; // -1 when not shown

    RowTable m_table;
    RowFilter m_filter;
    std::vector<int> m_shown; // rising rows; used only while the filter is active
    int m_unfiltered = 0; // rows from the first on that are shown while there is no filter
    int m_scanned = 0; // rows before this one have been held against the filter
    std::vector<int> m_changed;
    QTimer m_flushTimer;
    QTimer m_scanTimer;
    bool m_locked = false;
};

} // namespace expunge
