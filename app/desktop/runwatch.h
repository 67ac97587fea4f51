// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/notifier.h"
#include "desktop/wakelock.h"
#include "run/runprogress.h"
#include "settings/preferences.h"

#include <QObject>

#include <functional>

namespace expunge {

// What the desktop around the window learns of a run: that the computer is to stay awake, how far it is, and
// when it ends or waits for a person who is looking at another window.
class RunWatch final : public QObject
{
    Q_OBJECT

public:
    // isSeen: a window of ours is the active one.
    explicit RunWatch(std::function<bool()> isSeen, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void setPlace(const QString &profileName); // named in messages
    void onStarted();
    void onProgress(const RunProgress &progress);
    void onFinished(const RunSummary &summary);
    void onSeen(); // the window has become the active one

signals:
    void windowWanted();

private:
    void updateWakeLock();
    void notify(const QString &title, const QString &text);

    std::function<bool()> m_isSeen;
    Notifier m_notifier;
    WakeLock m_wakeLock;
    QString m_place;
    bool m_notifications = true;
    bool m_keepAwake = true;
    bool m_moving = false; // sends, or goes on by itself
    int m_percent = -1;
    PauseCause m_question = PauseCause::None; // that was told last
    bool m_toldUnreachable = false;
};

} // namespace expunge
