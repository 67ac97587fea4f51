// SPDX-License-Identifier: MIT
#include "keys/keystore.h"

#include "keys/forgetoperation.h"
#include "keys/keyoperation.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <utility>

namespace expunge {

KeyStore::KeyStore(QObject *parent, std::chrono::milliseconds softLimit)
    : QObject(parent)
    , m_softLimit(softLimit)
{
}

KeyStore::~KeyStore()
{
    const auto waiting = std::exchange(m_waiting, {});
    if (const auto running = std::exchange(m_running, nullptr))
        running->giveUp();
    for (const auto &operation : waiting)
        operation->giveUp();
}

QFuture<KeyAnswer> KeyStore::read(const QString &entry)
{
    return enqueue(std::make_shared<ReadOperation>(entry));
}

QFuture<KeyAnswer> KeyStore::store(const QString &entry, const ApiKey &key)
{
    return enqueue(std::make_shared<StoreOperation>(entry, key));
}

QFuture<KeyAnswer> KeyStore::forget(const QString &entry)
{
    return enqueue(std::make_shared<ForgetOperation>(entry));
}

QFuture<KeyAnswer> KeyStore::enqueue(std::shared_ptr<KeyOperation> operation)
{
    Q_ASSERT(QThread::currentThread() == thread());
    QFuture<KeyAnswer> future = operation->future();
    // weak, so that the timer does not keep a key in memory after the answer
    QTimer::singleShot(m_softLimit, this, [this, weak = std::weak_ptr(operation)] {
        if (const auto late = weak.lock()) {
            m_waiting.removeOne(late);
            late->giveUp();
        }
    });
    m_waiting.enqueue(std::move(operation));
    QMetaObject::invokeMethod(this, &KeyStore::startNext, Qt::QueuedConnection);
    return future;
}

// One operation at a time: the steps of two would mix, and QtKeychain works off one job at a time anyway.
void KeyStore::startNext()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = m_waiting.dequeue();
    m_running->start([self = QPointer(this)] {
        if (!self)
            return;
        self->m_running.reset();
        QMetaObject::invokeMethod(self.data(), &KeyStore::startNext, Qt::QueuedConnection);
    });
}

} // namespace expunge
