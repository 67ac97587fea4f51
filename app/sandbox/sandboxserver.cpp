// SPDX-License-Identifier: MIT
#include "sandbox/sandboxserver.h"

#include "sandbox/loopbackserver.h"
#include "sandbox/sandboxapi.h"

#include <QCoreApplication>

#include <mutex>

namespace expunge {

class SandboxServer::Private
{
public:
    explicit Private(const SandboxOptions &given)
        : options(given)
        , api(given)
        , server([this](const HttpRequest &request) { return api.answer(request); }, given.latency)
    {
    }

    const SandboxOptions options;
    SandboxApi api;

    std::mutex stateMutex; // start, stop and what they leave
    QUrl baseUrl;
    QString error;
    LoopbackServer server; // last, so that its thread ends before what it uses
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
    d->server.stop();
}

QUrl SandboxServer::baseUrl() const
{
    const std::lock_guard lock(d->stateMutex);
    return d->baseUrl;
}

QString SandboxServer::organisationId(int organisation) const
{
    return d->api.organisation(organisation).id;
}

QString SandboxServer::organisationName(int organisation) const
{
    return d->api.organisation(organisation).name;
}

QString SandboxServer::key(int organisation) const
{
    return d->api.organisation(organisation).key;
}

QString SandboxServer::readOnlyKey(int organisation) const
{
    return d->api.organisation(organisation).readOnlyKey;
}

QList<SandboxContact> SandboxServer::contacts(int organisation) const
{
    return d->api.organisation(organisation).contacts.all();
}

bool SandboxServer::contains(const QString &id) const
{
    return d->api.contains(id);
}

int SandboxServer::deletedCount() const
{
    return d->api.deletedCount();
}

int SandboxServer::requestCount() const
{
    return d->server.requestCount();
}

int SandboxServer::rejectedCount() const
{
    return d->api.rejectedCount();
}

} // namespace expunge
