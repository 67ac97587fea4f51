// SPDX-License-Identifier: MIT
#include "settings/profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace expunge {

QString Profile::keyEntry() const
{
    QString entry = address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (entry.endsWith(QLatin1Char('/')))
        entry.chop(1);
    return entry;
}

Pace Profile::runPace() const
{
    return {std::max(1, static_cast<int>(qint64(pace.requests) * share / 100)), pace.window};
}

QString Profile::host() const
{
    const int port = address.port();
    return port < 0 ? address.host() : QStringLiteral("%1:%2").arg(address.host()).arg(port);
}

Profile productionProfile()
{
    Profile profile;
    profile.id = QStringLiteral("production");
    profile.name = QCoreApplication::translate("Profile", "Production");
    profile.address = QUrl(QStringLiteral("https://api.open.cx"));
    profile.colour = QStringLiteral("#c2410c");
    profile.production = true;
    return profile;
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = QStringLiteral("sandbox");
    profile.name = QCoreApplication::translate("Profile", "Sandbox");
    profile.colour = QStringLiteral("#0f766e");
    profile.sandbox = true;
    return profile;
}

Profile sessionProfile(const QUrl &address)
{
    Profile profile;
    profile.id = QStringLiteral("session");
    profile.address = address;
    profile.name = profile.host();
    profile.colour = QStringLiteral("#6d28d9");
    return profile;
}

bool isProduction(const Profile &profile)
{
    return profile.id == productionProfile().id;
}

bool canBeChanged(const Profile &profile)
{
    return !profile.id.isEmpty() && !profile.sandbox && profile.id != productionProfile().id
        && profile.id != sessionProfile({}).id;
}

} // namespace expunge
