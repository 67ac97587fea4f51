// SPDX-License-Identifier: MIT
#include "settings/profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace expunge {

namespace {

const QString sessionId = QStringLiteral("session:"); // the colon keeps it apart from all stored ones

constexpr QUrl::FormattingOptions shownParts(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);

// QUrl writes scheme and host in small letters by itself.
QUrl normal(QUrl url)
{
    const bool isUsualPort = (url.scheme() == QLatin1String("https") && url.port() == 443)
        || (url.scheme() == QLatin1String("http") && url.port() == 80);
    if (isUsualPort)
        url.setPort(-1);
    QString host = url.host();
    if (host.endsWith(QLatin1Char('.'))) { // the root of the DNS, written out
        host.chop(1);
        url.setHost(host);
    }
    return url;
}

QString withoutSlash(QString text)
{
    while (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    return text;
}

} // namespace

QString Profile::keyEntry() const
{
    return isSessionProfile(*this) ? id : id + QLatin1Char('@') + addressText();
}

QString Profile::oldKeyEntry() const
{
    return withoutSlash(address.toString(shownParts));
}

QString Profile::addressText() const
{
    return withoutSlash(normal(address).toString(shownParts | QUrl::NormalizePathSegments));
}

QString Profile::server() const
{
    return normal(address).toString(shownParts | QUrl::RemovePath);
}

QString Profile::limitGroup() const
{
    return ownLimit ? server() + QLatin1Char('#') + id : server();
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
    profile.address = address;
    profile.id = sessionId + profile.addressText();
    profile.name = profile.host();
    profile.colour = QStringLiteral("#6d28d9");
    return profile;
}

bool isSessionProfile(const Profile &profile)
{
    return profile.id.startsWith(sessionId);
}

std::optional<Profile> sessionProfileOf(const QString &id)
{
    if (!id.startsWith(sessionId))
        return std::nullopt;
    return sessionProfile(QUrl(id.mid(sessionId.size()), QUrl::StrictMode));
}

Profile profileForAddress(const QList<Profile> &profiles, const QUrl &address)
{
    const Profile session = sessionProfile(address);
    const auto found = std::ranges::find_if(profiles, [&session](const Profile &profile) {
        return !profile.address.isEmpty() && profile.addressText() == session.addressText();
    });
    return found == profiles.end() ? session : *found;
}

bool isProduction(const Profile &profile)
{
    return profile.id == productionProfile().id;
}

bool canBeChanged(const Profile &profile)
{
    return !profile.id.isEmpty() && !profile.sandbox && profile.id != productionProfile().id
        && !isSessionProfile(profile);
}

} // namespace expunge
