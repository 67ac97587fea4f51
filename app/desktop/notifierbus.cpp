// SPDX-License-Identifier: MIT
// On Linux: the desktop's notifications over D-Bus.
#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace expunge {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callOf(const char *method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
    call.setArguments(arguments);
    return call;
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onInvoked(uint)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint)));
}

Notifier::~Notifier()
{
    withdraw();
}

void Notifier::send(const QString &title, const QString &text)
{
    // Whether the text is taken for markup differs from desktop to desktop, so that is asked first.
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf("GetCapabilities")), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked, title, text, turn = m_turn] {
        asked->deleteLater();
        if (turn != m_turn)
            return;
        const QDBusPendingReply<QStringList> abilities = *asked;
        if (!abilities.isValid()) {
            showInTray(title, text);
            return;
        }
        const bool markup = abilities.value().contains(QStringLiteral("body-markup"));
        const QStringList actions{QStringLiteral("default"), tr("Show")};
        const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("expunge")}};
        constexpr int asTheDesktopLikes = -1; // milliseconds
        auto *sent = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(
                callOf("Notify",
                       {QStringLiteral("Expunge"), m_id, QStringLiteral("expunge"), title,
                        markup ? text.toHtmlEscaped() : text, actions, hints, asTheDesktopLikes})),
            this);
        connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, turn] {
            sent->deleteLater();
            const QDBusPendingReply<uint> id = *sent;
            m_id = id.isValid() ? id.value() : 0;
            if (turn != m_turn)
                withdraw(); // it was seen before it was shown
        });
    });
}

void Notifier::withdraw()
{
    ++m_turn;
    hideTray();
    if (const uint id = std::exchange(m_id, 0); id != 0)
        QDBusConnection::sessionBus().send(callOf("CloseNotification", {id}));
}

void Notifier::onInvoked(uint id)
{
    if (id == m_id && id != 0)
        emit clicked();
}

void Notifier::onClosed(uint id)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace expunge
