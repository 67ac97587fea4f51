// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace expunge {

// Times in UTC. Qt takes a QTimeZone for that from 6.5 on and deprecates Qt::UTC from 6.9 on.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utcZone = QTimeZone::UTC;
#else
inline constexpr auto utcZone = Qt::UTC;
#endif

inline QDateTime utcTime(qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch, utcZone);
}

inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, utcZone);
}

} // namespace expunge
