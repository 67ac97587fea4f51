// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvoptions.h"

#include <QByteArrayView>

namespace expunge {

enum class ContentKind {
    Table, // records with columns
    Text, // one ID a line, or IDs within text
    Json,
    JsonLines,
};

// What a text is, by its beginning and the suffix of its file ("csv", empty for none). A chosen column means
// a table, unless it is JSON.
ContentKind contentKind(QByteArrayView head, bool complete, const QString &suffix, const CsvOptions &options);

} // namespace expunge
