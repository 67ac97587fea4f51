// SPDX-License-Identifier: MIT
#include "import/textscanner.h"

#include "contacts/uuidtext.h"
#include "import/columnnames.h"

#include <algorithm>
#include <cstring>

namespace expunge {

namespace {

constexpr qsizetype longLine = 64 * 1024;
constexpr qsizetype longestHeader = 100; // bytes; no name of a column is longer

bool isSeparator(char c)
{
    return c == ',' || c == ';' || c == '"' || c == '[' || c == ']' || c == '{' || c == '}' || c == '|';
}

bool isGap(char c)
{
    return isSeparator(c) || c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

QByteArrayView stripped(QByteArrayView line)
{
    while (!line.isEmpty() && isGap(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isGap(line.back()))
        line.chop(1);
    return line;
}

bool isPartOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || (static_cast<uchar>(c) >= 0xC3
            && static_cast<uchar>(c) < 0xE0); // begins a letter; others may be blanks
}

// The words between separators, piece by piece.
QList<QStringList> splitPieces(const QString &line)
{
    QList<QStringList> pieces{{}};
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            pieces.last() += word;
        word.clear();
    };
    for (const QChar c : line) {
        const bool separator = c.unicode() < 0x80 && isSeparator(c.toLatin1());
        if (separator || c.isSpace())
            endWord();
        else
            word += c;
        if (separator && !pieces.last().isEmpty())
            pieces.append(QStringList());
    }
    endWord();
    return pieces;
}

// Among other words: a UUID, or letters with digits such as "legacy-4711". Dates, numbers and names are not.
bool couldBeId(const QString &word)
{
    const CheckedId checked = checkId(word);
    if (!checked.id || checked.id->isUuid())
        return checked.id.has_value();
    constexpr qsizetype shortest = 5;
    return word.size() >= shortest && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

// Lines of words, of names with values, or of a record's fields; the rest is a list.
bool isProse(const QList<QStringList> &pieces)
{
    bool email = false;
    bool uuid = false;
    for (const QStringList &piece : pieces) {
        if (piece.size() > 1 && !std::ranges::all_of(piece, couldBeId))
            return true;
        for (const QString &word : piece) {
            const CheckedId checked = checkId(word);
            if ((word.contains(u':') || word.contains(u'=')) && !checked.id
                && findUuids(word.toUtf8()).isEmpty())
                return true;
            email = email || checked.problem == IdProblem::EmailAddress;
            uuid = uuid || (checked.id && checked.id->isUuid());
        }
    }
    return email && uuid;
}

} // namespace

QList<qsizetype> findUuids(QByteArrayView text)
{
    QList<qsizetype> found;
    qsizetype from = 0;
    while (from + uuidLength <= text.size()) {
        const void *dash = std::memchr(text.data() + from, '-', static_cast<size_t>(text.size() - from));
        if (!dash)
            break;
        const qsizetype at = static_cast<const char *>(dash) - text.data() - 8;
        from = at + 9;
        if (at < 0 || at + uuidLength > text.size() || !readUuid(text.sliced(at, uuidLength)))
            continue;
        const bool before = at > 0 && isPartOfWord(text[at - 1]);
        const bool after = at + uuidLength < text.size() && isPartOfWord(text[at + uuidLength]);
        if (before || after)
            continue;
        found += at;
        from = at + uuidLength;
    }
    return found;
}

TextScanner::TextScanner(Intake &intake, QByteArrayView head)
    : m_intake(intake)
    , m_hasUuids(!findUuids(head).isEmpty())
{
}

void TextScanner::feed(QByteArrayView block)
{
    const char *at = block.data();
    const char *const end = at + block.size();
    while (at < end) {
        if (m_afterCr && *at == '\n')
            ++at;
        m_afterCr = false;
        if (m_overlong)
            at = skipOverlong(at, end);
        const char *stop = at;
        while (stop < end && *stop != '\n' && *stop != '\r')
            ++stop;
        const bool lineEnds = stop < end;
        QByteArrayView line(at, stop - at);
        if (!m_rest.isEmpty()) {
            m_rest.append(line);
            line = m_rest;
        }
        if (line.size() > longLine)
            takeLongLine(line, lineEnds);
        if (!lineEnds) {
            m_rest = line.toByteArray();
            return;
        }
        takeLine(line);
        m_rest.clear();
        m_overlong = false;
        m_afterCr = *stop == '\r';
        ++m_line;
        at = stop + 1;
    }
}

const char *TextScanner::skipOverlong(const char *at, const char *end)
{
    while (at < end && !isGap(*at) && *at != '\n' && *at != '\r')
        ++at;
    m_overlong = at == end;
    return at;
}

// Takes a very long line in parts that end between two words; what is left of it goes back in line.
void TextScanner::takeLongLine(QByteArrayView &line, bool lineEnds)
{
    while (line.size() > longLine) {
        qsizetype cut = longLine;
        while (cut > 0 && !isGap(line[cut - 1]))
            --cut;
        if (cut > 0) {
            takeLine(line.first(cut));
            line = line.sliced(cut);
            continue;
        }
        m_seenLine = true;
        m_intake.reject(IdProblem::TooLong, line.first(1024), m_line);
        const auto *gap = std::find_if(line.begin(), line.end(), isGap);
        m_overlong = gap == line.end() && !lineEnds;
        line = line.sliced(gap - line.begin());
    }
}

void TextScanner::finish()
{
    takeLine(m_rest);
    m_rest.clear();
    if (!m_header.isEmpty() && m_intake.report().entries == 0)
        m_intake.add(m_header, 1); // nothing below it, so it is no header
}

void TextScanner::takeLine(QByteArrayView line)
{
    line = stripped(line);
    if (line.isEmpty())
        return;
    const bool first = !m_seenLine;
    m_seenLine = true;
    if (checkPlainUuid(line)) {
        m_intake.add(line, m_line);
    } else if (first && line.size() <= longestHeader && isIdColumnName(QString::fromUtf8(line))) {
        m_header = line.toByteArray();
        m_intake.report().column = QString::fromUtf8(line);
    } else {
        takeWords(line);
    }
}

void TextScanner::takeWords(QByteArrayView line)
{
    const QList<QStringList> pieces = splitPieces(QString::fromUtf8(line));
    if (m_hasUuids && isProse(pieces)) {
        takeExcerpt(line);
        return;
    }
    for (const QStringList &piece : pieces) {
        for (const QString &word : piece)
            takeWord(word);
    }
}

void TextScanner::takeWord(const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    const QList<qsizetype> inside
        = checkId(word).problem == IdProblem::BadCharacter ? findUuids(bytes) : QList<qsizetype>();
    for (const qsizetype at : inside)
        m_intake.addFound(*checkPlainUuid(QByteArrayView(bytes).sliced(at, uuidLength)), bytes, m_line);
    if (inside.isEmpty())
        m_intake.add(bytes, m_line);
}

void TextScanner::takeExcerpt(QByteArrayView line)
{
    const QList<qsizetype> inside = findUuids(line);
    if (inside.isEmpty()) {
        m_intake.reject(IdProblem::NoIdInText, line, m_line);
        return;
    }
    for (const qsizetype at : inside)
        m_intake.addFound(*checkPlainUuid(line.sliced(at, uuidLength)), line, m_line);
    QString others = QString::fromUtf8(line);
    for (const qsizetype at : inside)
        others.replace(QString::fromLatin1(line.sliced(at, uuidLength)), QString(QChar(u' ')));
    int words = 0;
    for (const QStringList &piece : splitPieces(others))
        words += static_cast<int>(piece.size());
    m_intake.leaveOut(words);
}

} // namespace expunge
