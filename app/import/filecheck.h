// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

class QFile;

namespace expunge {

struct CheckedFile
{
    QString path;
    QString name; // without folders, one harmless line
    qint64 size = 0;
    QDateTime modified; // UTC
};

// Whether the path leads to a file that can be read to an end. The error says what is there instead. Never
// blocks: a FIFO is not opened.
Result<CheckedFile> checkFile(const QString &path);

// The same, and opens it for reading.
Result<CheckedFile> openChecked(const QString &path, QFile &file);

// Whether it is still as it was when it was checked, going by size and time. The error asks to import it
// again.
Status stillSame(const CheckedFile &file);

// What a file is whose first bytes are known, for a sentence ("an Excel workbook (.xlsx)"); empty if it may
// be text.
QString binaryKind(QByteArrayView head);

} // namespace expunge
