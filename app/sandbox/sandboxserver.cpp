// SPDX-License-Identifier: MIT
#include "sandbox/sandboxserver.h"

#include "sandbox/loopbackserver.h"
#include "sandbox/sandboxapi.h"

#include <QCoreApplication>

#include <condition_variable>

namespace expunge {

class SandboxServer::Private
{
public:
    explicit Private(const SandboxOptions &given)
        : options(given)
        , api(given)
        , server([this](const HttpRequest &request) { return answerLate(request); })
    {
    }

    HttpReply answerLate(const HttpRequest &request)
    {
        ++requests;
        if (!sleepLatency())
            return {0, {}, {}, true};
        return api.answer(request);
    }

    // False when the server stops meanwhile.
    bool sleepLatency()
    {
        std::unique_lock lock(sleepMutex);
        return !wakeUp.wait_for(lock, options.latency, [this] { return stopping; });
    }

    void setStopping(bool on)
    {
        {
            const std::lock_guard lock(sleepMutex);
            stopping = on;
        }
        wakeUp.notify_all();
    }

    const SandboxOptions options;
    SandboxApi api;
    std::atomic<int> requests = 0;

    std::mutex sleepMutex;
    std::condition_variable wakeUp;
    bool stopping = false;

    std::mutex stateMutex; // start, stop and what they leave
    QUrl baseUrl;
    QString error;
    LoopbackServer server; // last, so that its threads end before what they use
};

SandboxServer::SandboxServer(const SandboxOptions &options)
    : d(std::make_unique<Private>(options))
{
}

SandboxServer::~SandboxServer()
{
    stop();
}

bool SandboxServer::start()
{
    const std::lock_guard lock(d->stateMutex);
    d->setStopping(false);
    if (!d->server.start(d->options.port)) {
        d->error = QCoreApplication::translate(
                       "SandboxServer",
                       "The sandbox cannot listen on port %1 of this computer, probably because "
                       "another program uses it. Choose another port, or 0 for any free one.")
                       .arg(d->options.port);
        return false;
    }
    d->error.clear();
    d->baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->server.port()));
    return true;
}

QString SandboxServer::error() const
{
    const std::lock_guard lock(d->stateMutex);
    return d->error;
}

void SandboxServer::stop()
{
    const std::lock_guard lock(d->stateMutex);
    d->setStopping(true);
    d->server.stop();
}

QUrl SandboxServer::baseUrl() const
{
    const std::lock_guard lock(d->stateMutex);
    return d->baseUrl;
}

QString SandboxServer::key() const
{
    return d->api.key();
}

QString SandboxServer::readOnlyKey() const
{
    return d->api.readOnlyKey();
}

QList<SandboxContact> SandboxServer::contacts() const
{
    return d->api.contacts().all();
}

bool SandboxServer::contains(const QString &id) const
{
    return d->api.contacts().contains(id);
}

int SandboxServer::deletedCount() const
{
    return d->api.deletedCount();
}

int SandboxServer::requestCount() const
{
    return d->requests;
}

int SandboxServer::rejectedCount() const
{
    return d->api.rejectedCount();
}

} // namespace expunge
