// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "import/csvoptions.h"
#include "import/csvsample.h"

#include <optional>

namespace expunge {

struct ColumnChoice
{
    int column = -1; // from 0; -1: none can be chosen, and problem says why
    QString label; // its name, or its number where it has none
    QString reason; // why this one, for the preview
    QString caution; // what speaks against a column that was chosen by hand; empty for nothing
    bool hasHeader = false;
    bool onlyIds = false; // every column holds UUIDs: a wrapped list rather than a table
    std::optional<Error> problem;
};

// Which column holds the contact IDs: as the options say, else by what the cells look like, else by name. Two
// that are as good as each other, e-mail addresses, or IDs of something else are a problem, not a guess.
// fileName is for its sentence.
ColumnChoice chooseColumn(const CsvSample &sample, const CsvOptions &options, const QString &fileName);

} // namespace expunge
