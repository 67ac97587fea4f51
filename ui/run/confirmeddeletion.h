// SPDX-License-Identifier: MIT
#pragma once

#include "contacts/contactlist.h"
#include "settings/profile.h"
#include "ui/run/runchoices.h"

#include <memory>
#include <vector>

namespace expunge {

// What a person has meant when a deletion was confirmed. The run uses this, and nothing that is current by
// then.
struct ConfirmedDeletion
{
    std::shared_ptr<const ContactList> list;
    std::vector<int> rows; // of the list, rising
    Profile profile;
    Organisation organisation; // unknown when the key may not read it
    RunChoices choices;
};

} // namespace expunge

Q_DECLARE_METATYPE(expunge::ConfirmedDeletion)
