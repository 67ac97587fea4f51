// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "import/columnfacts.h"
#include "import/csvoptions.h"
#include "import/ownfile.h"

#include <QList>
#include <QStringList>

namespace expunge {

// The first rows of a file, and how it would be read.
struct CsvPreview
{
    static constexpr int maxRows = 20;

    QString name; // of the file, or words for pasted text
    bool isTable = false; // whether the file is read as a table without further words
    OwnFile::Kind own = OwnFile::None;
    QStringList header; // empty without one
    QList<QStringList> rows; // below the header, at most maxRows, as harmless lines
    int column = -1; // from 0; -1: none looks like contact IDs, columnReason says so
    QString columnReason;
    bool columnIsRefused = false; // by a person's choice or by the guess; columnReason says why
    QString caution; // what speaks against the column all the same
    QList<ColumnLooks> looks; // of each column; as long as the widest row
    char delimiter = ',';
    QByteArray encoding; // empty for pasted text
    bool hasHeader = false;
};

// Reads only the beginning of the file.
Result<CsvPreview> previewCsv(const QString &path, const CsvOptions &options = {});

// The same of a paste.
Result<CsvPreview> previewText(QStringView text, const CsvOptions &options = {});

} // namespace expunge
