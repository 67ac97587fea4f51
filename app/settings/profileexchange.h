// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/profilestore.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace expunge {

// The user's own profiles as a file for a colleague or another computer: JSON, without IDs and without keys.
// What is learned about the limit, and the built-in profiles, stay where they are.

// Error: BadInput when there is none to be written.
Result<QByteArray> profilesAsFile(const QList<Profile> &profiles);

// problemOfAddress: why keys may not be sent there; empty when they may. All or nothing: one wrong profile
// refuses the file. Error: BadInput, with what is wrong and where.
Result<QList<Profile>> profilesOfFile(const QByteArray &content,
                                      const std::function<QString(const QUrl &)> &problemOfAddress);

struct ImportedProfiles
{
    QStringList added; // names, as they are now
    QStringList known; // names of those that were there already, in the same form
};

// Adds the profiles. None that exists is changed: a name that is taken gets a number. On an error none has
// been added.
Result<ImportedProfiles> importProfiles(ProfileStore &store, const QList<Profile> &profiles);

// The same in a sentence or two for people.
QString sentenceOf(const ImportedProfiles &imported);

} // namespace expunge
