// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"

namespace expunge {

// What the organisation that a key shows means for the profile that the key is to be used in.
enum class OrganisationMatch {
    Same, // the profile's own; its name may have changed
    First, // the profile has none yet: it becomes the profile's own
    Other, // nothing may be sent with this key for this profile, unless a person says so
    Unreadable, // the key may not read its organisation, so nobody knows
};

OrganisationMatch matchOf(const Organisation &bound, const Organisation &found);

// "Acme"; with its ID where the name alone does not tell it from the other one.
QString textOf(const Organisation &organisation, const Organisation &besides);

// "This key belongs to Globex; this profile is for Acme."
QString otherOrganisationText(const Organisation &bound, const Organisation &found);
// "organisation not known: this key may not read it"
QString unreadableOrganisationText();

} // namespace expunge
