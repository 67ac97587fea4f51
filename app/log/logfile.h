// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "log/logrecord.h"

#include <QList>

namespace expunge {

// Writes the records as lines (see logLine) in UTF-8. On an error the old file stays as it was.
Status saveLog(const QString &path, const QList<LogRecord> &records);

} // namespace expunge
