// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace expunge {

// A text as one cell of a CSV file (RFC 4180, UTF-8) that no spreadsheet takes for a formula: an apostrophe
// goes before = + - @ and their full-width forms, at the start of the cell and after each semicolon, which is
// where many spreadsheets would begin a new cell. Reading a list of contact IDs takes the apostrophe off
// again. Line breaks and invisible characters are replaced as plainLine() does; maxLength is its limit.
QByteArray csvCell(QStringView text, qsizetype maxLength = 300);

// A cell of somebody else's file, kept as it is but for the apostrophe. Bytes that are no UTF-8 are taken for
// windows-1252.
QByteArray csvCopy(const QByteArray &cell);

} // namespace expunge
