// SPDX-License-Identifier: MIT
#include "report/csvcell.h"

#include "base/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace expunge {

namespace {

QString withoutFormulas(const QString &text)
{
    static constexpr QStringView triggers = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    QString safe;
    safe.reserve(text.size() + 1);
    bool cellMayStart = true;
    for (const QChar c : text) {
        if (cellMayStart && triggers.contains(c))
            safe += QLatin1Char('\'');
        safe += c;
        const bool startsCell = c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
        cellMayStart = startsCell || (cellMayStart && (c.isSpace() || c == u'"' || c.unicode() < u' '));
    }
    return safe;
}

QByteArray quotedIfNeeded(const QString &safe)
{
    const bool quoted = std::ranges::any_of(safe, [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (!quoted)
        return safe.toUtf8();
    return '"' + QString(safe).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

QByteArray csvCell(QStringView text, qsizetype maxLength)
{
    return quotedIfNeeded(withoutFormulas(plainLine(text, maxLength)));
}

QByteArray csvCopy(const QByteArray &cell)
{
    if (cell.isEmpty())
        return cell;
    if (cell.isValidUtf8())
        return quotedIfNeeded(withoutFormulas(QString::fromUtf8(cell)));
    QStringDecoder western("windows-1252");
    return quotedIfNeeded(
        withoutFormulas(western.isValid() ? QString(western(cell)) : QString::fromLatin1(cell)));
}

} // namespace expunge
