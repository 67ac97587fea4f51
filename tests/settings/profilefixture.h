// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profilestore.h"

namespace expunge {

inline Profile ownProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.address = QUrl(QStringLiteral("https://staging.example"));
    profile.pace = {10, std::chrono::seconds(30)};
    profile.colour = QStringLiteral("#123abc");
    return profile;
}

inline QStringList namesIn(const ProfileStore &store)
{
    QStringList names;
    const QList<Profile> profiles = store.profiles();
    for (const Profile &profile : profiles)
        names += profile.name;
    return names;
}

inline const QStringList builtIns{QStringLiteral("Production"), QStringLiteral("Sandbox")};

} // namespace expunge
