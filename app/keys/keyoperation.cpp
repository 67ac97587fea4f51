// SPDX-License-Identifier: MIT
#include "keys/keyoperation.h"

#include <utility>

namespace expunge {

KeyOperation::KeyOperation(KeyTask task, QString entry)
    : m_task(task)
    , m_entry(std::move(entry))
{
    m_promise.start();
}

void KeyOperation::start(std::function<void()> ended)
{
    // whoever started it may let go of it when it ends, which may be within the first step
    const auto self = shared_from_this();
    m_ended = std::move(ended);
    forgetSession();
    firstStep();
}

void KeyOperation::giveUp()
{
    answer(silentAnswer(m_task, m_underWay));
}

void KeyOperation::end(const KeyAnswer &given)
{
    // before the answer, whose receiver may delete the store or ask it for more
    if (const auto ended = std::exchange(m_ended, nullptr))
        ended();
    answer(given);
}

void KeyOperation::answer(const KeyAnswer &given)
{
    if (std::exchange(m_answered, true))
        return;
    m_promise.addResult(given);
    m_promise.finish();
}

ReadOperation::ReadOperation(QString entry)
    : KeyOperation(KeyTask::Read, std::move(entry))
{
}

void ReadOperation::firstStep()
{
    readEntry(entry(), then(&ReadOperation::judge));
}

void ReadOperation::judge(const KeychainReply &reply)
{
    if (reply.error != QKeychain::NoError)
        return end(failedAnswer(KeyTask::Read, reply));
    const Result<ApiKey> key = ApiKey::fromPasted(reply.value);
    end(key ? foundAnswer(*key) : damagedAnswer());
}

StoreOperation::StoreOperation(QString entry, ApiKey key)
    : KeyOperation(KeyTask::Store, std::move(entry))
    , m_key(std::move(key))
{
}

void StoreOperation::firstStep()
{
    if (m_key.isEmpty())
        return end(nothingToStoreAnswer());
    setUnderWay();
    writeEntry(entry(), QString::fromLatin1(m_key.secret()), then(&StoreOperation::readBack));
}

void StoreOperation::readBack(const KeychainReply &reply)
{
    if (reply.error != QKeychain::NoError)
        return end(failedAnswer(KeyTask::Store, reply));
    if (isGivenUp())
        return end({});
    readEntry(entry(), then(&StoreOperation::compare));
}

void StoreOperation::compare(const KeychainReply &reply)
{
    const bool same = reply.error == QKeychain::NoError && QLatin1String(m_key.secret()) == reply.value;
    end(same ? storedAnswer() : notKeptAnswer());
}

} // namespace expunge
