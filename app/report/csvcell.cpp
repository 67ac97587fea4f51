// SPDX-License-Identifier: MIT
#include "report/csvcell.h"

#include "base/text.h"

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
        cellMayStart = c == u';' || (cellMayStart && (c.isSpace() || c == u'"'));
    }
    return safe;
}

} // namespace

QByteArray csvCell(QStringView text, qsizetype maxLength)
{
    const QString safe = withoutFormulas(plainLine(text, maxLength));
    const bool quoted
        = std::ranges::any_of(safe, [](QChar c) { return c == u',' || c == u';' || c == u'"'; });
    if (!quoted)
        return safe.toUtf8();
    return '"' + QString(safe).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace expunge
