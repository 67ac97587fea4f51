// SPDX-License-Identifier: MIT
#pragma once

#include "import/intake.h"

#include <QList>
#include <QStringList>

namespace expunge {

// Takes contact IDs out of text without columns that comes in UTF-8 blocks: one ID a line, or several with
// blanks, commas, semicolons, quotes, brackets between them. In lines of words, such as a log, only the UUIDs
// count.
class TextScanner final
{
public:
    // head: the beginning of the text; whether UUIDs stand in it decides what words mean.
    TextScanner(Intake &intake, QByteArrayView head);

    void feed(QByteArrayView block);
    void finish();

private:
    const char *skipOverlong(const char *at, const char *end);
    void takeLongLine(QByteArrayView &line, bool lineEnds);
    void takeLine(QByteArrayView line);
    void takeWords(QByteArrayView line);
    void takeExcerpt(QByteArrayView line);
    void takeWord(const QString &word);

    Intake &m_intake;
    bool m_hasUuids;
    qint64 m_line = 1;
    bool m_afterCr = false;
    bool m_overlong = false; // inside a word that was rejected for its length
    bool m_seenLine = false;
    QByteArray m_header; // the first line, if it names a column
    QByteArray m_rest; // of a line that the block did not end
};

// Where UUIDs stand in a text, each alone between characters that are no part of it.
QList<qsizetype> findUuids(QByteArrayView text);

} // namespace expunge
