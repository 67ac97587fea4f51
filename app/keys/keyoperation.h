// SPDX-License-Identifier: MIT
#pragma once

#include "keys/keysentences.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace expunge {

// One request of the program: the keychain jobs that it needs, one after another, and the one answer. It
// keeps itself alive until the keychain owes it nothing more, so it may outlive whoever asked.
class KeyOperation : public std::enable_shared_from_this<KeyOperation>
{
public:
    KeyOperation(KeyTask task, QString entry);
    virtual ~KeyOperation() = default;
    Q_DISABLE_COPY_MOVE(KeyOperation)

    QFuture<KeyAnswer> future() const { return m_promise.future(); }

    // Begins. ended is called when the keychain is free again, which may be long after the answer.
    void start(std::function<void()> ended);

    // Answers NoAnswer, unless there is an answer. No further step is begun, except to clean up.
    void giveUp();

protected:
    virtual void firstStep() = 0;

    const QString &entry() const { return m_entry; }
    bool isGivenUp() const { return m_answered; }
    // From now on the request may take effect even when nobody waits for it.
    void setUnderWay() { m_underWay = true; }
    // The last act of every operation. The answer is dropped if there was one before.
    void end(const KeyAnswer &answer);

    template <typename Operation> KeychainCallback then(void (Operation::*step)(const KeychainReply &))
    {
        return [self = std::static_pointer_cast<Operation>(shared_from_this()),
                step](const KeychainReply &reply) { (self.get()->*step)(reply); };
    }

private:
    void answer(const KeyAnswer &answer);

    const KeyTask m_task;
    const QString m_entry;
    QPromise<KeyAnswer> m_promise;
    std::function<void()> m_ended;
    bool m_underWay = false;
    bool m_answered = false;
};

class ReadOperation final : public KeyOperation
{
public:
    explicit ReadOperation(QString entry);

private:
    void firstStep() override;
    void judge(const KeychainReply &reply);
};

// Writes, then reads back and compares.
class StoreOperation final : public KeyOperation
{
public:
    StoreOperation(QString entry, ApiKey key);

private:
    void firstStep() override;
    void readBack(const KeychainReply &reply);
    void compare(const KeychainReply &reply);

    ApiKey m_key;
};

} // namespace expunge
