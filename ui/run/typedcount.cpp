// SPDX-License-Identifier: MIT
#include "ui/run/typedcount.h"

#include <QChar>
#include <QString>

namespace expunge {

namespace {

bool isGroupingMark(QChar c)
{
    return QStringView(u",.'\u2019 \u00A0\u202F\u2009_").contains(c);
}

} // namespace

std::optional<qint64> typedNumber(QStringView text)
{
    constexpr qsizetype longest = 24;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    QString digits;
    QChar mark;
    qsizetype inGroup = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += QChar(u'0' + c.digitValue());
            ++inGroup;
            continue;
        }
        const bool first = mark.isNull();
        const bool groupFits = first ? inGroup >= 1 && inGroup <= 3 : inGroup == 3 && c == mark;
        if (!isGroupingMark(c) || !groupFits)
            return std::nullopt;
        mark = c;
        inGroup = 0;
    }
    if (!mark.isNull() && inGroup != 3)
        return std::nullopt;
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

} // namespace expunge
