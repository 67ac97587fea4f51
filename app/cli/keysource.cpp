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

std::optional<Result<ApiKey>> takeKeyFromEnvironment()
{
    QString text = qEnvironmentVariable("OPENCX_API_KEY");
    qunsetenv("OPENCX_API_KEY");
    if (text.isEmpty())
        return std::nullopt;
    Result<ApiKey> key = ApiKey::fromPasted(text);
    text.fill(u'\0');
    if (!key)
        return Error{ErrorKind::KeyMissing,
                     KeySourceText::tr("The key in OPENCX_API_KEY cannot be used. %1").arg(key.error().text)};
    return key;
}

QString oldKeyHint(const Profile &profile, const ApiKey &key)
{
    const QString where = isSessionProfile(profile) ? QStringLiteral("--api-url ") + profile.addressText()
                                                    : QStringLiteral("--profile ") + profile.id;
    return KeySourceText::tr(
               "An earlier version kept a key (%1) for %2, which is not used any more: "
               "\"expunge-cli key adopt %3\" gives it to this profile, \"expunge-cli key forget "
               "--old %3\" removes it.")
        .arg(key.hint(), profile.addressText(), where);
}

Result<ApiKey> findKey(const Profile &profile)
{
    const std::optional<Result<ApiKey>> given = takeKeyFromEnvironment();
    KeyStore store;
    const KeyAnswer answer = await(store.read(profile.keyEntry()));
    if (answer.outcome == KeyOutcome::Found) {
        if (given)
            Console::note(
                KeySourceText::tr("The keychain holds a key for this profile; OPENCX_API_KEY is not used."));
        return answer.key;
    }
    if (given)
        return *given;
    QString text
        = KeySourceText::tr("There is no API key for the profile \"%1\" (%2): OPENCX_API_KEY is not "
                            "set, and the keychain gave none. %3 \"expunge-cli key set\" stores a key.")
              .arg(profile.name, profile.host(), answer.text);
    const KeyAnswer old = answer.outcome == KeyOutcome::NotFound
        ? await(store.read(profile.oldKeyEntry()))
        : KeyAnswer(); // it would only be silent again
    if (old.outcome == KeyOutcome::Found)
        text += u' ' + oldKeyHint(profile, old.key);
    return Error{ErrorKind::KeyMissing, text};
}

} // namespace expunge
