// SPDX-License-Identifier: MIT
#pragma once

#include "import/csvpreview.h"

class QComboBox;

namespace expunge {

// How a file is read, in words.

// Why this column, or why none.
QString sentenceOf(const CsvPreview &preview);

// The usual choices and what the file has now; that one is current. The data of an item is its character code
// or its name.
void fillDelimiters(QComboBox *box, char current);
void fillEncodings(QComboBox *box, const QByteArray &current);

} // namespace expunge
