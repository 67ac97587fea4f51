// SPDX-License-Identifier: MIT
#include "keys/keysentences.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace expunge {

namespace {

class KeyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(KeyStore)

public:
    static QString failure(KeyTask task)
    {
        switch (task) {
        case KeyTask::Read:
            return tr("The key could not be read");
        case KeyTask::Store:
            return tr("The key was not stored");
        case KeyTask::Forget:
            return tr("The key was not removed");
        }
        return {};
    }

    static QString locked(KeyTask task, const QString &detail)
    {
        return tr("%1: the keychain is locked or refuses access (%2).").arg(failure(task), detail) + u' '
            + (task == KeyTask::Forget ? tr("Unlock it and try again.")
                                       : tr("Unlock it and try again, or use a key for this session only."));
    }

    static QString noKeychain(KeyTask task, const QString &detail)
    {
        return tr("%1: no keychain can be reached on this computer (%2).").arg(failure(task), detail) + u' '
            + (task == KeyTask::Forget
                   ? tr("A key that was stored earlier is still there. Start the keychain and try again.")
                   : tr("Use a key for this session only, or set up a keychain and try again."));
    }

    static QString trouble(KeyTask task, const QString &detail)
    {
        return tr("%1: the keychain reported a fault (%2).").arg(failure(task), detail) + u' '
            + (task == KeyTask::Forget ? tr("Try again, or remove the key with the keychain's own program.")
                                       : tr("Try again, or use a key for this session only."));
    }

    static QString silent(KeyTask task, bool underWay)
    {
        const QString what
            = tr("The keychain does not answer. It may be waiting in a window of its own, or be stuck.");
        switch (task) {
        case KeyTask::Read:
            return what + u' ' + tr("Unlock it and try again, or use a key for this session only.");
        case KeyTask::Store:
            return what + u' '
                + (underWay ? tr(
                       "The key may still be stored once the keychain answers. Until then, use it for this "
                       "session only.")
                            : tr("The key was not stored. Unlock the keychain and try again, or use the key "
                                 "for this "
                                 "session only."));
        case KeyTask::Forget:
            return what + u' '
                + (underWay ? tr(
                       "It is not certain whether the key is removed. Unlock the keychain and remove the "
                       "key once more.")
                            : tr("The key was not removed. Unlock the keychain and try again."));
        }
        return {};
    }

    static QString notFound()
    {
        return tr(
            "The keychain holds no key for this address, or the keyring is locked. Enter the key, or unlock "
            "the keyring and try again.");
    }
    static QString found() { return tr("The key was read from the keychain."); }
    static QString stored() { return tr("The key is stored in the keychain."); }
    static QString forgotten() { return tr("The keychain no longer holds the key."); }
    static QString damaged()
    {
        return tr("What the keychain holds for this address is damaged or is no API key. Enter the key and "
                  "store it "
                  "again.");
    }
    static QString nothing() { return tr("There is no key to store. Enter the key first."); }
    static QString notKept()
    {
        return tr(
            "The keychain took the key but does not give the same key back. Do not rely on it: try again, or "
            "use the key for this session only.");
    }
    static QString notRemoved()
    {
        return tr(
            "The keychain reported that the key is removed, but still holds it. Try again, or remove the key "
            "with the keychain's own program.");
    }
    static QString unsureRemoval(const QString &detail)
    {
        return tr("It is not certain whether the key is removed: the keychain was locked or failed meanwhile "
                  "(%1). "
                  "Unlock it and remove the key once more.")
            .arg(detail);
    }
    static QString number(QKeychain::Error error) { return tr("error %1").arg(static_cast<int>(error)); }
};

// Independent of the language that the system's own message has.
bool sessionBusIsMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty())
        return !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
    const QString start = QStringLiteral("unix:path=");
    if (address.startsWith(start) && !address.contains(u';'))
        return !QFileInfo::exists(address.mid(start.size()).section(u',', 0, 0));
#endif
    return false;
}

// QtKeychain says OtherError on Linux for nearly everything, NoBackendAvailable hardly ever: the text
// decides.
bool tellsOfNoKeychain(const QString &text)
{
    static constexpr std::array signs{
        QLatin1String("$DISPLAY"), // no bus, and none can be started
        QLatin1String("Could not connect"), // the bus's socket is not there
        QLatin1String(".service files"), // dbus-daemon: nobody offers the service
        QLatin1String("not activatable"),
        QLatin1String("activate remote peer"), // dbus-broker: the same
        QLatin1String("ServiceUnknown"), // KWallet is not there
        QLatin1String("/org/freedesktop/secrets/collection/"), // the keyring itself was never made
    };
    return std::any_of(signs.begin(), signs.end(),
                       [&text](QLatin1String sign) { return text.contains(sign); });
}

QString detailOf(const KeychainReply &reply)
{
    return reply.errorText.isEmpty() ? KeyStoreText::number(reply.error) : reply.errorText;
}

KeyAnswer answer(KeyOutcome outcome, QString text)
{
    return {outcome, {}, std::move(text)};
}

} // namespace

KeyAnswer failedAnswer(KeyTask task, const KeychainReply &reply)
{
    const QString detail = detailOf(reply);
    switch (reply.error) {
    case QKeychain::EntryNotFound:
        if (task == KeyTask::Read)
            return answer(KeyOutcome::NotFound, KeyStoreText::notFound());
        break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return answer(KeyOutcome::Locked, KeyStoreText::locked(task, detail));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return answer(KeyOutcome::NoKeychain, KeyStoreText::noKeychain(task, detail));
    default:
        if (tellsOfNoKeychain(reply.errorText) || sessionBusIsMissing())
            return answer(KeyOutcome::NoKeychain, KeyStoreText::noKeychain(task, detail));
        break;
    }
    return answer(KeyOutcome::Trouble, KeyStoreText::trouble(task, detail));
}

KeyAnswer silentAnswer(KeyTask task, bool underWay)
{
    return answer(KeyOutcome::NoAnswer, KeyStoreText::silent(task, underWay));
}

KeyAnswer foundAnswer(ApiKey key)
{
    return {KeyOutcome::Found, std::move(key), KeyStoreText::found()};
}

KeyAnswer storedAnswer()
{
    return answer(KeyOutcome::Stored, KeyStoreText::stored());
}

KeyAnswer forgottenAnswer()
{
    return answer(KeyOutcome::Forgotten, KeyStoreText::forgotten());
}

KeyAnswer damagedAnswer()
{
    return answer(KeyOutcome::Unusable, KeyStoreText::damaged());
}

KeyAnswer nothingToStoreAnswer()
{
    return answer(KeyOutcome::Unusable, KeyStoreText::nothing());
}

KeyAnswer notKeptAnswer()
{
    return answer(KeyOutcome::Trouble, KeyStoreText::notKept());
}

KeyAnswer notRemovedAnswer()
{
    return answer(KeyOutcome::Trouble, KeyStoreText::notRemoved());
}

KeyAnswer unsureRemovalAnswer(const KeychainReply &reply)
{
    const KeyOutcome outcome = failedAnswer(KeyTask::Read, reply).outcome;
    return answer(outcome == KeyOutcome::NotFound ? KeyOutcome::Locked : outcome,
                  KeyStoreText::unsureRemoval(detailOf(reply)));
}

} // namespace expunge
