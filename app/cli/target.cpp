// SPDX-License-Identifier: MIT
#include "cli/target.h"

#include "api/endpoint.h"
#include "base/text.h"
#include "settings/places.h"
#include "settings/profilestore.h"

#include <QCoreApplication>

namespace expunge {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(Target)
};

Result<Profile> withCheckedAddress(const Profile &profile)
{
    if (profile.sandbox)
        return Error{ErrorKind::BadInput,
                     TargetText::tr("The sandbox has no fixed address. Start one with \"expunge-cli "
                                    "sandbox\" and name its address with --api-url.")};
    const Result<Endpoint> endpoint = Endpoint::parse(profile.address);
    return endpoint ? Result<Profile>(profile) : Result<Profile>(endpoint.error());
}

QList<Profile> profilesAt(const Profile &place)
{
    QList<Profile> there = ProfileStore(configFile()).profiles();
    there.removeIf([&place](const Profile &profile) { return profile.addressText() != place.addressText(); });
    return there;
}

// An address alone does not tell which organisation is meant: all of OpenCX are at the same one.
Error ambiguous(const Profile &place, const QList<Profile> &there)
{
    QStringList names;
    for (const Profile &profile : there)
        names += QStringLiteral("\"%1\"").arg(profile.name);
    return {ErrorKind::BadInput,
            TargetText::tr("%1 is the address of %2. Name the profile that is meant with --profile alone.")
                .arg(place.addressText(), names.join(QLatin1String(", ")))};
}

} // namespace

Result<Profile> findProfile(const QString &profile)
{
    const ProfileStore store(configFile());
    if (const std::optional<Profile> found = store.find(profile))
        return *found;
    return Error{ErrorKind::BadInput,
                 TargetText::tr("There is no profile \"%1\". \"expunge-cli profile list\" shows them. %2")
                     .arg(plainLine(profile), store.problem())
                     .trimmed()};
}

Result<Profile> findTarget(const QString &profile, const QString &apiUrl)
{
    std::optional<Profile> named;
    if (!profile.isEmpty()) {
        const Result<Profile> found = findProfile(profile);
        if (!found)
            return found;
        named = *found;
    }
    const QString address
        = apiUrl.isEmpty() && !named ? qEnvironmentVariable("OPENCX_API_URL").trimmed() : apiUrl;
    if (address.isEmpty())
        return withCheckedAddress(named.value_or(productionProfile()));
    const Result<Endpoint> endpoint = Endpoint::parse(QUrl(address, QUrl::StrictMode));
    if (!endpoint)
        return endpoint.error();
    Profile target = sessionProfile(endpoint->base());
    if (named && named->addressText() == target.addressText())
        return *named;
    const QList<Profile> there = profilesAt(target);
    if (there.size() > 1 || (named && !there.isEmpty()))
        return ambiguous(target, there);
    if (!there.isEmpty())
        return there.first();
    if (named) {
        target.name = named->name;
        target.pace = named->pace;
        target.share = named->share;
        target.production = named->production;
    }
    return target;
}

} // namespace expunge
