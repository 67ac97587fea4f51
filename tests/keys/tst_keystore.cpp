// SPDX-License-Identifier: MIT
#include "keys/whenabsent.h"
#include "keys/whenfrozen.h"
#include "keys/whenlocked.h"
#include "keys/whenunlocked.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace expunge;

namespace {

// A program that asks for a key and ends before the keychain answers.
int endWhilePending(QCoreApplication &app)
{
    KeyStore store(nullptr, std::chrono::milliseconds(200));
    auto done = store.read(QStringLiteral("https://api.open.cx")).then(&app, [&app](const KeyAnswer &answer) {
        app.exit(answer.outcome == KeyOutcome::NoAnswer ? 0 : 1);
    });
    return app.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QLatin1String("--end-while-pending")))
        return endWhilePending(app);

    const QString situation = qEnvironmentVariable("EXPUNGE_KEYRING");
    const auto run = [argc, argv](QObject &&test) { return QTest::qExec(&test, argc, argv); };
    if (situation == QLatin1String("unlocked"))
        return run(WhenUnlocked());
    if (situation == QLatin1String("locked"))
        return run(WhenLocked());
    if (situation == QLatin1String("frozen"))
        return run(WhenFrozen());
    if (situation.startsWith(QLatin1String("no-")))
        return run(WhenAbsent());
    std::fputs("Run this through tests/support/with-keyring.sh SITUATION.\n", stderr);
    return 64;
}
