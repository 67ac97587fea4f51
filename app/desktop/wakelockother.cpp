// SPDX-License-Identifier: MIT
// Where there is no D-Bus: Windows has a call for it, macOS a program; elsewhere nothing is done.
#include "desktop/wakelock.h"

#include <QCoreApplication>
#include <QProcess>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace expunge {

struct WakeLock::Hold
{
    QProcess program;
};

WakeLock::WakeLock(QObject *parent)
    : QObject(parent)
{
}

WakeLock::~WakeLock()
{
    release();
}

void WakeLock::take()
{
#if defined(Q_OS_WIN)
    SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
#elif defined(Q_OS_MACOS)
    m_hold = std::make_shared<Hold>();
    // -w: it ends with us, whatever happens.
    m_hold->program.start(
        QStringLiteral("/usr/bin/caffeinate"),
        {QStringLiteral("-i"), QStringLiteral("-w"), QString::number(QCoreApplication::applicationPid())});
#endif
}

void WakeLock::letGo()
{
#if defined(Q_OS_WIN)
    SetThreadExecutionState(ES_CONTINUOUS);
#endif
    if (m_hold)
        m_hold->program.kill();
    m_hold.reset();
}

} // namespace expunge
