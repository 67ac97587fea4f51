// SPDX-License-Identifier: MIT
// On Linux: the settings of the desktop's portal, namespace org.freedesktop.appearance. KDE hands its colours
// to Qt itself, GNOME does not.
#include "desktop/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace expunge {

namespace {

const QString settingsService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString settingsPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colours = QStringLiteral("color-scheme"); // 1: dark, 2: light
const QString contrast = QStringLiteral("contrast"); // 1: higher

} // namespace

class SystemLook::Watch final : public QObject
{
    Q_OBJECT

public:
    explicit Watch(SystemLook &look)
        : m_look(look)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(settingsService, settingsPath, settingsInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(take(QString, QString, QDBusVariant)));
        ask(bus, colours);
        ask(bus, contrast);
    }
    Appearance preferred() const
    {
        if (m_highContrast)
            return Appearance::HighContrast;
        return m_dark ? Appearance::Dark : Appearance::System;
    }

public slots:
    void take(const QString &of, const QString &key, const QDBusVariant &value)
    {
        const Appearance before = preferred();
        QVariant inner = value.variant(); // Read wraps it twice
        if (inner.canConvert<QDBusVariant>())
            inner = inner.value<QDBusVariant>().variant();
        if (of == appearanceGroup && key == colours)
            m_dark = inner.toUInt() == 1;
        else if (of == appearanceGroup && key == contrast)
            m_highContrast = inner.toUInt() == 1;
        if (preferred() != before)
            emit m_look.changed();
    }

private:
    void ask(const QDBusConnection &bus, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(settingsService, settingsPath, settingsInterface,
                                                           QStringLiteral("Read"));
        call.setArguments({appearanceGroup, key});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid())
                take(appearanceGroup, key, reply.value());
        });
    }

    SystemLook &m_look;
    bool m_dark = false;
    bool m_highContrast = false;
};

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
    , m_watch(std::make_unique<Watch>(*this))
{
}

SystemLook::~SystemLook() = default;

Appearance SystemLook::preferred() const
{
    return m_watch->preferred();
}

} // namespace expunge

#include "systemlookbus.moc"
