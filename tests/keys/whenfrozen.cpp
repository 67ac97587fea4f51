// SPDX-License-Identifier: MIT
#include "keys/whenfrozen.h"

#include "keys/forgetoperation.h"
#include "support/testkey.h"

#include <QProcess>
#include <QTest>
#include <QTimer>

namespace expunge {

namespace {

constexpr auto shortLimit = std::chrono::milliseconds(500);

QString otherEntry()
{
    return QStringLiteral("https://staging.open.cx");
}

} // namespace

// Begins with a stored key, in a keyring that does not answer.
void WhenFrozen::init()
{
    QVERIFY(keyring("thaw"));
    KeyStore store;
    QCOMPARE(wait(store.forget(otherEntry())).outcome, KeyOutcome::Forgotten);
    QCOMPARE(wait(store.store(entry(), testKey())).outcome, KeyOutcome::Stored);
    QVERIFY(keyring("freeze"));
}

void WhenFrozen::request_endsWithoutAnswerWhileTheLoopGoesOn_data()
{
    QTest::addColumn<int>("request");
    QTest::newRow("read") << 0;
    QTest::newRow("store") << 1;
    QTest::newRow("forget") << 2;
}

void WhenFrozen::request_endsWithoutAnswerWhileTheLoopGoesOn()
{
    QFETCH(int, request);
    KeyStore store(nullptr, shortLimit);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(std::chrono::milliseconds(10));
    const auto pending = request == 0 ? store.read(entry())
        : request == 1                ? store.store(entry(), testKey())
                                      : store.forget(entry());
    const KeyAnswer answer = wait(pending);
    QCOMPARE(answer.outcome, KeyOutcome::NoAnswer);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    QVERIFY(answer.key.isEmpty());
    QVERIFY(answer.text.contains(QLatin1String("does not answer")));
}

void WhenFrozen::store_takesEffectLateButWhatWaitedDoesNot()
{
    const ApiKey newKey = ApiKey::fromPasted(u"another-key-0123456789").value();
    KeyStore store(nullptr, shortLimit);
    const auto running = store.store(entry(), newKey);
    const auto waiting = store.store(otherEntry(), newKey);
    const KeyAnswer begun = wait(running);
    const KeyAnswer notBegun = wait(waiting);
    QCOMPARE(begun.outcome, KeyOutcome::NoAnswer);
    QCOMPARE(notBegun.outcome, KeyOutcome::NoAnswer);
    QVERIFY2(begun.text.contains(QLatin1String("may still be stored")), qPrintable(begun.text));
    QVERIFY2(notBegun.text.contains(QLatin1String("was not stored")), qPrintable(notBegun.text));

    QVERIFY(keyring("thaw"));
    KeyStore later;
    QVERIFY(wait(later.read(entry())).key.equals(newKey));
    QCOMPARE(wait(later.read(otherEntry())).outcome, KeyOutcome::NotFound);
    // the store that saw it all is of use again
    QCOMPARE(wait(store.store(otherEntry(), newKey)).outcome, KeyOutcome::Stored);
}

void WhenFrozen::forget_removesNothingLater()
{
    KeyStore store(nullptr, shortLimit);
    const KeyAnswer answer = wait(store.forget(entry()));
    QCOMPARE(answer.outcome, KeyOutcome::NoAnswer);
    QVERIFY2(answer.text.contains(QLatin1String("was not removed")), qPrintable(answer.text));

    QVERIFY(keyring("thaw"));
    // behind the late steps of the removal, which only cleans up
    const KeyAnswer found = wait(store.read(entry()));
    QCOMPARE(found.outcome, KeyOutcome::Found);
    QVERIFY(!isThere(ForgetOperation::canaryOf(entry())));
}

void WhenFrozen::store_mayGoBeforeTheAnswerComes()
{
    QFuture<KeyAnswer> pending;
    {
        KeyStore store(nullptr, shortLimit);
        pending = store.read(entry());
        QCOMPARE(wait(store.read(entry())).outcome, KeyOutcome::NoAnswer);
    }
    QCOMPARE(pending.result().outcome, KeyOutcome::NoAnswer);
    QVERIFY(keyring("thaw"));
    // the late answer arrives before this one, and finds nobody
    KeyStore later;
    QCOMPARE(wait(later.read(entry())).outcome, KeyOutcome::Found);
}

void WhenFrozen::program_mayEndWhileARequestIsPending()
{
    QCOMPARE(
        QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--end-while-pending")}),
        0);
}

void WhenFrozen::cleanupTestCase()
{
    QVERIFY(keyring("thaw"));
}

} // namespace expunge
