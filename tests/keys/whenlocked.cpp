// SPDX-License-Identifier: MIT
#include "keys/whenlocked.h"

#include "keys/forgetoperation.h"
#include "support/testkey.h"

#include <QTest>

namespace expunge {

void WhenLocked::read_saysThatTheKeyringMayBeLocked()
{
    KeyStore store;
    const KeyAnswer answer = wait(store.read(entry()));
    QCOMPARE(answer.outcome, KeyOutcome::NotFound);
    QVERIFY2(answer.text.contains(QLatin1String("or the keyring is locked")), qPrintable(answer.text));
}

void WhenLocked::store_saysThatNothingIsStored()
{
    KeyStore store;
    const KeyAnswer answer = wait(store.store(entry(), testKey()));
    QCOMPARE(answer.outcome, KeyOutcome::Locked);
    QVERIFY2(answer.text.contains(QLatin1String("not stored")), qPrintable(answer.text));
    QVERIFY(!answer.text.contains(testKeyText()));
}

void WhenLocked::forget_doesNotClaimWhatItCannotKnow()
{
    KeyStore store;
    QVERIFY(keyring("unlock"));
    const KeyAnswer stored = wait(store.store(entry(), testKey()));
    QVERIFY2(stored.outcome == KeyOutcome::Stored, qPrintable(stored.text));
    QVERIFY(keyring("lock"));
    QVERIFY(!isThere(entry())); // so it looks as if there were none

    const KeyAnswer refused = wait(store.forget(entry()));
    QCOMPARE(refused.outcome, KeyOutcome::Locked);
    QVERIFY2(refused.text.contains(QLatin1String("not removed")), qPrintable(refused.text));

    QVERIFY(keyring("unlock"));
    QVERIFY(wait(store.read(entry())).key.equals(testKey()));
    QVERIFY(!isThere(ForgetOperation::canaryOf(entry())));
    QCOMPARE(wait(store.forget(entry())).outcome, KeyOutcome::Forgotten);
    QVERIFY(keyring("lock"));
}

} // namespace expunge
