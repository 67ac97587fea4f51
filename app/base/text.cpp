// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <QChar>
#include <QDir>
#include <QList>

namespace expunge {

namespace {

bool isHarmless(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString hex(char32_t c)
{
    return QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

} // namespace

QString plainLine(QStringView text, qsizetype maxLength)
{
    QString line;
    line.reserve(qMin(text.size(), maxLength));
    // No character of the line comes from beyond this many units, so a huge text costs no more than a long
    // one.
    const QStringView start = text.left(2 * maxLength + 2);
    bool cut = start.size() < text.size();
    const QList<uint> characters = start.toUcs4();
    for (const char32_t c : characters) {
        if (line.size() > maxLength)
            break;
        if (c == U'\n' || c == U'\r' || c == U'\t' || c == 0x2028 || c == 0x2029) {
            if (!line.isEmpty() && !line.endsWith(QLatin1Char(' ')))
                line += QLatin1Char(' ');
        } else if (isHarmless(c)) {
            const auto shown = QChar::fromUcs4(c);
            line += QStringView(shown);
        } else {
            line += QLatin1String("\\u") + hex(c);
        }
    }
    line = line.trimmed();
    cut = cut || line.size() > maxLength;
    if (!cut)
        return line;
    line.truncate(maxLength - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1); // half a character is no character
    return line + QChar(0x2026);
}

QString plainPath(const QString &path)
{
    constexpr qsizetype longest = 1000;
    return plainLine(QDir::toNativeSeparators(path), longest);
}

QString characterName(char32_t character)
{
    const QString code = QLatin1String("U+") + hex(character);
    if (!isHarmless(character) || QChar::isSpace(character))
        return code;
    const auto shown = QChar::fromUcs4(character);
    return code + QLatin1String(" (") + QStringView(shown).toString() + QLatin1Char(')');
}

} // namespace expunge
