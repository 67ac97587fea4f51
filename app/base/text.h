// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expunge {

// Text from outside (server, file, clipboard) as one harmless line: line breaks and tabs become blanks, other
// control, escape, bidirectional and invisible characters become \uXXXX, and what exceeds maxLength is cut
// with an ellipsis. The same function serves log, table, files and clipboard.
QString plainLine(QStringView text, qsizetype maxLength = 300);

// A path as the system writes it, as one harmless line.
QString plainPath(const QString &path);

// The character as people can name it: "U+202E", or "U+0041 (A)" when it can be shown.
QString characterName(char32_t character);

} // namespace expunge
