// SPDX-License-Identifier: MIT
#pragma once

#include "settings/learnedpace.h"
#include "settings/profile.h"
#include "settings/settingsfile.h"

#include <QList>

#include <optional>

namespace expunge {

// The profiles that can be chosen, and what is remembered for each. Never holds a key. Everything is read
// from the file when asked, so that two programs see each other's changes.
class ProfileStore final
{
public:
    explicit ProfileStore(const QString &iniPath)
        : m_file(iniPath)
    {
    }

    // Production first, then the user's own by name, the sandbox last. Whatever the file is like, the
    // built-in ones are there; problem() tells what could not be read.
    QList<Profile> profiles() const;
    QString problem() const; // full sentences; empty when all is well

    // By ID, else by name without regard to case.
    std::optional<Profile> find(QStringView idOrName) const;

    // Adds or replaces one of the user's own profiles; without an ID it gets one made from its name. Of
    // Production, pace, share, colour and own limit are kept. Errors: BadInput for other changes of a
    // built-in one, a name that is empty or taken, an address with a password, query or fragment. A new
    // pace makes what was learned about its limit forgotten, a new address its organisation. A
    // profile cannot be given an organisation here: a copy or an imported one has none.
    Status save(Profile profile);
    // From now on the profile is for this organisation. What is not stored, like a profile of this session or
    // the sandbox, cannot be bound: no error.
    Status bind(const QString &profileId, const Organisation &organisation);
    // Unknown IDs are no error; built-in profiles cannot be removed.
    Status remove(const QString &id);

    QString lastUsed() const; // ID of a profile that exists, or empty
    Status setLastUsed(const QString &id);

    // limitGroup: see Profile; all profiles that share a limit share what was learned about it.
    std::optional<LearnedPace> learnedPace(const QString &limitGroup) const;
    Status setLearnedPace(const QString &limitGroup, const std::optional<LearnedPace> &learned);

private:
    struct Content
    {
        QList<Profile> own;
        Profile production = productionProfile();
        QString problem;
    };
    Content read() const;
    Status saveProduction(const Profile &profile);

    SettingsFile m_file;
};

} // namespace expunge
