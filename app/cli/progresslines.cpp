// SPDX-License-Identifier: MIT
#include "cli/progresslines.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace expunge {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

} // namespace

QString progressText(const RunProgress &progress)
{
    const QLocale locale;
    const int total = progress.counts.total();
    const int left = progress.counts[RowState::Left] + progress.counts[RowState::Sending];
    QString line = ProgressText::tr("%1 of %2, %3 a minute")
                       .arg(locale.toString(total - left), locale.toString(total),
                            locale.toString(progress.perMinute, 'f', 0));
    if (progress.timeLeft && left > 0)
        line += ProgressText::tr(", about %Ln minute(s) left", nullptr,
                                 static_cast<int>((progress.timeLeft->count() + 59) / 60));
    constexpr qint64 longWait = 120; // seconds
    if (progress.waiting == WaitReason::LimitReached
        && QDateTime::currentDateTimeUtc().secsTo(progress.waitingUntil) > longWait)
        line += ProgressText::tr(", waiting until %1 for the limit of the API")
                    .arg(locale.toString(progress.waitingUntil.toLocalTime(), QLocale::ShortFormat));
    else if (progress.waiting == WaitReason::LimitReached)
        line += ProgressText::tr(", waiting for the limit of the API");
    if (progress.waiting == WaitReason::Unreachable)
        line += ProgressText::tr(", waiting: the API cannot be reached");
    return line;
}

bool ProgressLines::isDue(const RunProgress &progress, Instant now)
{
    const WaitReason before = std::exchange(m_waiting, progress.waiting);
    const bool waits = m_waiting == WaitReason::LimitReached && before != WaitReason::LimitReached;
    if (!waits && now - m_last < interval)
        return false;
    m_last = now;
    return true;
}

} // namespace expunge
