// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"
#include "contacts/contactlist.h"
#include "keys/apikey.h"
#include "run/deletionrun.h"
#include "run/ratelimiter.h"
#include "settings/profile.h"

#include <memory>

namespace expunge {

// What is to be deleted, where, and how.
struct RunOrder
{
    Profile profile;
    ApiKey key;
    std::shared_ptr<const ContactList> list; // every row can be sent; the run's rows are its rows
    Organisation organisation; // that the confirmation named; unknown when the key may not read it
    // Somebody has said that it need not be the profile's organisation, nor the one that the run had.
    bool otherOrganisation = false;
    bool hiddenIsMeant = true; // somebody has said that the key need not show whose it is
    QString sourceName; // "list.csv"
    QString sourceSha256; // empty for typed and pasted lists
    std::optional<Learned> learned; // by earlier runs about the API's limit
    RunOptions options;
};

} // namespace expunge
