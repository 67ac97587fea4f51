// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keyanswer.h"

#include <QFuture>
#include <QObject>
#include <QQueue>

#include <chrono>
#include <memory>

namespace expunge {

class KeyOperation;

// The keys in the keychain of the operating system, one entry per API address. Never a file, never a
// fallback. Nothing blocks: every future finishes with exactly one answer, from the event loop of the store's
// thread, the only thread that may call it. Requests are worked off one at a time in the order they came.
//
// A keychain may wait for a person for ever, so softLimit after the call a future finishes with NoAnswer. The
// job in the keychain lives on, also when the store or the program goes, and its late answer is dropped; a
// request that still waited behind another is never begun. When the store goes, open futures finish with
// NoAnswer at once.
class KeyStore final : public QObject
{
    Q_OBJECT

public:
    explicit KeyStore(QObject *parent = nullptr,
                      std::chrono::milliseconds softLimit = std::chrono::seconds(10));
    ~KeyStore() override;

    // Found, NotFound, Unusable; Locked, NoKeychain, Trouble, NoAnswer.
    QFuture<KeyAnswer> read(const QString &entry);

    // Stored means: written, read back and the same. Replaces what was there. Unusable: the key is empty.
    QFuture<KeyAnswer> store(const QString &entry, const ApiKey &key);

    // Forgotten means: looked for and not there, in a keyring that is proved to be unlocked; also when there
    // was none.
    QFuture<KeyAnswer> forget(const QString &entry);

private:
    QFuture<KeyAnswer> enqueue(std::shared_ptr<KeyOperation> operation);
    void startNext();

    const std::chrono::milliseconds m_softLimit;
    QQueue<std::shared_ptr<KeyOperation>> m_waiting;
    std::shared_ptr<KeyOperation> m_running;
};

} // namespace expunge
