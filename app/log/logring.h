// SPDX-License-Identifier: MIT
#pragma once

#include "log/logrecord.h"

#include <QContiguousCache>
#include <QList>

namespace expunge {

// The latest log records, oldest first. When it is full, each new record pushes the oldest one out.
class LogRing final
{
public:
    static constexpr int usualCapacity = 10'000;

    explicit LogRing(int capacity = usualCapacity)
        : m_records(capacity)
    {
    }

    int size() const { return static_cast<int>(m_records.size()); }
    int capacity() const { return static_cast<int>(m_records.capacity()); }
    // 0 is the oldest.
    const LogRecord &at(int index) const { return m_records.at(m_records.firstIndex() + index); }
    qint64 dropped() const { return m_dropped; } // pushed out since the start or the last clear()

    void append(const LogRecord &record);
    void clear();
    QList<LogRecord> records() const;

private:
    QContiguousCache<LogRecord> m_records;
    qint64 m_dropped = 0;
};

} // namespace expunge
