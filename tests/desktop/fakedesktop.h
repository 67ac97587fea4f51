// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace expunge {

// Services of a desktop, as the tests want them to be, on the bus of the test. Each keeps what it was asked.

class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaced;
        QString title;
        QString text;
        QStringList actions;
    };
    QStringList abilities;
    QList<Shown> shown;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() const { return abilities; }
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id) { closed += id; }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class FakePortalRequest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public slots:
    void Close() { ++closed; }
};

class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    int asked = 0;
    uint flags = 0;
    QString reason;

public slots:
    QDBusObjectPath Inhibit(const QString &window, uint what, const QVariantMap &options);
};

class FakeSettings final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, uint> values; // of org.freedesktop.appearance
    int asked = 0;
    void change(const QString &key, uint value);

public slots:
    QDBusVariant Read(const QString &group, const QString &key);

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override;

    QStringList asked; // what, who, mode
    bool isHeld() const; // the other end is open

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode);

private:
    int m_end = -1;
};

class FakeScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;

public slots:
    uint Inhibit(const QString &who, const QString &why);
    void UnInhibit(uint cookie) { held.removeAll(cookie); }

private:
    uint m_last = 40;
};

// A connection of its own to the session bus of the test, as other programs have, on which they are offered.
// It is the system bus, too.
class FakeDesktop final
{
public:
    bool open();
    void offer(const QString &service, const QString &path, QObject *object);
    void withdrawServices();
    QDBusConnection &connection() { return *m_connection; }

private:
    std::optional<QDBusConnection> m_connection;
    QStringList m_services;
};

} // namespace expunge
