// SPDX-License-Identifier: MIT
#include "keys/whenunlocked.h"

#include "keys/forgetoperation.h"
#include "support/testkey.h"

#include <QTest>
#include <QThread>

namespace expunge {

namespace {

ApiKey otherKey()
{
    return ApiKey::fromPasted(u"another-key-0123456789").value();
}

} // namespace

void WhenUnlocked::init()
{
    KeyStore store;
    QCOMPARE(wait(store.forget(entry())).outcome, KeyOutcome::Forgotten);
}

void WhenUnlocked::read_ofNothing_saysThatTheKeyringMayBeLocked()
{
    KeyStore store;
    const KeyAnswer answer = wait(store.read(entry()));
    QCOMPARE(answer.outcome, KeyOutcome::NotFound);
    QVERIFY(answer.key.isEmpty());
    QVERIFY2(answer.text.contains(QLatin1String("or the keyring is locked")), qPrintable(answer.text));
}

void WhenUnlocked::stored_comesBack()
{
    {
        KeyStore store;
        const KeyAnswer stored = wait(store.store(entry(), testKey()));
        QCOMPARE(stored.outcome, KeyOutcome::Stored);
        QVERIFY(stored.key.isEmpty());
    }
    KeyStore later;
    const KeyAnswer found = wait(later.read(entry()));
    QCOMPARE(found.outcome, KeyOutcome::Found);
    QVERIFY(found.key.equals(testKey()));
    QVERIFY(!found.text.contains(testKeyText()));
}

void WhenUnlocked::stored_isOnDiskButNotReadable()
{
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    // cleanup() looks into every file; this makes sure that the keyring is among them
    const QStringList keyrings = filesAtHome().filter(QStringLiteral("login.keyring"));
    QCOMPARE(keyrings.size(), 1);
    QVERIFY(QFileInfo(keyrings.first()).size() > 0);
}

void WhenUnlocked::stored_replacesTheFormerKey()
{
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(store.store(entry(), otherKey())).outcome, KeyOutcome::Stored);
    QVERIFY(wait(store.read(entry())).key.equals(otherKey()));
}

void WhenUnlocked::stored_isApartFromOtherAddresses()
{
    const QString staging = QStringLiteral("https://staging.open.cx");
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(store.read(staging)).outcome, KeyOutcome::NotFound);
    QCOMPARE(wait(store.store(staging, otherKey())).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(store.forget(staging)).outcome, KeyOutcome::Forgotten);
    QVERIFY(wait(store.read(entry())).key.equals(testKey()));
}

void WhenUnlocked::stored_comesBackFromAReplacedDaemon()
{
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QVERIFY(keyring("unlock"));
    const KeyAnswer found = wait(store.read(entry()));
    QVERIFY2(found.outcome == KeyOutcome::Found, qPrintable(found.text));
    QVERIFY(found.key.equals(testKey()));
    const KeyAnswer stored = wait(store.store(entry(), otherKey()));
    QVERIFY2(stored.outcome == KeyOutcome::Stored, qPrintable(stored.text));
}

void WhenUnlocked::storing_noKeyChangesNothing()
{
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(store.store(entry(), ApiKey())).outcome, KeyOutcome::Unusable);
    QVERIFY(wait(store.read(entry())).key.equals(testKey()));
}

void WhenUnlocked::forgotten_isGoneAndLeavesNothing()
{
    KeyStore store;
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QVERIFY(isThere(entry()));
    QCOMPARE(wait(store.forget(entry())).outcome, KeyOutcome::Forgotten);
    QVERIFY(!isThere(entry()));
    QVERIFY(!isThere(ForgetOperation::canaryOf(entry())));
}

void WhenUnlocked::forgotten_whenThereWasNone()
{
    KeyStore store;
    QCOMPARE(wait(store.forget(entry())).outcome, KeyOutcome::Forgotten);
}

void WhenUnlocked::damaged_isNotUsed_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("   ");
    QTest::newRow("a line break inside") << QStringLiteral("secret\nX-Evil: 1");
    QTest::newRow("not ASCII") << QStringLiteral("secret") + QChar(0xE9);
    QTest::newRow("too long") << QString(5000, u'k');
}

