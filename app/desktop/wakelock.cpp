// SPDX-License-Identifier: MIT
// The part that is the same on all systems.
#include "desktop/wakelock.h"

namespace expunge {

void WakeLock::hold(const QString &reason)
{
    if (m_wanted)
        return;
    m_wanted = true;
    m_reason = reason;
    take();
}

void WakeLock::release()
{
    if (!m_wanted)
        return;
    m_wanted = false;
    letGo();
}

} // namespace expunge
