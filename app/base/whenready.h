// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace expunge {

// Calls done with the result, in the owner's thread and only as long as the owner is there. QFuture::then()
// with a context looks at it from the worker's thread, where nothing keeps it from going meanwhile.
template <typename T, typename Done> void whenReady(QObject *owner, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().isResultReadyAt(0))
                             done(watcher->future().result());
                     });
    watcher->setFuture(future);
}

} // namespace expunge
