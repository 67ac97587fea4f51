// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profileexchange.h"
#include "settings/profilestore.h"

#include <QUrl>

namespace expunge {

// The profiles that can be chosen in the window: stored ones, and one for an address from the command line.
class ProfileDesk final
{
public:
    // sessionAddress: empty when there is none.
    ProfileDesk(const QString &settingsFile, const QUrl &sessionAddress);

    const QList<Profile> &shown() const { return m_shown; }
    std::optional<Profile> find(const QString &idOrName) const;
    // Whose address is known only now.
    void setAddress(const QString &id, const QUrl &address);

    // The profile as stored, with its ID.
    Result<Profile> save(const Profile &profile);
    // None that exists is changed.
    Result<ImportedProfiles> add(const QList<Profile> &profiles);
    Status remove(const QString &id);
    // The profile is for this organisation from now on; one that is not stored, until the window closes.
    Status bind(const QString &id, const Organisation &organisation);
    Status remember(const Profile &profile); // as the one used last

    ProfileStore &store() { return m_store; }

    // Why keys may not be sent there; empty when they may.
    static QString problemOfAddress(const QUrl &address);

private:
    void reload();

    ProfileStore m_store;
    QUrl m_sessionAddress;
    QList<Profile> m_shown;
};

} // namespace expunge
