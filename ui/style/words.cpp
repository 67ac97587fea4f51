// SPDX-License-Identifier: MIT
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace expunge {

namespace {

QString hoursText(int hours)
{
    return QCoreApplication::translate("Words", "%Ln hour(s)", nullptr, hours);
}

QString minutesText(int minutes)
{
    return QCoreApplication::translate("Words", "%Ln minute(s)", nullptr, minutes);
}

} // namespace

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString durationText(std::chrono::seconds duration)
{
    const int minutes
        = static_cast<int>(qMin<qint64>((duration.count() + 30) / 60, std::numeric_limits<int>::max()));
    if (minutes < 1)
        return QCoreApplication::translate("Words", "less than a minute");
    if (minutes < 60)
        return minutesText(minutes);
    const int hours = minutes / 60;
    if (minutes % 60 == 0 || hours >= 24)
        return hoursText(hours);
    return QCoreApplication::translate("Words", "%1 %2", "hours, minutes")
        .arg(hoursText(hours), minutesText(minutes % 60));
}

QString estimateText(std::chrono::seconds duration, const Pace &pace)
{
    if (duration < std::chrono::seconds(30)) {
        return QCoreApplication::translate("Words", "Less than a minute at %1", "pace").arg(paceText(pace));
    }
    return QCoreApplication::translate("Words", "About %1 at %2", "duration, pace")
        .arg(durationText(duration), paceText(pace));
}

QString endText(const QDateTime &now, const QDateTime &end)
{
    const QLocale locale;
    const QString time = locale.toString(end.time(), QLocale::ShortFormat);
    if (now.date() == end.date())
        return time;
    return QCoreApplication::translate("Words", "%1 %2", "day, clock time")
        .arg(locale.toString(end.date(), QStringLiteral("ddd d MMM")), time);
}

QString paceText(const Pace &pace)
{
    if (pace.window == std::chrono::minutes(1))
        return QCoreApplication::translate("Words", "%1 per minute").arg(grouped(pace.requests));
    return QCoreApplication::translate("Words", "%1 per %2 seconds")
        .arg(grouped(pace.requests), grouped(pace.window.count()));
}

std::chrono::seconds timeFor(qint64 requests, const Pace &pace)
{
    constexpr double guard = 0.98;
    constexpr qint64 burst = 30; // leaves at once
    const double perSecond = guard * pace.requests / static_cast<double>(pace.window.count());
    return std::chrono::seconds(
        std::llround(static_cast<double>(qMax<qint64>(0, requests - burst)) / perSecond));
}

QString asTip(const QString &text)
{
    return text.isEmpty() ? QString() : QLatin1String("<qt>") + text.toHtmlEscaped() + QLatin1String("</qt>");
}

} // namespace expunge
