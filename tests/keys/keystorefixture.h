// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keystore.h"

#include <QObject>

namespace expunge {

// What the tests of all situations share. After each test no file below HOME may hold the test key.
class KeyStoreFixture : public QObject
{
    Q_OBJECT

protected:
    static QString entry() { return QStringLiteral("https://api.open.cx"); }

    // Waits, with the event loop running, until the future is finished.
    static KeyAnswer wait(const QFuture<KeyAnswer> &future);
    // Changes the keyring as with-keyring.sh says: "lock", "unlock", "freeze", "thaw".
    static bool keyring(const char *change);
    // Directly through QtKeychain, without KeyStore.
    static bool plant(const QString &entry, const QString &value);
    static bool isThere(const QString &entry);
    static QStringList filesAtHome();

private slots:
    void cleanup();
};

} // namespace expunge
