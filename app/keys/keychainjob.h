// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <qt6keychain/keychain.h>

#include <functional>

namespace expunge {

// How one QtKeychain job ended.
struct KeychainReply
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorText; // the system's words, as one plain line; often in the language of the system
    QString value; // of a read; overwritten after the callback returns
};

using KeychainCallback = std::function<void(const KeychainReply &reply)>;

// One QtKeychain job each, under the service name "Expunge". The callback runs once, from the event loop of
// the calling thread, however late that is. Nobody owns the job: it deletes itself after the callback,
// because a job that is destroyed while pending crashes when its answer arrives. It has no limit of time, and
// the next job of the process only begins when it has ended.
void readEntry(const QString &entry, KeychainCallback done);
void writeEntry(const QString &entry, QString value, KeychainCallback done);
void deleteEntry(const QString &entry, KeychainCallback done);

// Lets the next job meet the keychain afresh. Without it every job on Linux fails for as long as the program
// runs, once the keyring's daemon was restarted: libsecret keeps the session of the old one. Jobs that are
// pending go on.
void forgetSession();

} // namespace expunge
