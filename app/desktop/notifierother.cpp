// SPDX-License-Identifier: MIT
// Where there is no D-Bus: the tray, which Windows and macOS turn into their own notifications.
#include "desktop/notifier.h"

namespace expunge {

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
}

Notifier::~Notifier() = default;

void Notifier::send(const QString &title, const QString &text)
{
    showInTray(title, text);
}

void Notifier::withdraw()
{
    ++m_turn;
    hideTray();
}

void Notifier::onInvoked(uint) { }

void Notifier::onClosed(uint) { }

} // namespace expunge
