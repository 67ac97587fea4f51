// SPDX-License-Identifier: MIT
#include "settings/profile.h"

#include <QCoreApplication>

namespace expunge {

QString Profile::keyEntry() const
{
    return address.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
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

} // namespace expunge
