// SPDX-License-Identifier: MIT
#include "desktop/runwatch.h"

#include "base/text.h"
#include "desktop/taskbar.h"
#include "ui/run/runwords.h"

#include <utility>

namespace expunge {

RunWatch::RunWatch(std::function<bool()> isSeen, QObject *parent)
    : QObject(parent)
    , m_isSeen(std::move(isSeen))
{
    connect(&m_notifier, &Notifier::clicked, this, &RunWatch::windowWanted);
}

void RunWatch::setPreferences(const Preferences &preferences)
{
    m_notifications = preferences.notifications;
    m_keepAwake = preferences.keepAwake;
    if (!m_notifications)
        m_notifier.withdraw();
    updateWakeLock();
}

void RunWatch::setPlace(const QString &profileName)
{
    m_place = plainLine(profileName, 60);
}

void RunWatch::onStarted()
{
    m_moving = true;
    m_percent = -1;
    m_question = PauseCause::None;
    m_toldUnreachable = false;
    m_notifier.withdraw(); // what it said is history
    updateWakeLock();
}

void RunWatch::onProgress(const RunProgress &progress)
{
    m_moving = progress.phase != RunPhase::Paused && progress.phase != RunPhase::Finished;
    updateWakeLock();
    const int total = progress.counts.total();
    const int open = progress.counts[RowState::Left] + progress.counts[RowState::Sending];
    const int percent = total > 0 ? static_cast<int>(100LL * (total - open) / total) : 0;
    if (percent != std::exchange(m_percent, percent))
        showInTaskbar(percent / 100.0);

    const bool asks = progress.phase == RunPhase::Paused && progress.pause != PauseCause::User;
    const PauseCause question = asks ? progress.pause : PauseCause::None;
    if (question != std::exchange(m_question, question) && question != PauseCause::None)
        notify(tr("The deletion in %1 waits for you").arg(m_place),
               waitText(progress, QDateTime::currentDateTime()));
    const bool unreachable = progress.waiting == WaitReason::Unreachable;
    if (unreachable && !std::exchange(m_toldUnreachable, unreachable))
        notify(tr("The deletion in %1 has come to a halt").arg(m_place),
               waitText(progress, QDateTime::currentDateTime()));
    m_toldUnreachable = unreachable;
}

void RunWatch::onFinished(const RunSummary &summary)
{
    m_moving = false;
    updateWakeLock();
    hideInTaskbar();
    const QString counts = countsText(summary.counts);
    const QString why = plainLine(summary.sentence, 300);
    QStringList lines{counts.isEmpty() ? tr("Nothing was sent.") : counts, why};
    lines.removeAll(QString());
    notify(tr("The deletion in %1 has ended").arg(m_place), lines.join(u'\n'));
}

void RunWatch::onSeen()
{
    m_notifier.withdraw();
}

void RunWatch::updateWakeLock()
{
    if (m_moving && m_keepAwake)
        m_wakeLock.hold(tr("Contacts are being deleted."));
    else
        m_wakeLock.release();
}

void RunWatch::notify(const QString &title, const QString &text)
{
    if (m_notifications && !m_isSeen())
        m_notifier.show(title, text);
}

} // namespace expunge
