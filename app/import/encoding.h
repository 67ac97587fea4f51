// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace expunge {

struct EncodingGuess
{
    QByteArray name; // as QStringDecoder takes it
    qsizetype bom = 0; // length of the byte order mark
};

// The encoding of a text by its first bytes: byte order mark, then the zeros of UTF-16, then whether it is
// valid UTF-8, and only if all that says nothing, the statistics of uchardet. complete: head is the whole
// text.
EncodingGuess guessEncoding(QByteArrayView head, bool complete);

} // namespace expunge
