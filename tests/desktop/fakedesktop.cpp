// SPDX-License-Identifier: MIT
#include "desktop/fakedesktop.h"

#include <QTest>

#include <poll.h>
#include <unistd.h>

namespace expunge {

uint FakeNotifications::Notify(const QString &, uint replaced, const QString &, const QString &title,
                               const QString &text, const QStringList &actions, const QVariantMap &, int)
{
    shown.append({replaced, title, text, actions});
    return replaced != 0 ? replaced : static_cast<uint>(100 + shown.size());
}

QDBusObjectPath FakePortal::Inhibit(const QString &, uint what, const QVariantMap &options)
{
    ++asked;
    flags = what;
    reason = options.value(QStringLiteral("reason")).toString();
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1"));
}

void FakeSettings::change(const QString &key, uint value)
{
    values[key] = value;
    emit SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
}

// As the portal does: a variant in a variant.
QDBusVariant FakeSettings::Read(const QString &, const QString &key)
{
    ++asked;
    return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
}

FakeLogin::~FakeLogin()
{
    if (m_end >= 0)
        close(m_end);
}

QDBusUnixFileDescriptor FakeLogin::Inhibit(const QString &what, const QString &who, const QString &,
                                           const QString &mode)
{
    asked = {what, who, mode};
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("no pipe");
    m_end = ends[0];
    const QDBusUnixFileDescriptor given(ends[1]); // a copy
    close(ends[1]);
    return given;
}

bool FakeLogin::isHeld() const
{
    pollfd end{m_end, POLLIN, 0};
    return m_end >= 0 && poll(&end, 1, 0) == 0; // else the other end was closed
}

uint FakeScreenSaver::Inhibit(const QString &, const QString &)
{
    held += ++m_last;
    return m_last;
}

bool FakeDesktop::open()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (bus.isEmpty())
        return false;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
    m_connection = QDBusConnection::connectToBus(QString::fromLocal8Bit(bus), QStringLiteral("desktop"));
    return m_connection->isConnected();
}

void FakeDesktop::offer(const QString &service, const QString &path, QObject *object)
{
    QVERIFY(m_connection->registerObject(
        path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    if (!m_services.contains(service))
        QVERIFY(m_connection->registerService(service));
    m_services += service;
}

void FakeDesktop::withdrawServices()
{
    for (const QString &service : std::as_const(m_services))
        m_connection->unregisterService(service);
    m_services.clear();
}

} // namespace expunge
