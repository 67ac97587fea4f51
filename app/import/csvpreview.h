// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "import/csvoptions.h"

#include <QList>
#include <QStringList>

namespace expunge {

// The first rows of a file, and how it would be read.
struct CsvPreview
{
    static constexpr int maxRows = 20;

    QStringList header; // empty without one
    QList<QStringList> rows; // below the header, at most maxRows, as harmless lines
    int column = -1; // from 0; -1: none looks like contact IDs, columnReason says so
    QString columnReason;
    char delimiter = ',';
    QByteArray encoding;
    bool hasHeader = false;
};

// Reads only the beginning of the file.
Result<CsvPreview> previewCsv(const QString &path, const CsvOptions &options = {});

} // namespace expunge
