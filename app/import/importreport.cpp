// SPDX-License-Identifier: MIT
#include "import/importreport.h"

#include <QCoreApplication>
#include <QStringList>

namespace expunge {

namespace {

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("ImportReport", text, nullptr, n);
}

} // namespace

QString ImportReport::summary() const
{
    QString first = counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln contact ID(s) added"), added);
    if (!column.isEmpty())
        first += QCoreApplication::translate("ImportReport", " from column “%1”").arg(column);
    return sentence(first);
}

QString ImportReport::outlook() const
{
    return sentence(counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln contact ID(s)"), added));
}

QString ImportReport::sentence(QString first) const
{
    QStringList parts{std::move(first)};
    if (doubtful > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln of them with a warning"), doubtful);
    if (merged > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln duplicate(s) merged"), merged);
    if (rejected > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln rejected"), rejected);
    if (trimmed > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln trimmed"), trimmed);
    if (leftOut > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln piece(s) of other text left out"), leftOut);
    if (passedOver > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("ImportReport", "%Ln row(s) passed over"), passedOver);
    return parts.join(QLatin1String(", ")) + u'.';
}

} // namespace expunge
