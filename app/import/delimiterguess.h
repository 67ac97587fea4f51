// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace expunge {

struct DelimiterGuess
{
    char delimiter = ',';
    qsizetype prefix = 0; // length of a "sep=;" line, which spreadsheets read and do not show
};

// Comma, semicolon, tab or pipe: the one that a sep= line names; else the one with which contact IDs stand
// alone in their cells and the records are even. Never the hyphen: it would cut UUIDs.
DelimiterGuess guessDelimiter(QByteArrayView head, bool complete);

} // namespace expunge
