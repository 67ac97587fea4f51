// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace expunge {

// A message on the desktop, for somebody who is looking at another window: through the desktop's
// notifications, or through an icon in its tray that is there as long as the message matters.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    // Plain text. A later message takes the place of an earlier one.
    void show(const QString &title, const QString &text);
    void withdraw(); // it has been seen

signals:
    void clicked(); // the window is wanted

private:
    void send(const QString &title, const QString &text);
    void showInTray(const QString &title, const QString &text);
    void hideTray();

    QSystemTrayIcon *m_tray = nullptr;
    uint m_id = 0; // of the message that the desktop shows
    int m_turn = 0; // an answer that belongs to an earlier message is dropped

private slots: // the desktop calls these by name
    void onInvoked(uint id);
    void onClosed(uint id);
};

} // namespace expunge
