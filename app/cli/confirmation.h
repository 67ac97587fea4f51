// SPDX-License-Identifier: MIT
#pragma once

#include "cli/runchoices.h"
#include "keys/apikey.h"
#include "run/runinfo.h"
#include "settings/profile.h"

namespace expunge {

// Whether --profile-confirm, if given, names this profile.
Status nameIsConfirmed(const RunChoices &choices, const Profile &profile);

// Whether the deletion is confirmed as far as that is known without the list: asks nobody.
Status confirmable(const RunChoices &choices, const Profile &profile);

// The same with the number of contacts. Asks nobody either.
Status countIsConfirmed(const RunChoices &choices, int contacts);

// Whether the key that shows this organisation is one for the other. Both may be unknown: then nothing speaks
// against it. Error: the sentence that it is another one.
Status organisationFits(const Organisation &bound, const Organisation &found);

// Whether a run may be gone on with under this key. What doubtAboutResuming() warns of must be meant: by
// --other-key, or typed on a terminal. Another organisation is none of this: see organisationFits().
Status confirmKey(const RunChoices &choices, const RunInfo &run, const ApiKey &key,
                  const Organisation &organisation);

// Where would be deleted, as far as the API has said it.
struct ConfirmedPlace
{
    Organisation organisation; // unknown while nobody knows
    bool isHidden = false; // the key works, and may not read it

    QString text() const; // "Acme", or why it is not known
};

// At last: asks on a terminal for what no option has confirmed. A place that the key hides needs the name of
// the profile.
Status confirm(const RunChoices &choices, const Profile &profile, const ConfirmedPlace &place, int contacts);

} // namespace expunge
