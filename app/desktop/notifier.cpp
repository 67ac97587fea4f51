// SPDX-License-Identifier: MIT
// The part that is the same on all systems.
#include "desktop/notifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace expunge {

void Notifier::show(const QString &title, const QString &text)
{
    ++m_turn;
    send(title, text);
}

void Notifier::showInTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &Notifier::clicked);
    }
    m_tray->setToolTip(title);
    m_tray->show();
    m_tray->showMessage(title, text);
}

void Notifier::hideTray()
{
    if (m_tray)
        m_tray->hide();
}

} // namespace expunge
