// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"
#include "ui/history/historyentry.h"

#include <QAbstractTableModel>

namespace expunge {

// The runs of the history as a table. There are hundreds, not millions: sorting and searching are left to a
// proxy, which gets plain numbers and dates under sortRole.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Started,
        ProfileName,
        Place,
        List,
        Contacts,
        Gone,
        Failed,
        Unknown,
        Left,
        End,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<HistoryEntry> &runs);
    void setProfiles(const QList<Profile> &profiles); // for names and colours of today
    const HistoryEntry &at(int row) const { return m_runs[row]; }
    int rowOf(const QString &runId) const; // -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant valueAt(const HistoryEntry &entry, int column) const; // as it is sorted
    QString textAt(const HistoryEntry &entry, int column) const;
    const Profile *profileOf(const RunInfo &run) const; // null when it is not there any more

    QList<HistoryEntry> m_runs;
    QList<Profile> m_profiles;
};

} // namespace expunge
