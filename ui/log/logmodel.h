// SPDX-License-Identifier: MIT
#pragma once

#include "log/logrecord.h"

#include <QAbstractTableModel>
#include <QList>

#include <deque>

namespace expunge {

// The newest events, at most so many; older ones leave. Shows those of a level or above that hold a text.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Contact, Status, Text, ColumnCount };
    static constexpr int mostRecords = 10'000;

    explicit LogModel(QObject *parent = nullptr);

    void add(const QList<LogRecord> &records);
    void clear();
    int recordCount() const { return static_cast<int>(m_records.size()); }
    const LogRecord &recordAt(int row) const
    {
        return m_records[m_shown[static_cast<size_t>(row)] - m_dropped];
    }
    QString lineAt(int row) const; // as copied: time, level, contact, status and text with tabs between

    void setLowestLevel(LogLevel level);
    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool matches(const LogRecord &record) const;
    void refilter();
    void dropOldest(size_t count);
    QString textOf(const LogRecord &record, int column) const;

    std::deque<LogRecord> m_records;
    std::deque<size_t> m_shown; // numbers of records; the first in m_records has the number m_dropped
    size_t m_dropped = 0;
    LogLevel m_lowest = LogLevel::Info;
    QString m_text;
};

} // namespace expunge
