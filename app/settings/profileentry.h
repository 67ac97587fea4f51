// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "settings/profile.h"

#include <QList>
#include <QSettings>

namespace expunge {

// One profile as a group of the settings file, and what makes a profile fit to be kept. For ProfileStore.

bool isProfileId(const QString &id); // 1-64 of a-z 0-9 and -
bool isColour(const QString &text); // "#b3261e"
QString freeId(const QString &name, const QList<Profile> &taken);
QString plainName(const QString &name); // one harmless, short line

// The profile with its name and colour put right, or BadInput: what is wrong, as sentences.
Result<Profile> checkProfile(Profile profile, const QList<Profile> &others);

// The group of the profile is open.
Result<Profile> readProfile(const QSettings &settings, const QString &id);
void writeProfile(QSettings &settings, const Profile &profile);
void writeOrganisation(QSettings &settings, const Organisation &organisation);

// What a person has changed of the built-in Production. The group is open.
Profile readProduction(const QSettings &settings);
void writeProduction(QSettings &settings, const Profile &profile);

} // namespace expunge
