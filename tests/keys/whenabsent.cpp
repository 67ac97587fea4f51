// SPDX-License-Identifier: MIT
#include "keys/whenabsent.h"

#include "support/testkey.h"

#include <QTest>

namespace expunge {

void WhenAbsent::store_saysThatThereIsNoKeychain()
{
    KeyStore store;
    const KeyAnswer answer = wait(store.store(entry(), testKey()));
    QVERIFY2(answer.outcome == KeyOutcome::NoKeychain, qPrintable(answer.text));
    QVERIFY2(answer.text.contains(QLatin1String("this session only")), qPrintable(answer.text));
}

void WhenAbsent::forget_removesNothing()
{
    KeyStore store;
    const KeyAnswer answer = wait(store.forget(entry()));
    QVERIFY2(answer.outcome == KeyOutcome::NoKeychain, qPrintable(answer.text));
    QVERIFY2(answer.text.contains(QLatin1String("not removed")), qPrintable(answer.text));
}

void WhenAbsent::read_findsNothing()
{
    // a daemon without a keyring answers as if it were only this key that is not there
    const bool daemonAnswers = qEnvironmentVariable("EXPUNGE_KEYRING") == QLatin1String("no-keyring");
    KeyStore store;
    const KeyAnswer answer = wait(store.read(entry()));
    QVERIFY2(answer.outcome == (daemonAnswers ? KeyOutcome::NotFound : KeyOutcome::NoKeychain),
             qPrintable(answer.text));
    QVERIFY(answer.key.isEmpty());
}

} // namespace expunge
