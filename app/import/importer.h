// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "import/csvoptions.h"
#include "import/importreport.h"
#include "import/textsource.h"

#include <stop_token>

namespace expunge {

// Each function adds what it finds to the list and reports on it. On an Error, Cancelled included, the list
// is as it was. They block and may run in any thread, with a list of their own. progress is called about once
// in 1 MiB.

// Anything pasted or typed: IDs with any separators, a part of a spreadsheet, JSON, a log excerpt.
// The options' encoding does not count.
Result<ImportReport> addText(ContactList &list, QStringView text, const CsvOptions &options = {},
                             std::stop_token stop = {}, const ImportProgress &progress = {});

// A file of any kind that can hold IDs; its suffix and its content say which.
Result<ImportReport> addFile(ContactList &list, const QString &path, const CsvOptions &options = {},
                             std::stop_token stop = {}, const ImportProgress &progress = {});

// A file that is to be read as a table whatever it looks like.
Result<ImportReport> addCsvFile(ContactList &list, const QString &path, const CsvOptions &options = {},
                                std::stop_token stop = {}, const ImportProgress &progress = {});

// An open device such as the standard input; its content says what it is. name stands for it in texts and
// places.
Result<ImportReport> addDevice(ContactList &list, QIODevice &device, const QString &name,
                               const CsvOptions &options = {}, std::stop_token stop = {},
                               const ImportProgress &progress = {});

} // namespace expunge
