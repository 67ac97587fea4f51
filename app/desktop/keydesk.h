// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystore.h"
#include "run/connectioncheck.h"
#include "settings/profile.h"
#include "ui/keys/keystatus.h"

#include <QObject>

#include <optional>

namespace expunge {

// The key of the present profile: from the keychain, entered for this session, or the sandbox's own. A key
// that is entered is on trial until the API has said whose it is.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    explicit KeyDesk(QObject *parent = nullptr);

    // Forgets the key at hand and looks for that of this profile.
    void open(const Profile &profile);
    // The sandbox has a key of its own, which never goes into the keychain.
    void openSandbox(const Profile &profile, const ApiKey &key);
    // The profile is bound to this organisation by now.
    void setOrganisation(const Organisation &organisation) { m_profile.organisation = organisation; }

    void enter(const ApiKey &key, bool remember);
    void choose(KeyChoice choice); // about the key on trial
    // For the profile that was made for the key on trial and is the present one by now.
    struct Trial
    {
        ApiKey key;
        bool remember = true;
        bool isOld = false; // from the entry of the address, which goes once it is kept
        ConnectionCheck check;
    };
    std::optional<Trial> takeTrial();
    void keep(const Trial &trial);

    void forget();
    // Also the key of the old kind. Not the present one's.
    void forgetKeyOf(const Profile &profile);
    void offerAccepted(bool use); // the key of the old kind that was offered: use it, or forget it
    void tryAgain();

    // Takes what the API has said of the key on trial or of the present one; false when it is about neither.
    bool take(const ConnectionCheck &check);

    const ApiKey &key() const { return m_key; }
    // What the API has said of the present key, if that is known already.
    const std::optional<ConnectionCheck> &check() const { return m_check; }

signals:
    void statusChanged(const expunge::KeyStatus &status);
    void keyChanged(const expunge::ApiKey &key); // empty: there is none
    void checkWanted(const expunge::Profile &profile, const expunge::ApiKey &key);
    void trialChanged(const expunge::KeyTrial &trial);
    void organisationFound(const expunge::Organisation &organisation); // the profile is for it from now on
    void newProfileWanted(const expunge::Organisation &organisation); // for the key on trial
    void oldKeyFound(const QString &hint, const expunge::Organisation &organisation);
    void forgotten(const QString &text);

private:
    void use(const ApiKey &key, KeyStatus::Kind place, const QString &text = {},
             const std::optional<ConnectionCheck> &check = {});
    void judgeTrial(const ConnectionCheck &check);
    void judgePresent(const ConnectionCheck &check);
    void lookForOldKey();
    void tell(KeyStatus::Kind kind, const QString &text = {}, const QString &details = {});
    void follow(const QFuture<KeyAnswer> &future, std::function<void(const KeyAnswer &)> then);

    KeyStore m_store;
    Profile m_profile;
    ApiKey m_key;
    KeyStatus::Kind m_place = KeyStatus::Missing; // of the key at hand, whatever the API says to it
    std::optional<ConnectionCheck> m_check;
    std::optional<Trial> m_trial;
    QStringList m_offered; // addresses whose old key was shown
    int m_turn = 0; // answers for a profile that was left are dropped
};

} // namespace expunge
