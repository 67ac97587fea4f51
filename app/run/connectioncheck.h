// SPDX-License-Identifier: MIT
#pragma once

#include "api/answer.h"
#include "base/error.h"
#include "base/organisation.h"
#include "keys/apikey.h"
#include "settings/profile.h"

#include <QString>

namespace expunge {

// What GET /org has shown, and of which profile and key: whoever gets it late can tell.
struct ConnectionCheck
{
    enum Kind : quint8 {
        Works,
        OrganisationHidden, // the key is accepted, but may not read its organisation
        LimitReached, // the key may be good: the API takes no requests at this moment
        KeyRefused,
        Trouble, // the server is there and gave no usable answer
        Unreachable,
        NotTheApi, // something else answered, or stands in between
    };

    QString profileId;
    QString keyFingerprint; // empty for no key
    Kind kind = Unreachable;
    Organisation organisation; // known when it works
    QString sentence; // for people: what is wrong; empty when usable
    QString details; // what came, as it came: for who looks closer; may be empty

    // Deletions may be tried.
    bool isUsable() const { return kind == Works || kind == OrganisationHidden || kind == LimitReached; }
    bool isAbout(const Profile &profile, const ApiKey &key) const
    {
        return profileId == profile.id && keyFingerprint == key.fingerprint();
    }
};

// For an address to which nothing can be sent.
ConnectionCheck checkWithout(const Error &error, const Profile &profile, const ApiKey &key);
// answer: to ApiClient::fetchOrganisation().
ConnectionCheck checkOf(const Answer &answer, const Profile &profile, const ApiKey &key);

} // namespace expunge
