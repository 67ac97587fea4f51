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

Profile profileOf(const Endpoint &endpoint)
{
    Profile target;
    target.address = endpoint.base();
    const QList<Profile> known = ProfileStore(configFile()).profiles();
    for (const Profile &profile : known) {
        if (!profile.address.isEmpty() && profile.keyEntry() == target.keyEntry())
            return profile;
    }
    target.id = QStringLiteral("cli-") + endpoint.host();
    target.name = endpoint.host();
    return target;
}

} // namespace

Result<Profile> findTarget(const QString &profile, const QString &apiUrl)
{
    QString address = apiUrl;
    if (address.isEmpty() && profile.isEmpty())
        address = qEnvironmentVariable("OPENCX_API_URL").trimmed();
    if (!address.isEmpty()) {
        const Result<Endpoint> endpoint = Endpoint::parse(QUrl(address, QUrl::StrictMode));
        if (!endpoint)
            return endpoint.error();
        return profileOf(*endpoint);
    }
    if (profile.isEmpty())
        return productionProfile();
    const ProfileStore store(configFile());
    const std::optional<Profile> found = store.find(profile);
    if (!found)
        return Error{ErrorKind::BadInput,
                     TargetText::tr("There is no profile \"%1\". \"expunge-cli profile list\" shows them. %2")
                         .arg(plainLine(profile), store.problem())
                         .trimmed()};
    if (found->sandbox)
        return Error{ErrorKind::BadInput,
                     TargetText::tr("The sandbox has no fixed address. Start one with \"expunge-cli "
                                    "sandbox\" and name its address "
                                    "with --api-url.")};
    const Result<Endpoint> endpoint = Endpoint::parse(found->address);
    if (!endpoint)
        return endpoint.error();
    return *found;
}

} // namespace expunge
