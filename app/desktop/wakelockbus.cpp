// SPDX-License-Identifier: MIT
// On Linux: asks the desktop's portal; where there is none, the login manager; at last the screen saver.
#include "desktop/wakelock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#include <functional>

namespace expunge {

struct WakeLock::Hold
{
    bool unwanted = false; // it was let go of before the answer came
    QString portalRequest; // to be closed
    QDBusUnixFileDescriptor login; // held as long as it is open
    uint screenSaver = 0; // cookie
};

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");

void send(const QDBusConnection &bus, const QString &service, const char *path, const char *interface,
          const char *method, const QVariantList &arguments, QObject *context,
          const std::function<void(QDBusPendingCall *)> &then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, QLatin1String(path), QLatin1String(interface),
                                                       QLatin1String(method));
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher);
    });
}

// Nobody waits for the answer.
void tell(const QString &service, const QString &path, const char *interface, const char *method,
          const QVariantList &arguments = {})
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(service, path, QLatin1String(interface), QLatin1String(method));
    call.setArguments(arguments);
    QDBusConnection::sessionBus().send(call);
}

} // namespace

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
    const auto hold = std::make_shared<Hold>();
    m_hold = hold;
    const auto lastResort = [this, hold] {
        send(QDBusConnection::sessionBus(), screenSaver, "/org/freedesktop/ScreenSaver",
             "org.freedesktop.ScreenSaver", "Inhibit", {QStringLiteral("Expunge"), m_reason}, this,
             [this, hold](QDBusPendingCall *answer) {
                 const QDBusPendingReply<uint> reply = *answer;
                 hold->screenSaver = reply.isValid() ? reply.value() : 0;
                 if (hold->unwanted)
                     m_hold = hold, letGo();
             });
    };
    const auto askLogin = [this, hold, lastResort] {
        send(QDBusConnection::systemBus(), QStringLiteral("org.freedesktop.login1"),
             "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit",
             {QStringLiteral("sleep"), QStringLiteral("Expunge"), m_reason, QStringLiteral("block")}, this,
             [hold, lastResort](QDBusPendingCall *answer) {
                 const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
                 if (reply.isValid() && !hold->unwanted)
                     hold->login = reply.value();
                 else if (!hold->unwanted)
                     lastResort();
             });
    };
    constexpr uint suspend = 4;
    send(QDBusConnection::sessionBus(), portal, "/org/freedesktop/portal/desktop",
         "org.freedesktop.portal.Inhibit", "Inhibit",
         {QString(), suspend, QVariantMap{{QStringLiteral("reason"), m_reason}}}, this,
         [this, hold, askLogin](QDBusPendingCall *answer) {
             const QDBusPendingReply<QDBusObjectPath> reply = *answer;
             if (reply.isValid()) {
                 hold->portalRequest = reply.value().path();
                 if (hold->unwanted)
                     m_hold = hold, letGo();
             } else if (!hold->unwanted) {
                 askLogin();
             }
         });
}

void WakeLock::letGo()
{
    const auto hold = std::exchange(m_hold, nullptr);
    if (!hold)
        return;
    hold->unwanted = true;
    hold->login = QDBusUnixFileDescriptor();
    if (!hold->portalRequest.isEmpty())
        tell(portal, hold->portalRequest, "org.freedesktop.portal.Request", "Close");
    if (hold->screenSaver != 0)
        tell(screenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), "org.freedesktop.ScreenSaver",
             "UnInhibit", {hold->screenSaver});
}

} // namespace expunge
