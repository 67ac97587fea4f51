// SPDX-License-Identifier: MIT
#include "log/logring.h"

namespace expunge {

void LogRing::append(const LogRecord &record)
{
    if (m_records.isFull())
        ++m_dropped;
    m_records.append(record);
    if (!m_records.areIndexesValid())
        m_records.normalizeIndexes();
}

void LogRing::clear()
{
    m_records.clear();
    m_dropped = 0;
}

QList<LogRecord> LogRing::records() const
{
    QList<LogRecord> all;
    all.reserve(size());
    for (int i = 0; i < size(); ++i)
        all.append(at(i));
    return all;
}

} // namespace expunge
