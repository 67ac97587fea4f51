// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace expunge {

enum class LogLevel : quint8 { Info, Warning, Error };

// One event, one line.
struct LogRecord
{
    QDateTime utc;
    LogLevel level = LogLevel::Info;
    QString contactId; // empty when the event is about no single contact
    int httpStatus = 0; // 0 when no answer came or none is meant
    QString text; // one harmless line without the key
};

} // namespace expunge
