// SPDX-License-Identifier: MIT
#include "log/logfile.h"

#include "base/wholefile.h"
#include "log/logline.h"

namespace expunge {

Status saveLog(const QString &path, const QList<LogRecord> &records)
{
    WholeFile file(path);
    for (const LogRecord &record : records) {
        if (file.failed())
            break;
        file.write(logLine(record).toUtf8() + '\n');
    }
    return file.commit();
}

} // namespace expunge