void WhenUnlocked::damaged_isNotUsed()
{
    QFETCH(QString, value);
    QVERIFY(plant(entry(), value));
    KeyStore store;
    const KeyAnswer answer = wait(store.read(entry()));
    QCOMPARE(answer.outcome, KeyOutcome::Unusable);
    QVERIFY(answer.key.isEmpty());
    QVERIFY(!answer.text.contains(QLatin1String("secret")));
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(store.read(entry())).outcome, KeyOutcome::Found);
}

void WhenUnlocked::requests_areAnsweredInOrder()
{
    KeyStore store;
    QStringList order;
    const auto note = [&order, this](const char *name, QFuture<KeyAnswer> future) {
        return future.then(this, [&order, name](const KeyAnswer &answer) {
            order += QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(static_cast<int>(answer.outcome));
            return answer;
        });
    };
    // the steps of two stores must not mix: each reads back its own key
    const auto first = note("read", store.read(entry()));
    const auto second = note("store", store.store(entry(), testKey()));
    const auto third = note("store", store.store(entry(), otherKey()));
    const auto fourth = note("read", store.read(entry()));
    const auto fifth = note("forget", store.forget(entry()));
    QCOMPARE(wait(fifth).outcome, KeyOutcome::Forgotten);
    QCOMPARE(wait(first).outcome, KeyOutcome::NotFound);
    QCOMPARE(wait(second).outcome, KeyOutcome::Stored);
    QCOMPARE(wait(third).outcome, KeyOutcome::Stored);
    QVERIFY(wait(fourth).key.equals(otherKey()));
    QCOMPARE(order.size(), 5);
    QVERIFY(order[0].startsWith(QLatin1String("read")) && order[3].startsWith(QLatin1String("read")));
    QVERIFY(order[4].startsWith(QLatin1String("forget")));
}

void WhenUnlocked::answers_comeFromTheEventLoop()
{
    KeyStore store;
    const auto read = store.read(entry());
    const auto nothing = store.store(entry(), ApiKey());
    QVERIFY(!read.isFinished());
    QVERIFY(!nothing.isFinished());
    QCOMPARE(wait(read).outcome, KeyOutcome::NotFound);
    QCOMPARE(wait(nothing).outcome, KeyOutcome::Unusable);
}

void WhenUnlocked::answers_comeOnTheStoresThread()
{
    KeyStore store;
    QThread *answeredOn = nullptr;
    auto done = store.read(entry()).then([&answeredOn](const KeyAnswer &answer) {
        answeredOn = QThread::currentThread();
        return answer;
    });
    QCOMPARE(wait(done).outcome, KeyOutcome::NotFound);
    QCOMPARE(answeredOn, thread());
}

void WhenUnlocked::store_mayGoWhileARequestIsPending()
{
    QFuture<KeyAnswer> running;
    QFuture<KeyAnswer> waiting;
    {
        KeyStore store;
        running = store.store(entry(), testKey());
        waiting = store.store(entry(), otherKey());
        // until the first job is on its way
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(!running.isFinished());
    }
    QVERIFY(running.isFinished());
    QVERIFY(waiting.isFinished());
    QCOMPARE(running.result().outcome, KeyOutcome::NoAnswer);
    QCOMPARE(waiting.result().outcome, KeyOutcome::NoAnswer);
    // the late answer finds nobody; the job that was begun was done, the one that waited was not
    KeyStore later;
    QVERIFY(wait(later.read(entry())).key.equals(testKey()));
}

void WhenUnlocked::store_mayGoWithinItsOwnAnswer()
{
    auto *store = new KeyStore;
    auto gone = store->read(entry()).then([store](const KeyAnswer &answer) {
        delete store;
        return answer;
    });
    const auto next = store->read(entry());
    QCOMPARE(wait(gone).outcome, KeyOutcome::NotFound);
    QCOMPARE(wait(next).outcome, KeyOutcome::NoAnswer);
}

} // namespace expunge
