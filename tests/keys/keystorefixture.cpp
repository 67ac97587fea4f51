// SPDX-License-Identifier: MIT
#include "keys/keystorefixture.h"

#include "support/testkey.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <qt6keychain/keychain.h>

namespace expunge {

namespace {

QKeychain::Error run(QKeychain::Job &job, const QString &entry)
{
    bool finished = false;
    job.setAutoDelete(false);
    job.setKey(entry);
    QObject::connect(&job, &QKeychain::Job::finished, [&finished] { finished = true; });
    job.start();
    if (!QTest::qWaitFor([&finished] { return finished; }, 60000))
        qFatal("the keychain hangs");
    return job.error();
}

} // namespace

KeyAnswer KeyStoreFixture::wait(const QFuture<KeyAnswer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000) || future.resultCount() != 1)
        return {KeyOutcome::Trouble, {}, QStringLiteral("test: the future has no answer")};
    return future.result();
}

bool KeyStoreFixture::keyring(const char *change)
{
    const QString script = QStringLiteral(EXPUNGE_TESTS "/support/with-keyring.sh");
    const bool done = QProcess::execute(script, {QLatin1String("--") + QLatin1String(change)}) == 0;
    // libsecret hears about a new daemon through the event loop
    QTest::qWait(0);
    return done;
}

bool KeyStoreFixture::plant(const QString &entry, const QString &value)
{
    QKeychain::WritePasswordJob job(QStringLiteral("Expunge"));
    job.setTextData(value);
    return run(job, entry) == QKeychain::NoError;
}

bool KeyStoreFixture::isThere(const QString &entry)
{
    QKeychain::ReadPasswordJob job(QStringLiteral("Expunge"));
    return run(job, entry) == QKeychain::NoError;
}

QStringList KeyStoreFixture::filesAtHome()
{
    QStringList files;
    QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    return files;
}

void KeyStoreFixture::cleanup()
{
    const QString key = testKeyText();
    const QByteArray utf16(reinterpret_cast<const char *>(key.utf16()), key.size() * 2);
    const QStringList files = filesAtHome();
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(key.toUtf8()) && !content.contains(utf16), qPrintable(name));
    }
}

} // namespace expunge
