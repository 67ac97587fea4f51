// SPDX-License-Identifier: MIT
#include "keys/forgetoperation.h"

namespace expunge {

namespace {

bool isGone(const KeychainReply &reply)
{
    return reply.error == QKeychain::EntryNotFound;
}

} // namespace

ForgetOperation::ForgetOperation(QString entry)
    : KeyOperation(KeyTask::Forget, std::move(entry))
{
}

QString ForgetOperation::canaryOf(const QString &entry)
{
    // always the same, so that one left behind by a crash goes with the next removal
    return entry + QStringLiteral("#lock-test");
}

void ForgetOperation::firstStep()
{
    writeEntry(canaryOf(entry()), QStringLiteral("not a secret"), then(&ForgetOperation::deleteKey));
}

void ForgetOperation::deleteKey(const KeychainReply &canaryWritten)
{
    if (canaryWritten.error != QKeychain::NoError)
        return end(failedAnswer(KeyTask::Forget, canaryWritten));
    if (isGivenUp())
        return removeCanary({});
    setUnderWay();
    deleteEntry(entry(), then(&ForgetOperation::lookForKey));
}

void ForgetOperation::lookForKey(const KeychainReply &keyDeleted)
{
    // Linux deletes what is not there without an error, Windows and macOS say that it is not there
    if (keyDeleted.error != QKeychain::NoError && !isGone(keyDeleted))
        return removeCanary(failedAnswer(KeyTask::Forget, keyDeleted));
    if (isGivenUp())
        return removeCanary({});
    readEntry(entry(), then(&ForgetOperation::lookForCanary));
}

void ForgetOperation::lookForCanary(const KeychainReply &keyRead)
{
    if (keyRead.error == QKeychain::NoError)
        return removeCanary(notRemovedAnswer());
    if (!isGone(keyRead))
        return removeCanary(unsureRemovalAnswer(keyRead));
    if (isGivenUp())
        return removeCanary({});
    readEntry(canaryOf(entry()), then(&ForgetOperation::judge));
}

void ForgetOperation::judge(const KeychainReply &canaryRead)
{
    removeCanary(canaryRead.error == QKeychain::NoError ? forgottenAnswer()
                                                        : unsureRemovalAnswer(canaryRead));
}

void ForgetOperation::removeCanary(const KeyAnswer &answer)
{
    // a canary that stays is harmless, so how its removal ended changes nothing
    deleteEntry(canaryOf(entry()),
                [self = shared_from_this(), this, answer](const KeychainReply &) { end(answer); });
}

} // namespace expunge
