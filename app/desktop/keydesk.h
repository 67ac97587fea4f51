// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystore.h"
#include "settings/profile.h"
#include "ui/keys/keystatus.h"

#include <QObject>

namespace expunge {

// The key of the present profile: from the keychain, entered for this session, or the sandbox's own.
class KeyDesk final : public QObject
{
    Q_OBJECT

public:
    explicit KeyDesk(QObject *parent = nullptr);

    // Forgets the key at hand and looks for that of this profile.
    void open(const Profile &profile);
    // The sandbox has a key of its own, which never goes into the keychain.
    void openSandbox(const Profile &profile, const ApiKey &key);

    void enter(const ApiKey &key, bool remember);
    void forget();
    void tryAgain();
    void keyWasRefused(const QString &sentence);

    const ApiKey &key() const { return m_key; }

signals:
    void statusChanged(const expunge::KeyStatus &status);
    void keyChanged(const expunge::ApiKey &key); // empty: there is none

private:
    void use(const ApiKey &key, KeyStatus::Kind kind, const QString &text = {});
    void follow(const QFuture<KeyAnswer> &future, std::function<void(const KeyAnswer &)> then);

    KeyStore m_store;
    Profile m_profile;
    ApiKey m_key;
    int m_turn = 0; // answers for a profile that was left are dropped
};

} // namespace expunge
