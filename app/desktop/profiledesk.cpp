// SPDX-License-Identifier: MIT
#include "desktop/profiledesk.h"

#include "api/endpoint.h"

#include <algorithm>

namespace expunge {

ProfileDesk::ProfileDesk(const QString &settingsFile, const QUrl &sessionAddress)
    : m_store(settingsFile)
    , m_sessionAddress(sessionAddress)
{
    reload();
}

void ProfileDesk::reload()
{
    const std::optional<Profile> sandbox = find(sandboxProfile().id);
    m_shown = m_store.profiles();
    if (!m_sessionAddress.isEmpty()) {
        const Profile profile = profileForAddress(m_shown, m_sessionAddress);
        if (isSessionProfile(profile))
            m_shown.append(profile);
    }
    if (sandbox)
        setAddress(sandbox->id, sandbox->address);
}

std::optional<Profile> ProfileDesk::find(const QString &idOrName) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const Profile &profile) {
        return profile.id == idOrName || profile.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == m_shown.end() ? std::nullopt : std::optional(*found);
}

void ProfileDesk::setAddress(const QString &id, const QUrl &address)
{
    for (Profile &profile : m_shown) {
        if (profile.id == id)
            profile.address = address;
    }
}

Result<Profile> ProfileDesk::save(const Profile &profile)
{
    if (const QString problem = problemOfAddress(profile.address); !problem.isEmpty())
        return Error{ErrorKind::BadInput, problem};
    if (const Status saved = m_store.save(profile); !saved)
        return saved.error();
    reload();
    const std::optional<Profile> stored = m_store.find(profile.id.isEmpty() ? profile.name : profile.id);
    return stored.value_or(profile);
}

Result<ImportedProfiles> ProfileDesk::add(const QList<Profile> &profiles)
{
    const Result<ImportedProfiles> imported = importProfiles(m_store, profiles);
    reload();
    return imported;
}

Status ProfileDesk::remove(const QString &id)
{
    const Status removed = m_store.remove(id);
    if (removed)
        reload();
    return removed;
}

Status ProfileDesk::bind(const QString &id, const Organisation &organisation)
{
    const Status bound = m_store.bind(id, organisation);
    for (Profile &profile : m_shown) {
        if (profile.id == id)
            profile.organisation = organisation;
    }
    return bound;
}

Status ProfileDesk::remember(const Profile &profile)
{
    return isSessionProfile(profile) ? Status(Done{}) : m_store.setLastUsed(profile.id);
}

QString ProfileDesk::problemOfAddress(const QUrl &address)
{
    const Result<Endpoint> endpoint = Endpoint::parse(address);
    return endpoint ? QString() : endpoint.error().text;
}

} // namespace expunge
