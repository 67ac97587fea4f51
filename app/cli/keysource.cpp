// SPDX-License-Identifier: MIT
#include "cli/keysource.h"

#include "cli/console.h"
#include "keys/keystore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

namespace expunge {

namespace {

struct KeySourceText
{
    Q_DECLARE_TR_FUNCTIONS(KeySource)
};

} // namespace

KeyAnswer await(const QFuture<KeyAnswer> &future)
{
    QFutureWatcher<KeyAnswer> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<KeyAnswer>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return watcher.result();
}

Result<ApiKey> findKey(const Profile &profile)
{
    const QString text = qEnvironmentVariable("OPENCX_API_KEY");
    qunsetenv("OPENCX_API_KEY");
    KeyStore store;
    const KeyAnswer answer = await(store.read(profile.keyEntry()));
    if (answer.outcome == KeyOutcome::Found) {
        if (!text.isEmpty())
            Console::note(
                KeySourceText::tr("The keychain holds a key for this address; OPENCX_API_KEY is not used."));
        return answer.key;
    }
    if (text.isEmpty())
        return Error{ErrorKind::KeyMissing,
                     KeySourceText::tr(
                         "There is no API key: the keychain gave none, and OPENCX_API_KEY is not set. %1")
                         .arg(answer.text)};
    const Result<ApiKey> key = ApiKey::fromPasted(text);
    if (!key)
        return Error{ErrorKind::KeyMissing,
                     KeySourceText::tr("The key in OPENCX_API_KEY cannot be used. %1").arg(key.error().text)};
    return key;
}

} // namespace expunge
