// SPDX-License-Identifier: MIT
#pragma once

#include "base/organisation.h"
#include "settings/pace.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace expunge {

// Which organisation is meant: a name, the API's address, the organisation that its key showed first, a pace
// and a colour. Never holds a key.
struct Profile
{
    QString id; // stable, also when the name changes: "production"
    QString name; // "Production"
    QUrl address; // "https://api.open.cx"; empty for the sandbox, whose port is only known once it runs
    Pace pace; // the limit of the API
    int share
        = 100; // percent of it that Expunge uses at most; the rest is room for other programs with this limit
    QString colour; // "#b3261e"; of the window's edge
    Organisation organisation; // the only one that this profile deletes in; unknown until a key has shown it
    bool ownLimit = false; // its organisation has a limit of its own; else all of a server share one
    bool production = false; // ask twice
    bool sandbox = false; // the built-in stand-in, with a key of its own

    // The keychain entry of its key: of this profile at this address and of nobody else, so that a key never
    // goes to a host or an organisation that it was not entered for.
    QString keyEntry() const;
    // The entry in which versions up to 0.1 kept one key for all profiles of an address.
    QString oldKeyEntry() const;
    // In its normal form (RFC 3986, 6.2), without user name, query and fragment: "https://api.open.cx".
    QString addressText() const;
    // "https://api.open.cx": the same for all profiles there, whatever path and spelling their addresses
    // have.
    QString server() const;
    // Whose requests count together: those of a server, or of this profile alone where its limit is its own.
    QString limitGroup() const;
    Pace runPace() const; // at which requests leave
    QString host() const; // "api.open.cx", with the port when it is not the usual one

    friend bool operator==(const Profile &, const Profile &) = default;
};

Profile productionProfile();
Profile sandboxProfile();

// For an address that no profile has. It is never stored; its ID is made of the address, so that the window
// and the command line share the lock and the runs of one address, and a run tells where it was begun.
Profile sessionProfile(const QUrl &address);
bool isSessionProfile(const Profile &profile);
std::optional<Profile> sessionProfileOf(const QString &id); // again, from its ID

// The first of the profiles that has this address, else a profile for the session.
Profile profileForAddress(const QList<Profile> &profiles, const QUrl &address);

// Whether a person can change and remove it: neither built in nor for this session only.
bool canBeChanged(const Profile &profile);
// Of Production, pace, share and colour can be changed, and nothing else.
bool isProduction(const Profile &profile);

} // namespace expunge
