// SPDX-License-Identifier: MIT
// On Linux: the signal that Unity began and that the docks of GNOME and KDE understand.
#include "desktop/taskbar.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace expunge {

namespace {

void sayProgress(const QVariantMap &properties)
{
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/io/github/expunge/expunge"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update << QStringLiteral("application://expunge.desktop") << properties;
    QDBusConnection::sessionBus().send(update);
}

} // namespace

void showInTaskbar(double share)
{
    sayProgress({{QStringLiteral("progress"), share}, {QStringLiteral("progress-visible"), true}});
}

void hideInTaskbar()
{
    sayProgress({{QStringLiteral("progress-visible"), false}});
}

} // namespace expunge
